# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class PlaceholderDetails(Model, kw_only=True):
    """The value of a placeholder in the rules of a campaign.

    Attributes:
        name: The name of the placeholder.
        type: The type of the placeholder. Its values are not documented.
        value: The value of the placeholder, a list whose elements may be any JSON. Its form is not documented.
    """

    name: str | None = field(default=None, name="name")
    type: str | None = field(default=None, name="type")
    value: list[Any] | None = field(default=None, name="value")

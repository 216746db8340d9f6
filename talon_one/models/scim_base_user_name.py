# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimBaseUserName(Model, kw_only=True):
    """The full name of a SCIM user.

    Attributes:
        formatted: The whole name as it is written, with titles and suffixes.
    """

    formatted: str | None = field(default=None, name="formatted")

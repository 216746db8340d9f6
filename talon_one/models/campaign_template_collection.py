# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CampaignTemplateCollection(Model, kw_only=True):
    """A collection that every campaign made from a template gets a copy of.

    Attributes:
        name: The name of the collection. It starts with a letter; digits, spaces and underscores may follow.
        description: What the collection holds.
    """

    name: Annotated[str, Bounds(min_length=1, pattern=r"^[A-Za-z](\w|\s)*$")] = field(name="name")
    description: str | None = field(default=None, name="description")

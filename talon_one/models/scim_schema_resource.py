# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class ScimSchemaResource(Model, kw_only=True):
    """The attributes that one kind of SCIM resource has.

    Attributes:
        id: The URN of the schema.
        name: The name of the kind of resource.
        description: What the schema is of.
        attributes: The attributes. An entry has the name of one, whether it is required, who can change it and more, as SCIM has it; its form is not fixed.
    """

    id: str | None = field(default=None, name="id")
    name: str | None = field(default=None, name="name")
    description: str | None = field(default=None, name="description")
    attributes: list[dict[str, Any]] | None = field(default=None, name="attributes")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimResource(Model, kw_only=True):
    """A kind of SCIM resource.

    Attributes:
        id: The ID of the kind.
        name: The name of the kind.
        description: What such a resource is.
    """

    id: str | None = field(default=None, name="id")
    name: str | None = field(default=None, name="name")
    description: str | None = field(default=None, name="description")

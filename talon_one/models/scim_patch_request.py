# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimPatchRequest(Model, kw_only=True):
    """Changes of a SCIM user or group.

    Attributes:
        schemas: The SCIM schemas of the request itself, by URN.
        operations: The changes.
    """

    schemas: list[str] | None = field(default=None, name="schemas")
    operations: list[ScimPatchOperation] = field(name="Operations")


from .scim_patch_operation import ScimPatchOperation

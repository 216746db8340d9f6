# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimSchemasListResponse(Model, kw_only=True):
    """The SCIM schemas that the service has.

    Attributes:
        resources: The schemas, one for each kind of resource.
        schemas: The SCIM schemas of the response itself, by URN.
        total_results: The number of schemas.
    """

    resources: list[ScimSchemaResource] = field(name="Resources")
    schemas: list[str] | None = field(default=None, name="schemas")
    total_results: int | None = field(default=None, name="totalResults")


from .scim_schema_resource import ScimSchemaResource

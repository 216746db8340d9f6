"""What the emulator has of SCIM, as a provider can ask for it. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    ScimResource,
    ScimResourceTypesListResponse,
    ScimSchemaResource,
    ScimSchemasListResponse,
    ScimServiceProviderConfigResponse,
    ScimServiceProviderConfigResponseBulk,
    ScimServiceProviderConfigResponseChangePassword,
    ScimServiceProviderConfigResponseFilter,
)
from .scim import LIST

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..world import World

KINDS = ()
_RESOURCES = {
    "User": ("A user of the Campaign Manager", ("userName", "displayName", "active", "name")),
    "Group": ("A role and the users who have it", ("displayName", "members")),
}
"""By name: what it is, and its attributes."""


def get_resource_types(world: World) -> ScimResourceTypesListResponse:  # noqa: ARG001
    """Users and groups."""
    resources = [
        ScimResource(id=name, name=name, description=about)
        for name, (about, _) in _RESOURCES.items()
    ]
    return ScimResourceTypesListResponse(resources=resources)


def get_schemas(world: World) -> ScimSchemasListResponse:  # noqa: ARG001
    """The attributes of both that have a meaning."""
    resources = [
        ScimSchemaResource(
            id=f"urn:ietf:params:scim:schemas:core:2.0:{name}",
            name=name,
            description=about,
            attributes=[
                {"name": one, "required": one == "userName", "mutability": "readWrite"}
                for one in attributes
            ],
        )
        for name, (about, attributes) in _RESOURCES.items()
    ]
    return ScimSchemasListResponse(resources=resources, schemas=LIST, total_results=len(resources))


def get_service_provider_config(world: World) -> ScimServiceProviderConfigResponse:  # noqa: ARG001
    """Single attributes can be changed; no operation does any other of these."""
    no = ScimServiceProviderConfigResponseChangePassword(supported=False)
    return ScimServiceProviderConfigResponse(
        schemas=["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
        patch=ScimServiceProviderConfigResponseChangePassword(supported=True),
        bulk=ScimServiceProviderConfigResponseBulk(
            supported=False, max_operations=0, max_payload_size=0
        ),
        filter=ScimServiceProviderConfigResponseFilter(supported=False, max_results=0),
        change_password=no,
        sort=no,
    )


ACTS: dict[str, Callable[..., Any]] = {
    "scimGetResourceTypes": get_resource_types,
    "scimGetSchemas": get_schemas,
    "scimGetServiceProviderConfig": get_service_provider_config,
}

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ScimServiceProviderConfigResponse(Model, kw_only=True):
    """Which options of the SCIM protocol the service has. The figures in the examples are no promise.

    Attributes:
        bulk: Whether one request can carry many changes, and how many.
        change_password: Whether SCIM can set passwords.
        documentation_uri: Where the SCIM interface is documented.
        filter: Whether lists can be filtered, and how much is returned then.
        patch: Whether single attributes can be changed, with scimPatchUser, say.
        schemas: The SCIM schemas of the response itself, by URN.
        sort: Whether lists can be sorted.
    """

    bulk: ScimServiceProviderConfigResponseBulk | None = field(default=None, name="bulk")
    change_password: ScimServiceProviderConfigResponseChangePassword | None = field(
        default=None, name="changePassword"
    )
    documentation_uri: str | None = field(default=None, name="documentationUri")
    filter: ScimServiceProviderConfigResponseFilter | None = field(default=None, name="filter")
    patch: ScimServiceProviderConfigResponseChangePassword | None = field(
        default=None, name="patch"
    )
    schemas: list[str] | None = field(default=None, name="schemas")
    sort: ScimServiceProviderConfigResponseChangePassword | None = field(default=None, name="sort")


from .scim_service_provider_config_response_bulk import ScimServiceProviderConfigResponseBulk
from .scim_service_provider_config_response_change_password import (
    ScimServiceProviderConfigResponseChangePassword,
)
from .scim_service_provider_config_response_filter import ScimServiceProviderConfigResponseFilter

# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class MultipleCustomerProfileIntegrationRequest(Model, kw_only=True):
    """Customer profiles to write in one call, at most 1000.

    Attributes:
        customer_profiles: The profiles.
    """

    customer_profiles: list[MultipleCustomerProfileIntegrationRequestItem] | None = field(
        default=None, name="customerProfiles"
    )


from .multiple_customer_profile_integration_request_item import (
    MultipleCustomerProfileIntegrationRequestItem,
)

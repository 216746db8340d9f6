# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class MultipleCustomerProfileIntegrationRequest(Model, kw_only=True):
    """Customer profiles to write in one call, at most 1000.

    Attributes:
        customer_profiles: The profiles, at most 1000.
    """

    customer_profiles: (
        Annotated[list[MultipleCustomerProfileIntegrationRequestItem], Bounds(max_length=1000)]
        | None
    ) = field(default=None, name="customerProfiles")


from .multiple_customer_profile_integration_request_item import (
    MultipleCustomerProfileIntegrationRequestItem,
)

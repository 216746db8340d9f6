# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class MultipleCustomerProfileIntegrationResponseV2(Model, kw_only=True):
    """The results of a batch of profiles.

    Attributes:
        integration_states: The results, one for each profile.
    """

    integration_states: list[CustomerProfileUpdateV2Response] | None = field(
        default=None, name="integrationStates"
    )


from .customer_profile_update_v2_response import CustomerProfileUpdateV2Response

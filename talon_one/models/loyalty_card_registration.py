# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyCardRegistration(Model, kw_only=True):
    """The customer to link to a loyalty card or to unlink from it.

    Attributes:
        integration_id: The integration ID of the customer.
    """

    integration_id: str = field(name="integrationId")

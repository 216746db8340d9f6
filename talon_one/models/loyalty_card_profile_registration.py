# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LoyaltyCardProfileRegistration(Model, kw_only=True):
    """The link between a loyalty card and one customer.

    Attributes:
        integration_id: The integration ID of the customer.
        timestamp: When the card was linked to the customer.
    """

    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    timestamp: DateTime = field(name="timestamp")

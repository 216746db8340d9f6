# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class MultipleCustomerProfileIntegrationRequestItem(Model, kw_only=True):
    """One profile of a batch, and the attributes to write into it.

    Attributes:
        attributes: Custom attributes of the customer, by name, which must be defined in the Campaign Manager first. A null deletes an attribute.
        integration_id: The integration ID of the customer, unique in the account and one that stays. An unknown one creates a profile.
    """

    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")

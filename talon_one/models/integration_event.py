# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class IntegrationEvent(Model, kw_only=True):
    """Something that a customer did, as your own system reports it.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Absent or empty if the customer is not known.
        store_integration_id: The integration ID of the store, chosen when it was created. Absent if in none.
        type: What happened, by a name that your own system chose.
        attributes: Custom attributes of the event, by name. The values may be any JSON.
    """

    profile_id: str | None = field(default=None, name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] = field(name="attributes")

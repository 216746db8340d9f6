# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class IntegrationEvent(Model, kw_only=True):
    """Something that a customer did, as your own system reports it.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        type: What happened: a custom event that the Campaign Manager defines, not one of the service's own.
        attributes: Custom attributes of the event, by name. The values may be any JSON.
    """

    profile_id: str | None = field(default=None, name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] = field(name="attributes")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class ModelReturn(Model, kw_only=True):
    """A return of cart items, as the service recorded it.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        application_id: The ID of the Application that owns the entity.
        account_id: The ID of the Talon.One account that owns the entity.
        returned_cart_items: The items and how many of each.
        event_id: The internal ID of the event that the return caused.
        session_id: The internal ID of the session.
        session_integration_id: The integration ID of the session.
        profile_id: The internal ID of the customer. Absent if the session has none.
        profile_integration_id: The integration ID of the customer. Absent if the session has none.
        created_by: The ID of the user who recorded the return in the Campaign Manager. Absent if no user did.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    application_id: int = field(name="applicationId")
    account_id: int = field(name="accountId")
    returned_cart_items: list[ReturnedCartItem] = field(name="returnedCartItems")
    event_id: int = field(name="eventId")
    session_id: int = field(name="sessionId")
    session_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="sessionIntegrationId"
    )
    profile_id: int | None = field(default=None, name="profileId")
    profile_integration_id: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="profileIntegrationId"
    )
    created_by: int | None = field(default=None, name="createdBy")


from .returned_cart_item import ReturnedCartItem

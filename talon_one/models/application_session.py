# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class ApplicationSession(Model, kw_only=True):
    """A customer session as its Application stores it.

    Attributes:
        id: The internal ID that the service gave to the session.
        created: When the entity was created.
        integration_id: The integration ID of the session, chosen by your own system.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        application_id: The ID of the Application that owns the entity.
        profile_id: The internal ID of the customer who brought the entity about. Absent if the customer is not known.
        profileintegrationid: The integration ID of the customer. Absent if the session is anonymous. The name is all in lower case.
        coupon: The coupon code that was entered, accepted or not. Empty if there was none.
        referral: The referral code that was entered, accepted or not. Empty if there was none.
        state: How far the session has got. It begins `open` or `closed`, which is a successful purchase; from `open` it goes to `closed` or `cancelled`, from `closed` to `cancelled` or `partially_returned`, when items came back, and from there to `cancelled`.
        cart_items: What is in the cart.
        discounts: The discounts of a session of the first version of the API, each amount, in the currency of the session, under the label of its discount. For others read `totalDiscounts`.
        total_discounts: The sum of all discounts. In responses with several sessions, lists and searches, it is 0 whatever the sum is: get the single session.
        total: The value of the session before discounts.
        attributes: Custom attributes of the session, by name. The values may be any JSON.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    application_id: int = field(name="applicationId")
    profile_id: int | None = field(default=None, name="profileId")
    profileintegrationid: Annotated[str, Bounds(max_length=1000)] | None = field(
        default=None, name="profileintegrationid"
    )
    coupon: str = field(name="coupon")
    referral: str = field(name="referral")
    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = field(name="state")
    cart_items: list[CartItem] = field(name="cartItems")
    discounts: dict[str, float] = field(name="discounts")
    total_discounts: float = field(name="totalDiscounts")
    total: float = field(name="total")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")


from .cart_item import CartItem

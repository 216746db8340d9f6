# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class CustomerSessionV2(Model, kw_only=True):
    """A session as the service stores it, with the totals that it works out.

    Attributes:
        id: The internal ID that the service gave to the session.
        created: When the entity was created.
        integration_id: The integration ID of the session, chosen by your own system.
        application_id: The ID of the Application that owns the entity.
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate. Disabled ones run too, to try them before they are switched on.
        coupon_codes: The coupon codes that the customer entered. Left out, the session keeps the ones it has; an empty list discards them, unless the call is dry.
        referral_code: The referral code that the customer entered, up to 100 characters. Left out, the session keeps the one it has; an empty text discards it, unless the call is dry.
        loyalty_cards: The identifier of the loyalty card to use with the session, one at most.
        state: Where the purchase stands. Closing the session makes its effects final, cancelling undoes them. A session begins `open` or `closed`; from `open` it goes to `closed` or `cancelled`, from `closed` or `partially_returned` to `cancelled`. Only returnCartItems makes a closed session `partially_returned`, and only reopenCustomerSession makes it `open` again. Default: 'open'.
        cart_items: The contents of the cart, at most 1000 items, whose quantities add up to at most 10,000.
        experiment_variant_allocations: The variants that the session is to get in experiments that you allocate yourself.
        additional_costs: Costs of the whole cart on top of its items, by name, which must be defined in the Campaign Manager first.
        identifiers: Marks that recognise a customer without a profile, such as a device ID; limits can count by them. At most five. Hash them: they identify people.
        attributes: Attributes of the session, by name, the service's own or custom ones, which must be defined in the Campaign Manager first. The values may be any JSON; a null deletes an attribute.
        first_session: Whether this is the customer's first session in the Application. A session without a customer always counts as the first.
        update_count: How often the session has been updated, 1 when it is created.
        total: What the cart costs before discounts, with the additional costs of the items and of the session.
        cart_item_total: What the items cost before discounts, without any additional costs.
        additional_cost_total: The sum of the session's own additional costs.
        cart_item_additional_cost_total: The sum of the additional costs of the single items. Read-only.
        updated: When the latest event on the session took place.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    application_id: int = field(name="applicationId")
    profile_id: str = field(name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")
    coupon_codes: list[Annotated[str, Bounds(max_length=100)]] | None = field(
        default=None, name="couponCodes"
    )
    referral_code: Annotated[str, Bounds(max_length=100)] | None = field(
        default=None, name="referralCode"
    )
    loyalty_cards: Annotated[list[str], Bounds(max_length=1)] | None = field(
        default=None, name="loyaltyCards"
    )
    state: Literal["open", "closed", "partially_returned", "cancelled"] | str = field(name="state")
    cart_items: list[CartItem] = field(name="cartItems")
    experiment_variant_allocations: list[ExperimentVariantAllocation] | None = field(
        default=None, name="experimentVariantAllocations"
    )
    additional_costs: dict[str, AdditionalCost] | None = field(default=None, name="additionalCosts")
    identifiers: Annotated[list[str], Bounds(max_length=5)] | None = field(
        default=None, name="identifiers"
    )
    attributes: dict[str, Any] = field(name="attributes")
    first_session: bool = field(name="firstSession")
    update_count: int = field(name="updateCount")
    total: float = field(name="total")
    cart_item_total: float = field(name="cartItemTotal")
    additional_cost_total: float = field(name="additionalCostTotal")
    cart_item_additional_cost_total: float = field(name="cartItemAdditionalCostTotal")
    updated: DateTime = field(name="updated")
    _read_only = ("cart_item_additional_cost_total",)


from .additional_cost import AdditionalCost
from .cart_item import CartItem
from .experiment_variant_allocation import ExperimentVariantAllocation

# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, Model, field


class NewCustomerSessionV2(Model, kw_only=True):
    """A session, which is a cart and what else concerns the purchase, as your own system reports it.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Absent or empty if the customer is not known.
        store_integration_id: The integration ID of the store, chosen when it was created. Absent if in none.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate.
        coupon_codes: The coupon codes that the customer entered. Left out, the session keeps the ones it has; an empty list discards them.
        referral_code: The referral code that the customer entered.
        loyalty_cards: The identifier of the loyalty card to use with the session, one at most.
        state: Where the purchase stands. Closing the session makes its effects final, cancelling undoes them. `partially_returned` comes from returning items, not from an update. Default: 'open'.
        cart_items: The contents of the cart, at most 1000 items, whose quantities add up to at most 10,000.
        experiment_variant_allocations: The variants that the session is to get in experiments that you allocate yourself.
        additional_costs: Costs of the whole cart on top of its items, by name.
        identifiers: Marks that recognise a customer without a profile, such as a hashed device ID; limits can count by them. At most five.
        attributes: Custom attributes of the session, by name. The values may be any JSON; a null deletes an attribute.
    """

    profile_id: str | None = field(default=None, name="profileId")
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
    state: Literal["open", "closed", "partially_returned", "cancelled"] | str | None = field(
        default=None, name="state"
    )
    cart_items: list[CartItem] | None = field(default=None, name="cartItems")
    experiment_variant_allocations: list[ExperimentVariantAllocation] | None = field(
        default=None, name="experimentVariantAllocations"
    )
    additional_costs: dict[str, AdditionalCost] | None = field(default=None, name="additionalCosts")
    identifiers: Annotated[list[str], Bounds(max_length=5)] | None = field(
        default=None, name="identifiers"
    )
    attributes: dict[str, Any] | None = field(default=None, name="attributes")


from .additional_cost import AdditionalCost
from .cart_item import CartItem
from .experiment_variant_allocation import ExperimentVariantAllocation

"""What campaigns brought about, to be added up. Hand-written."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..models import Coupon, CustomerSessionV2, Effect, Referral
    from .world import World

FIGURES = (
    "campaign_revenue", "campaign_refund", "campaign_discount_costs",
    "campaign_refunded_discounts", "campaign_free_items", "coupon_redemptions",
    "coupon_rolledback_redemptions", "referral_redemptions", "coupons_created",
    "referrals_created", "added_loyalty_points", "deducted_loyalty_points",
)  # fmt: skip
"""The figures of `CampaignAnalytics`, under their Python names."""


class Record(msgspec.Struct):
    """Something that happened at one moment.

    Attributes:
        id: Its number.
        application_id: The Application that it happened in.
        campaign_id: The campaign that had a part in it; 0 for the session as a whole.
        session_id: The session that it belongs to, as the shop calls it; empty if none.
        at: When it happened.
        figures: How much of what: of `FIGURES`, and for sessions `sessions`, `items`.
    """

    id: int
    application_id: int
    campaign_id: int
    session_id: str
    at: datetime
    figures: dict[str, Decimal]


RECORDS = Kind(
    "analytics_records",
    Record,
    indexes=(("application_id", "campaign_id"), ("application_id", "session_id")),
)


def record(
    world: World,
    application_id: int,
    campaign_id: int = 0,
    session_id: str = "",
    figures: Mapping[str, Decimal] = {},
) -> None:
    """Count something for a campaign, or, with campaign 0, for all sales of an Application.

    Args:
        world: The state.
        application_id: The Application.
        campaign_id: The campaign.
        session_id: The session.
        figures: How much of what; nothing is recorded if all are 0.
    """
    amounts = {name: amount for name, amount in figures.items() if amount}
    if amounts:
        world[RECORDS].put(
            Record(
                world.new_id(RECORDS), application_id, campaign_id, session_id, world.now, amounts
            )
        )


def count(
    world: World,
    effects: Iterable[Effect],
    created: Iterable[Coupon | Referral] = (),
    session: CustomerSessionV2 | None = None,
) -> None:
    """Count what rules brought about in a call that is not dry, and the sale if it is one.

    A sale counts for each campaign that had a coupon redeemed or gave a discount.

    Args:
        world: The state, as an Application has it.
        effects: What the rules made of the call.
        created: The codes that they made.
        session: The session, if the call is about one. Until it is closed only codes count.
    """
    application_id, session_id = world.application_id, ""
    for code in created:
        figure = "coupons_created" if hasattr(code, "value") else "referrals_created"
        record(world, application_id, code.campaign_id, figures={figure: Decimal(1)})
    if session is not None and session.state != "closed":
        return
    figures = _by_campaign(effects, _FIGURES)
    if session is not None:
        session_id = session.integration_id
        items = sum(item.quantity for item in session.cart_items)
        revenue = Decimal(str(session.total))
        sale = {"sessions": Decimal(1), "items": Decimal(items), "campaign_revenue": revenue}
        record(world, application_id, 0, session_id, sale)
        for own in figures.values():
            if own.keys() & {"campaign_discount_costs", "coupon_redemptions"}:
                own.update(sale)
    for campaign_id, own in figures.items():
        record(world, application_id, campaign_id, session_id, own)


def count_return(
    world: World, session: CustomerSessionV2, worth: Decimal, rollbacks: Iterable[Effect]
) -> None:
    """Count that items came back, for each campaign that had a part in the sale.

    Args:
        world: The state, as an Application has it.
        session: The session.
        worth: The money that the items cost before discounts.
        rollbacks: The effects that undo what was tied to the items.
    """
    application_id, session_id = world.application_id, session.integration_id
    sales = world[RECORDS].find(application_id=application_id, session_id=session_id)
    undone = _by_campaign(rollbacks, _UNDONE)
    for campaign_id in dict.fromkeys(
        one.campaign_id for one in sales if one.figures.get("sessions")
    ):
        own = undone.get(campaign_id, {})
        record(world, application_id, campaign_id, session_id, {"campaign_refund": worth, **own})


def _by_campaign(
    effects: Iterable[Effect], counted: Mapping[str, tuple[str, str]]
) -> dict[int, dict[str, Decimal]]:
    """How much of what effects of each campaign bring about."""
    figures: dict[int, dict[str, Decimal]] = {}
    for effect in effects:
        if effect.effect_type in counted and effect.campaign_id > 0:
            name, property_ = counted[effect.effect_type]
            amount = effect.props.get(property_, 0) if property_ else 1
            own = figures.setdefault(effect.campaign_id, defaultdict(Decimal))
            own[name] += Decimal(str(amount or 0))
    return figures


_FIGURES = {
    "setDiscount": ("campaign_discount_costs", "value"),
    "setDiscountPerItem": ("campaign_discount_costs", "value"),
    "setDiscountPerAdditionalCost": ("campaign_discount_costs", "value"),
    "setDiscountPerAdditionalCostPerItem": ("campaign_discount_costs", "value"),
    "addFreeItem": ("campaign_free_items", ""),
    "acceptCoupon": ("coupon_redemptions", ""),
    "acceptReferral": ("referral_redemptions", ""),
    "addLoyaltyPoints": ("added_loyalty_points", "value"),
    "deductLoyaltyPoints": ("deducted_loyalty_points", "value"),
}
"""By type of an effect: the figure, and the property that says how much; once if there is none."""
_UNDONE = {"rollbackDiscount": ("campaign_refunded_discounts", "value")}
"""The same for what undoes effects when items come back."""


def forget_session(world: World, session_id: str) -> None:
    """Take a sale out, because it is cancelled or the session is open again.

    That a coupon was redeemed stays, and beside it counts that this was undone.

    Args:
        world: The state, as an Application has it.
        session_id: The integration ID of the session.
    """
    application_id = world.application_id
    for old in world[RECORDS].find(application_id=application_id, session_id=session_id):
        world[RECORDS].delete(old.id)
        if redeemed := old.figures.get("coupon_redemptions"):
            kept = {"coupon_redemptions": redeemed}
            world[RECORDS].put(msgspec.structs.replace(old, session_id="", figures=kept))
            undone = {"coupon_rolledback_redemptions": redeemed}
            record(world, application_id, old.campaign_id, figures=undone)


def total(
    records: Iterable[Record], start: datetime | None = None, end: datetime | None = None
) -> Mapping[str, Decimal]:
    """The sum of each figure over the records from `start` on, before `end`."""
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for one in records:
        if (start is None or one.at >= start) and (end is None or one.at < end):
            for name, amount in one.figures.items():
                sums[name] += amount
    return sums

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
    **figures: Decimal | float,
) -> None:
    """Count something for a campaign, or, with campaign 0, for all sales of an Application.

    A session that closes is recorded once with campaign 0, with `sessions=1`, `items` and
    `campaign_revenue`, and the same again for each campaign that had a coupon redeemed or gave a
    discount.

    Args:
        world: The state.
        application_id: The Application.
        campaign_id: The campaign.
        session_id: The session.
        **figures: How much of what; nothing is recorded if all are 0.
    """
    amounts = {name: Decimal(str(amount)) for name, amount in figures.items() if amount}
    if amounts:
        world[RECORDS].put(
            Record(
                world.new_id(RECORDS), application_id, campaign_id, session_id, world.now, amounts
            )
        )


def forget_session(world: World, application_id: int, session_id: str) -> None:
    """Take a session out, because it is cancelled or open again; redemptions are rolled back.

    What was undone before, and what is not undone with a session, stays.
    """
    for old in world[RECORDS].find(application_id=application_id, session_id=session_id):
        undone = old.figures.get("coupon_redemptions", Decimal(0))
        world[RECORDS].delete(old.id)
        kept = {name: old.figures[name] for name in _STAYS if name in old.figures}
        if undone:
            # The redemption did happen; that it was undone is counted beside it.
            kept["coupon_redemptions"] = undone
        if kept:
            world[RECORDS].put(msgspec.structs.replace(old, session_id="", figures=kept))
        record(world, application_id, old.campaign_id, coupon_rolledback_redemptions=undone)


_STAYS = ("coupons_created", "referrals_created", "coupon_rolledback_redemptions")


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

"""What rules can ask and give: ready conditions and rewards, which are plain data. Hand-written."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Union

from msgspec import Struct


def _small(name: str) -> str:
    return name[0].lower() + name[1:]


class Part(Struct, frozen=True, forbid_unknown_fields=True, rename="camel", tag=_small):
    """A condition or a reward."""


class CouponValid(Part, frozen=True):
    """The session has a valid coupon of the campaign. The rule runs once for each of them."""


class ReferralValid(Part, frozen=True):
    """The session has a valid referral code of the campaign."""


class TotalAtLeast(Part, frozen=True):
    """The total of the session, before discounts."""

    amount: float


class HasItem(Part, frozen=True):
    """The cart has units of an item; of any, if neither SKU nor category is given."""

    sku: str = ""
    category: str = ""
    units: int = 1


class FirstSession(Part, frozen=True):
    """The customer had no session before."""


class InState(Part, frozen=True):
    """The session is in a state: `open` or `closed`."""

    state: Literal["open", "closed"]


class HasAttribute(Part, frozen=True):
    """An attribute has a value; any but none, if none is given."""

    of: Literal["customer", "session", "event"]
    name: str
    value: Any = None


class InAudience(Part, frozen=True):
    """The customer belongs to an audience."""

    audience_id: int


class Event(Part, frozen=True):
    """An event was tracked. Without this condition, a rule runs on sessions, and on no event.

    The service's own are `talon_profile_created` and `talon_profile_updated`.
    """

    name: str


class Function(Part, frozen=True):
    """A function of Python, as a condition or a reward; by number, among those of the process."""

    number: int


Condition = Union[  # noqa: UP007, msgspec reads it
    CouponValid,
    ReferralValid,
    TotalAtLeast,
    HasItem,
    FirstSession,
    InState,
    HasAttribute,
    InAudience,
    Event,
    Function,
]


class PercentOff(Part, frozen=True):
    """A part of the price off: of the session, of items, or of an additional cost.

    Attributes:
        percent: Of what is on sale.
        name: The name of the effect. Default: what it does.
        of: The whole session, or each unit of the items.
        sku: Only these items; `of` is `items` then.
        category: Likewise.
        additional_cost: The name of a cost of the session, or of items, to take the discount off
            that instead.
    """

    percent: float
    name: str = ""
    of: Literal["session", "items"] = "session"
    sku: str = ""
    category: str = ""
    additional_cost: str = ""


class AmountOff(Part, frozen=True):
    """As `PercentOff`, by an amount of money: once, or for each unit of the items.

    Never more than what is there to pay.
    """

    amount: float
    name: str = ""
    of: Literal["session", "items"] = "session"
    sku: str = ""
    category: str = ""
    additional_cost: str = ""


class AddPoints(Part, frozen=True):
    """Loyalty points.

    Attributes:
        points: So many.
        per_unit: So many for each unit of money besides, before discounts.
        whole: Whether a part of a point is left out.
        program_id: The program. Points of a card-based one go to the session's first card.
        subledger: Its subledger. Default: the main one.
        name: Why.
        sku: Only for these items, by the unit, so that a return takes them back.
        category: Likewise.
        to: The customer, or who referred the customer with the code of the session.
        by_tier: By the name of a tier: what the points of customers in it are multiplied by.
        validity: How long they can be spent, as the service writes durations. Default: as the
            program says.
        pending: How long they cannot be spent yet. Default: likewise.
    """

    points: float = 0
    per_unit: float = 0
    whole: bool = False
    program_id: int = 5
    subledger: str = ""
    name: str = "Points for a purchase"
    sku: str = ""
    category: str = ""
    to: Literal["customer", "advocate"] = "customer"
    by_tier: dict[str, float] = {}
    validity: str | None = None
    pending: str | None = None


class DeductPoints(Part, frozen=True):
    """Loyalty points are spent; the rule fails if there are not as many."""

    points: float
    program_id: int = 5
    subledger: str = ""
    name: str = "Points spent"


class FreeItem(Part, frozen=True):
    """Units of an item for nothing; one effect for each."""

    sku: str
    name: str = "Free item"
    units: int = 1


class Notify(Part, frozen=True):
    """A message for the customer."""

    title: str
    body: str = ""
    kind: str = "Info"


class CustomEffect(Part, frozen=True):
    """An effect of one's own, once for the session, or for each unit of some items."""

    name: str
    payload: dict[str, Any] = {}
    effect_id: int = 1
    sku: str = ""
    category: str = ""


class CreateCoupon(Part, frozen=True):
    """A personal coupon for the customer, when the session is closed, or an event comes.

    Attributes:
        campaign_id: Whose. Default: that of the rule.
        pattern: What the code looks like. Default: as the campaign says.
        usage_limit: How often it can be used; 0 for ever.
    """

    campaign_id: int = 0
    pattern: str = ""
    usage_limit: int = 1


class CreateReferral(Part, frozen=True):
    """A referral code for the customer, as `CreateCoupon`."""

    campaign_id: int = 0
    pattern: str = ""


class AwardGiveaway(Part, frozen=True):
    """A giveaway of a pool; the rule fails if none is left."""

    pool_id: int


class AddToAudience(Part, frozen=True):
    """The customer is put into an audience."""

    audience_id: int


class RemoveFromAudience(Part, frozen=True):
    """The customer is taken out of an audience."""

    audience_id: int


class SetAttribute(Part, frozen=True):
    """An attribute of the customer or of the session gets a value; it is never undone."""

    of: Literal["customer", "session"]
    name: str
    value: Any


class MakeProgress(Part, frozen=True):
    """The customer comes ahead in an achievement, by its name."""

    achievement: str
    amount: float = 1


class RejectCoupon(Part, frozen=True):
    """The coupon that the rule runs for is refused; without `CouponValid`, all of the session."""

    reason: str = "CouponRejectedByCondition"


class SetPointsExpiry(Part, frozen=True):
    """All points that the customer has in a ledger expire at a time."""

    expiry: datetime
    program_id: int = 5
    subledger: str = ""


class ExtendPointsExpiry(Part, frozen=True):
    """Points that the customer has in a ledger and that expire do so later by a duration."""

    duration: str
    program_id: int = 5
    subledger: str = ""


class ReserveCoupon(Part, frozen=True):
    """A coupon is reserved for the customer, at once and for good; the rule respects its limit."""

    code: str


class TriggerWebhook(Part, frozen=True):
    """The reply says that a webhook of the account was called; the emulator calls none."""

    webhook_id: int
    name: str


Reward = Union[  # noqa: UP007, msgspec reads it
    PercentOff,
    AmountOff,
    AddPoints,
    DeductPoints,
    FreeItem,
    Notify,
    CustomEffect,
    CreateCoupon,
    CreateReferral,
    AwardGiveaway,
    AddToAudience,
    RemoveFromAudience,
    SetAttribute,
    MakeProgress,
    RejectCoupon,
    SetPointsExpiry,
    ExtendPointsExpiry,
    ReserveCoupon,
    TriggerWebhook,
    Function,
]

"""What campaigns do, as a test or a seed says it: conditions, and what comes if they hold.

Hand-written. All conditions and rewards are plain data: in a seed each is an object with a `type`,
which is the class's name with a small first letter, and its properties in the same spelling. A
condition may also be a function of Python, for as long as the process lasts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Union, cast
from uuid import UUID

import msgspec
from msgspec import Struct

from ..models import Rule
from .campaigns import CAMPAIGNS, add_campaign, add_ruleset
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from ..models import Campaign
    from .subjects import Subject
    from .world import World

APPLICATION = 42


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
    """A function of Python; by number, among those of the process."""

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
]


class ScriptedRule(Struct, kw_only=True, omit_defaults=True):
    """A rule.

    Attributes:
        id: Its number.
        application_id: The Application of its campaign.
        campaign_id: Its campaign.
        name: What people call it.
        when: All of these must hold.
        effects: What comes then: all of it, or nothing if one of it meets a limit.
        otherwise: What comes if not.
    """

    id: int
    application_id: int
    campaign_id: int
    name: str
    when: tuple[Condition, ...] = ()
    effects: tuple[Reward, ...] = ()
    otherwise: tuple[Reward, ...] = ()

    @property
    def event(self) -> str:
        """The event that it runs on; empty if it runs on sessions."""
        return next((one.name for one in self.when if isinstance(one, Event)), "")


class NewRule(Struct, kw_only=True, forbid_unknown_fields=True, rename="camel"):
    """A rule as a seed says it; as the arguments of `Rules.add`."""

    name: str
    campaign: str | int = ""
    application_id: int = APPLICATION
    when: tuple[Condition, ...] = ()
    effects: tuple[Reward, ...] = ()
    otherwise: tuple[Reward, ...] = ()


RULES = Kind("rules", ScriptedRule, indexes=(("application_id",), ("campaign_id",)))
KINDS = (RULES,)
ACTS: dict[str, Callable[..., Any]] = {}


class Rules:
    """The rules of an emulator, in the order in which they run.

    Each belongs to a campaign, which the operations that read campaigns show, and runs while that
    does. They outlive `reset` no more than anything else does; what the emulator has by default
    comes back with it.
    """

    def __init__(
        self,
        open_world: Callable[[], AbstractContextManager[World]],
        functions: dict[int, Callable[[Any], object]],
    ) -> None:
        self._open_world = open_world
        self._functions = functions

    def add(
        self,
        *,
        effects: Iterable[Reward],
        when: Iterable[Condition | Callable[[Subject], object]] = (),
        otherwise: Iterable[Reward] = (),
        name: str = "Rule",
        campaign: str | int = "",
        application_id: int = APPLICATION,
    ) -> ScriptedRule:
        """Make a rule, which runs after those that are there.

        Args:
            effects: What comes if it passes.
            when: What must hold: ready conditions, or functions that get a `Subject`.
            otherwise: What comes if it does not, as a notification.
            name: What people call it.
            campaign: The ID of a campaign, or the name of one, which is made if there is none.
                Default: one with the name of the rule.
            application_id: The Application of the campaign.

        Raises:
            ValueError: There is no campaign with the ID, or something is no condition or reward.
        """
        conditions = tuple(self._numbered(one) if callable(one) else one for one in when)
        try:
            new = msgspec.convert(
                {
                    "name": name,
                    "campaign": campaign,
                    "applicationId": application_id,
                    "when": msgspec.to_builtins(conditions),
                    "effects": msgspec.to_builtins(tuple(effects)),
                    "otherwise": msgspec.to_builtins(tuple(otherwise)),
                },
                NewRule,
            )
        except (msgspec.ValidationError, TypeError) as error:
            raise ValueError(f"the rule {name!r}: {error}") from error
        with self._open_world() as world:
            return add_rule(world, new)

    def remove(self, rule: ScriptedRule) -> None:
        """Let a rule run no more; its campaign stays."""
        with self._open_world() as world:
            world[RULES].delete(rule.id)
            _show(world, rule.campaign_id)

    def clear(self) -> None:
        """Remove all rules, those that the emulator has by default too."""
        for rule in self.all():
            self.remove(rule)

    def all(self) -> list[ScriptedRule]:
        """The rules, in their order."""
        with self._open_world() as world:
            return world[RULES].find()

    def _numbered(self, function: Callable[[Any], object]) -> Function:
        # Never used again: a snapshot may hold rules that were removed since.
        number = max(self._functions, default=0) + 1
        self._functions[number] = function
        return Function(number)


def add_rule(world: World, new: NewRule) -> ScriptedRule:
    """Make a rule; the same arguments as `Rules.add` has."""
    campaign = _campaign(world, new)
    rule = world[RULES].put(
        ScriptedRule(
            id=world.new_id(RULES),
            application_id=campaign.application_id,
            campaign_id=campaign.id,
            name=new.name,
            when=new.when,
            effects=new.effects,
            otherwise=new.otherwise,
        )
    )
    _show(world, campaign.id)
    return rule


def _campaign(world: World, new: NewRule) -> Campaign:
    if isinstance(new.campaign, int):
        campaign = world[CAMPAIGNS].get(new.campaign)
        if campaign is None:
            raise ValueError(f"the rule {new.name!r}: campaign {new.campaign} does not exist")
        return campaign
    name = new.campaign or new.name
    for campaign in world[CAMPAIGNS].find(application_id=new.application_id):
        if campaign.name == name:
            return campaign
    return add_campaign(world, new.application_id, name)


def _show(world: World, campaign_id: int) -> None:
    """Let the operations that read rulesets show the rules of a campaign."""
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is not None:
        shown = [
            Rule(
                id=UUID(int=rule.id),
                title=rule.name,
                condition=["and", *cast("list[Any]", msgspec.to_builtins(rule.when))],
                effects=cast("list[Any]", msgspec.to_builtins(rule.effects)),
            )
            for rule in world[RULES].find(campaign_id=campaign_id)
        ]
        add_ruleset(world, campaign, shown)


def rules_of(world: World) -> dict[int, list[ScriptedRule]]:
    """The rules of the Application of the call, by campaign, each in its order."""
    found: dict[int, list[ScriptedRule]] = {}
    for rule in world[RULES].find(application_id=world.application_id):
        found.setdefault(rule.campaign_id, []).append(rule)
    return found


def seed(world: World) -> None:
    """What the emulator does if nobody says otherwise: a tenth off, and a point a unit of money."""
    for new in (
        NewRule(name="10% off", campaign="Always", effects=(PercentOff(10, "10% off"),)),
        NewRule(
            name="Points for a purchase",
            campaign="Always",
            effects=(AddPoints(per_unit=1, whole=True),),
        ),
    ):
        add_rule(world, new)


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make rules: `name`, `when`, `effects`, `otherwise`, `campaign` and `applicationId`."""
    for number, item in enumerate(section):
        try:
            add_rule(world, msgspec.convert(item, NewRule))
        except msgspec.ValidationError as error:
            raise ValueError(f"rules[{number}]: {error}") from error


LOADERS = {"rules": load}

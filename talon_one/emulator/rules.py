"""What campaigns do, as a test or a seed says it: conditions, and what comes if they hold.

Hand-written. All conditions and rewards are plain data: in a seed each is an object with a `type`,
which is the class's name with a small first letter, and its properties in the same spelling. A
condition may also be a function of Python, for as long as the process lasts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

import msgspec
from msgspec import Struct

from ..models import Rule
from .campaigns import CAMPAIGNS, add_campaign, add_ruleset
from .evaluation_groups import EVALUATION_GROUPS, LOST, EvaluationGroup
from .rule_parts import (
    AddPoints,
    AddToAudience,
    AmountOff,
    AwardGiveaway,
    Condition,
    CouponValid,
    CreateCoupon,
    CreateReferral,
    CustomEffect,
    DeductPoints,
    Event,
    ExtendPointsExpiry,
    FirstSession,
    FreeItem,
    Function,
    HasAttribute,
    HasItem,
    InAudience,
    InState,
    MakeProgress,
    Notify,
    PercentOff,
    ReferralValid,
    RejectCoupon,
    RemoveFromAudience,
    ReserveCoupon,
    Reward,
    SetAttribute,
    SetPointsExpiry,
    TotalAtLeast,
    TriggerWebhook,
)
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from ..models import Campaign
    from .evaluation_groups import Mode
    from .subjects import Subject
    from .world import World

__all__ = [
    "ACTS",
    "APPLICATION",
    "KINDS",
    "LOADERS",
    "RULES",
    "AddPoints",
    "AddToAudience",
    "AmountOff",
    "AwardGiveaway",
    "Condition",
    "CouponValid",
    "CreateCoupon",
    "CreateReferral",
    "CustomEffect",
    "DeductPoints",
    "Event",
    "ExtendPointsExpiry",
    "FirstSession",
    "FreeItem",
    "Function",
    "HasAttribute",
    "HasItem",
    "InAudience",
    "InState",
    "MakeProgress",
    "NewRule",
    "Notify",
    "PercentOff",
    "ReferralValid",
    "RejectCoupon",
    "RemoveFromAudience",
    "ReserveCoupon",
    "Reward",
    "Rules",
    "ScriptedRule",
    "SetAttribute",
    "SetPointsExpiry",
    "TotalAtLeast",
    "TriggerWebhook",
    "add_rule",
    "load",
    "rules_of",
    "seed",
]

APPLICATION = 42


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
KINDS = (RULES, EVALUATION_GROUPS)
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
        effects: Iterable[Reward | Callable[[Subject], object]],
        when: Iterable[Condition | Callable[[Subject], object]] = (),
        otherwise: Iterable[Reward] = (),
        name: str = "Rule",
        campaign: str | int = "",
        application_id: int = APPLICATION,
    ) -> ScriptedRule:
        """Make a rule, which runs after those that are there.

        Args:
            effects: What comes if it passes: ready rewards, or functions that get a `Subject` and
                answer with a list of rewards. If one raises, the rule fails with the effect
                `error`.
            when: What must hold: ready conditions, or functions that get a `Subject`. Likewise.
            otherwise: What comes if it does not, as a notification.
            name: What people call it.
            campaign: The ID of a campaign, or the name of one, which is made if there is none.
                Default: one with the name of the rule.
            application_id: The Application of the campaign.

        Raises:
            ValueError: There is no campaign with the ID, or something is no condition or reward.
        """
        conditions = tuple(self._numbered(one) if callable(one) else one for one in when)
        rewards = tuple(self._numbered(one) if callable(one) else one for one in effects)
        try:
            new = msgspec.convert(
                {
                    "name": name,
                    "campaign": campaign,
                    "applicationId": application_id,
                    "when": msgspec.to_builtins(conditions),
                    "effects": msgspec.to_builtins(rewards),
                    "otherwise": msgspec.to_builtins(tuple(otherwise)),
                },
                NewRule,
            )
        except (msgspec.ValidationError, TypeError) as error:
            raise ValueError(f"the rule {name!r}: {error}") from error
        with self._open_world() as world:
            return add_rule(world, new)

    def group(
        self, mode: Mode, *campaigns: str | int, application_id: int = APPLICATION
    ) -> EvaluationGroup:
        """Let only one of several campaigns count, as an evaluation group of the service does.

        Args:
            mode: `listOrder`: the first of which a rule passes. `highestDiscount` and
                `lowestDiscount`: the one that takes most, or least, money off.
            *campaigns: Their IDs, or names, in the order of the group.
            application_id: Their Application.

        Raises:
            ValueError: There is no such mode, or no such campaign.
        """
        if mode not in LOST:
            raise ValueError(f"there is no mode {mode!r}: {', '.join(LOST)}")
        with self._open_world() as world:
            found = world[CAMPAIGNS].find(application_id=application_id)
            ids = {name: one.id for one in reversed(found) for name in (one.id, one.name)}
            if unknown := [name for name in campaigns if name not in ids]:
                raise ValueError(f"there is no campaign {unknown[0]!r}")
            number = world.new_id(EVALUATION_GROUPS)
            group = EvaluationGroup(number, application_id, mode, [ids[one] for one in campaigns])
            return world[EVALUATION_GROUPS].put(group)

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

"""Where an evaluation stands, for conditions and effects to look at. Hand-written."""

from __future__ import annotations

import logging
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from ..models import Effect, ErrorEffectProps
from . import budgets
from .acts.applications import require_application
from .acts.stores import find_store
from .drafts import AMOUNTS, ZERO, Unmet, uses
from .sessions import flattened
from .subjects import Evaluation
from .validity import Rejection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..models import Application, Campaign, ExtendedCoupon
    from ..runtime.model import Model
    from .drafts import Draft
    from .profiles import Profile
    from .referrals import StoredReferral
    from .rules import ScriptedRule
    from .subjects import Subject
    from .world import World

logger = logging.getLogger("talon_one.emulator")
T = TypeVar("T")


class Evaluator:
    """One evaluation.

    Attributes:
        world: The state.
        subject: What the rules run on.
        application: The Application.
        made: What came of it so far.
        given: The money off by campaigns before this one, for discounts on discounts: by unit,
            by cost, and of the "session".
        drafts: The effects of the rule that runs, so far.
        drafted: What they use of the budgets of the campaign and of its coupons, by name.
        used: What the rules of the campaign that passed use of them.
        is_limited: Whether the campaign has budgets.
    """

    def __init__(self, world: World, subject: Subject) -> None:
        self.world = world
        self.subject: Subject = subject
        self.application: Application = require_application(world, world.application_id)
        self.made = Evaluation()
        self.given: dict[object, Decimal] = {}
        self._given_here: dict[object, Decimal] = {}
        self.drafts: list[Draft] = []
        self.drafted: defaultdict[str, Decimal] = defaultdict(Decimal)
        self.used: defaultdict[str, Decimal] = defaultdict(Decimal)
        self.is_limited = False
        self.campaign: Campaign
        self.rule: ScriptedRule
        self.coupon: ExtendedCoupon | None = None
        self.referral: StoredReferral | None = None
        self._index = 0
        self._entities = self.made.entities = self._taking_part()
        self._coupons: dict[str, ExtendedCoupon | Rejection] = {}
        self._accepted: dict[str, int] = {}
        self._refused: dict[str, Rejection] = {}
        self._referral: StoredReferral | Rejection | None = None
        self._referral_accepted = False
        self._referral_refused: Rejection | None = None

    def entities(self) -> dict[str, str | int]:
        """Who and what takes part, by the names that budgets have for them."""
        found = dict(self._entities)
        if self.coupon is not None:
            found["Coupon"] = self.coupon.id
        if self.referral is not None:
            found["Referral"] = self.referral.id
        return found

    def _taking_part(self) -> dict[str, str | int]:
        session = self.subject.session
        found: dict[str, str | int] = {"Profile": self.subject.integration_id}
        if session is not None:
            found["Session"] = session.id
            if session.identifiers:
                found["Identifier"] = session.identifiers[0]
        store_id = self.subject.store_id or (session.store_integration_id if session else "")
        store = store_id and find_store(self.world, self.world.application_id, store_id)
        if store:
            found["Store"] = store.id
        return found

    def draft(self, draft: Draft) -> None:
        """Note an effect that comes if the whole rule passes."""
        self.drafts.append(draft)
        if self.is_limited:
            for action, amount in uses(draft.type, getattr(draft.props, "value", None)):
                self.drafted[action] += amount
        if self.coupon is not None and draft.given is not None:
            self.drafted[self._off] += draft.given[1]

    def off_by_coupon(self) -> Decimal:
        """The money that the coupon of the rule takes off already."""
        return self.used[self._off] + self.drafted[self._off]

    def given_before(self, what: object) -> Decimal:
        """The money off by campaigns before this one; of the session, whatever it is off."""
        if what == "session":
            return sum(self.given.values(), ZERO)
        return self.given.get(what, ZERO)

    @property
    def _off(self) -> str:
        return f"money off by coupon {self.coupon.id if self.coupon else 0}"

    def allowed(self, type_: str, value: Decimal = ZERO) -> Decimal:
        """As much of a value as budgets allow, if a part will do; else all of it, or `Unmet`."""
        if not self.is_limited:
            return value
        for action, amount in uses(type_, float(value)):
            left = budgets.left_of(self.world, self.campaign, action, self.entities())
            if left is None:
                continue
            left -= self.used[action] + self.drafted[action]
            if left < amount:
                is_value = type_ in AMOUNTS and action == AMOUNTS[type_][0]
                if not (is_value and self.application.enable_partial_discounts and left > 0):
                    raise Unmet(f"the budget for {action} is used up")
                value = left
        return value

    def called(self, number: int, read: Callable[[Any], T]) -> T:
        """What a function of a rule answers.

        One that raises, or answers what it should not, is told by an effect `error`, and
        its rule fails.

        Args:
            number: That of the function.
            read: Makes of the answer what is wanted, or raises.
        """
        function = self.world.functions.get(number)
        if function is None:
            logger.warning(
                "the rule %r fails, as its function is of another process", self.rule.name
            )
            raise Unmet("its function is of another process")
        try:
            return read(function(self.subject))
        except Exception as error:
            logger.exception("a function of the rule %r raised", self.rule.name)
            message = f"a function of the rule raised {type(error).__name__}"
            self.add("error", ErrorEffectProps(message=message))
            raise Unmet(message) from error

    def require_profile(self) -> Profile:
        """The customer, whom a reward needs."""
        if self.subject.profile is None:
            raise Unmet("there is no customer")
        return self.subject.profile

    def add(self, type_: str, props: Model) -> None:
        """Add an effect of the rule that runs."""
        self.made.effects.append(
            Effect(
                campaign_id=self.campaign.id,
                ruleset_id=self.campaign.active_ruleset_id or 0,
                rule_index=self._index,
                rule_name=self.rule.name,
                effect_type=type_,
                triggered_by_coupon=self.coupon.id if self.coupon else None,
                props=props.to_dict(),
            )
        )

    def refuse(self, code: str, reason: str) -> None:
        """Note why a coupon is refused, if no rule accepts it."""
        found = self._coupons.get(code)
        coupon_id = 0 if found is None else found.id
        self._refused[code] = Rejection(reason, self.campaign.id, coupon_id)

    def codes(self) -> Sequence[str]:
        """The codes that the rule is about: that of its coupon, or all of the session."""
        return [self.coupon.value] if self.coupon else list(self._coupons)

    def reject(self, code: str, reason: str) -> None:
        """Refuse a coupon, even if another rule accepted it."""
        self.refuse(code, reason)
        self._accepted.pop(code, None)
        self.made.effects = [
            effect
            for effect in self.made.effects
            if effect.effect_type != "acceptCoupon" or effect.props["value"] != code
        ]

    def units(self, sku: str, category: str) -> Iterator[tuple[Any, Any]]:
        """The units of the cart that fit, one by one."""
        if self.subject.session is not None:
            for unit, item in flattened(self.subject.session.cart_items):
                if (not sku or item.sku == sku) and (not category or item.category == category):
                    yield unit, item

"""Runs the rules on a session or an event, and tells what comes of it. Hand-written.

Nothing but codes and giveaways that are handed out is changed here; see `consequences` for the
rest. Money is exact: it becomes a number of JSON only in an effect.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..models import (
    AcceptCouponEffectProps,
    AcceptReferralEffectProps,
    Effect,
    RejectCouponEffectProps,
    RejectReferralEffectProps,
    RuleFailureReason,
)
from . import conditions, coupons, referrals
from .acts.applications import require_application
from .acts.stores import find_store
from .campaigns import CAMPAIGNS, is_running
from .rewards import REWARDS, Unmet
from .rules import CouponValid, ReferralValid, rules_of
from .sessions import flattened
from .validity import Rejection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..models import (
        Application,
        Campaign,
        Coupon,
        CustomerSessionV2,
        ExtendedCoupon,
        Giveaway,
        Referral,
    )
    from ..runtime.model import Model
    from .profiles import Profile
    from .referrals import StoredReferral
    from .rewards import Draft
    from .rules import Reward, ScriptedRule
    from .world import World


@dataclass
class Subject:
    """What the rules run on.

    Attributes:
        profile: The customer; None if the session has none.
        session: The session; None if there is none behind the event.
        event: The type of an event, and its attributes; None if this is about a session.
        store_id: The integration ID of the store of an event; a session has its own.
        campaign_ids: The only campaigns that take part, running or not. Default: all that run.
    """

    profile: Profile | None
    session: CustomerSessionV2 | None = None
    event: tuple[str, dict[str, Any]] | None = None
    store_id: str = ""
    campaign_ids: Sequence[int] | None = None

    @property
    def is_final(self) -> bool:
        """Whether what the rules bring about is kept: the session is closed, or there is none."""
        return self.event is not None or (
            self.session is not None and self.session.state == "closed"
        )

    @property
    def integration_id(self) -> str:
        """Of the customer; empty if there is none."""
        return self.profile.integration_id if self.profile else ""


@dataclass
class Evaluation:
    """What the rules make of it.

    Attributes:
        effects: What holds now.
        triggered_campaigns: Those of which a rule passed.
        rule_failure_reasons: Why the other rules did not.
        created_coupons: The coupons that rules made.
        created_referrals: The referral codes that they made.
        awarded_giveaways: The giveaways that they handed out.
        entities: Who and what took part, by the names that budgets have for them.
    """

    effects: list[Effect] = field(default_factory=list)
    triggered_campaigns: list[Campaign] = field(default_factory=list)
    rule_failure_reasons: list[RuleFailureReason] = field(default_factory=list)
    created_coupons: list[Coupon] = field(default_factory=list)
    created_referrals: list[Referral] = field(default_factory=list)
    awarded_giveaways: list[Giveaway] = field(default_factory=list)
    entities: dict[str, str | int] = field(default_factory=dict)


def evaluate(world: World, subject: Subject) -> Evaluation:
    """Run the rules of the Application's campaigns, in the order in which they were made.

    A code whose campaign has no rule at all is accepted if it is valid: what the rules are that
    such a campaign has in the service, the emulator cannot know.

    Args:
        world: The state, as an Application has it.
        subject: What they run on.
    """
    return Evaluator(world, subject).run()


class Evaluator:
    """One evaluation.

    Attributes:
        world: The state.
        subject: What the rules run on.
        application: The Application.
        made: What came of it so far.
        given: The money off so far, for discounts on discounts: by unit, cost or, with None, of
            the session.
    """

    def __init__(self, world: World, subject: Subject) -> None:
        self.world = world
        self.subject: Subject = subject
        self.application: Application = require_application(world, world.application_id)
        self.made = Evaluation()
        self.given: dict[object, Decimal] = {}
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

    def run(self) -> Evaluation:
        """Run all rules; answer what comes of it."""
        self._check_codes()
        scripts = rules_of(self.world)
        for campaign_id, rules in scripts.items():
            campaign = self.world[CAMPAIGNS].get(campaign_id)
            if campaign is None or not self._takes_part(campaign):
                continue
            self.campaign = campaign
            for self._index, self.rule in enumerate(rules):
                self._run_rule()
        self._answer_codes(scripts)
        return self.made

    def _takes_part(self, campaign: Campaign) -> bool:
        if self.subject.campaign_ids:
            return campaign.id in self.subject.campaign_ids and campaign.state != "archived"
        store_id = self._entities.get("Store")
        return is_running(self.world, campaign, store_id if isinstance(store_id, int) else None)

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

    def _check_codes(self) -> None:
        """Look which codes of the session are valid, as far as no rule has a say in it."""
        session = self.subject.session
        if session is None or self.subject.event is not None:
            return
        profile, entities = self.subject.profile, self._entities
        for code in dict.fromkeys(session.coupon_codes or ()):
            self._coupons[code] = coupons.check(
                self.world, code, profile, session.integration_id, entities=entities
            )
        if session.referral_code:
            self._referral = referrals.check(
                self.world,
                session.referral_code,
                profile,
                session.integration_id,
                entities=entities,
            )

    def _run_rule(self) -> None:
        event = self.subject.event[0] if self.subject.event else ""
        if self.rule.event != event:
            return
        self.referral = None
        if any(isinstance(one, ReferralValid) for one in self.rule.when) and isinstance(
            self._referral, referrals.StoredReferral
        ):
            self.referral = (
                self._referral if self._referral.campaign_id == self.campaign.id else None
            )
        if not any(isinstance(one, CouponValid) for one in self.rule.when):
            self.coupon = None
            self._try(None)
            return
        own = {
            code: found
            for code, found in self._coupons.items()
            if not isinstance(found, Rejection) and found.campaign_id == self.campaign.id
        }
        if not own:
            self.coupon = None
            self._try(None)
        for code, self.coupon in own.items():
            self._try(code)
        self.coupon = None

    def _try(self, code: str | None) -> None:
        """Run a rule, for a coupon if there is one."""
        failed = next(
            (
                number
                for number, condition in enumerate(self.rule.when)
                if not conditions.holds(self, condition)
            ),
            None,
        )
        if failed is not None:
            self._fail(code, "RejectedByCondition", condition_index=failed)
            return
        drafts: list[Draft] = []
        for number, reward in enumerate(self.rule.effects):
            try:
                drafts += self._drafts(reward, drafts)
            except Unmet as unmet:
                reason = "EffectCouldNotBeApplied"
                self._fail(code, reason, effect_index=number, details=str(unmet))
                return
        if self.campaign not in self.made.triggered_campaigns:
            self.made.triggered_campaigns.append(self.campaign)
        if code is not None and code not in self._accepted:
            self._accepted[code] = self.campaign.id
            self._add("acceptCoupon", AcceptCouponEffectProps(value=code))
        if self.referral is not None and not self._referral_accepted:
            self._referral_accepted = True
            props = AcceptReferralEffectProps(value=self.referral.code)
            self._add("acceptReferral", props)
        self._keep(drafts)

    def _drafts(self, reward: Reward, before: Sequence[Draft]) -> list[Draft]:
        return list(REWARDS[type(reward)](self, reward, before))

    def _keep(self, drafts: Sequence[Draft]) -> None:
        for draft in drafts:
            props = draft.props() if callable(draft.props) else draft.props
            if draft.given is not None:
                what, amount = draft.given
                self.given[what] = self.given.get(what, Decimal(0)) + amount
            if props is not None:
                self._add(draft.type, props)

    def _fail(
        self,
        code: str | None,
        reason: str,
        *,
        condition_index: int | None = None,
        effect_index: int | None = None,
        details: str | None = None,
    ) -> None:
        own, referral = self.coupon, self.referral
        self.made.rule_failure_reasons.append(
            RuleFailureReason(
                campaign_id=self.campaign.id,
                campaign_name=self.campaign.name,
                ruleset_id=self.campaign.active_ruleset_id or 0,
                coupon_id=own.id if own else None,
                coupon_value=own.value if own else None,
                referral_id=referral.id if referral else None,
                referral_value=referral.code if referral else None,
                rule_index=self._index,
                rule_name=self.rule.name,
                condition_index=condition_index,
                effect_index=effect_index,
                details=details,
            )
        )
        prefix = "" if reason == "EffectCouldNotBeApplied" else "Coupon"
        if code is not None and own is not None:
            self.refuse(code, prefix + reason)
        if referral is not None:
            prefix = prefix and "Referral"
            self._referral_refused = Rejection(prefix + reason, self.campaign.id, referral.id)
        drafts: list[Draft] = []
        for reward in self.rule.otherwise:
            try:
                drafts += self._drafts(reward, drafts)
            except Unmet:
                return
        self._keep(drafts)

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

    def _answer_codes(self, scripts: dict[int, list[ScriptedRule]]) -> None:
        """Tell of each code that no rule has accepted why not."""
        for code, found in self._coupons.items():
            refused = found if isinstance(found, Rejection) else self._refused.get(code)
            if code in self._accepted:
                continue
            if not isinstance(found, Rejection) and refused is None:
                if found.campaign_id not in scripts:
                    self._add_for(found, "acceptCoupon", AcceptCouponEffectProps(value=code))
                    continue
                refused = Rejection("CouponRejectedByCondition", found.campaign_id, found.id)
            if refused is not None:
                props = RejectCouponEffectProps(value=code, rejection_reason=refused.reason)
                self._add_for(refused, "rejectCoupon", props)
        found_referral = self._referral
        if found_referral is None or self._referral_accepted:
            return
        code = (self.subject.session.referral_code if self.subject.session else "") or ""
        refused = (
            found_referral if isinstance(found_referral, Rejection) else self._referral_refused
        )
        if not isinstance(found_referral, Rejection) and refused is None:
            if found_referral.campaign_id not in scripts:
                props_ = AcceptReferralEffectProps(value=code)
                self._add_for(found_referral, "acceptReferral", props_)
                return
            refused = Rejection("ReferralRejectedByCondition", found_referral.campaign_id)
        if refused is not None:
            props__ = RejectReferralEffectProps(value=code, rejection_reason=refused.reason)
            self._add_for(refused, "rejectReferral", props__)

    def _add(self, type_: str, props: Model) -> None:
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

    def _add_for(
        self, code: ExtendedCoupon | StoredReferral | Rejection, type_: str, props: Model
    ) -> None:
        """An effect that no rule has brought about, of the campaign of a code."""
        self.made.effects.append(
            Effect(
                campaign_id=code.campaign_id or -1,
                ruleset_id=0,
                rule_index=0,
                rule_name="",
                effect_type=type_,
                props=props.to_dict(),
            )
        )

    def units(self, sku: str, category: str) -> Iterator[tuple[Any, Any]]:
        """The units of the cart that fit, one by one."""
        if self.subject.session is not None:
            for unit, item in flattened(self.subject.session.cart_items):
                if (not sku or item.sku == sku) and (not category or item.category == category):
                    yield unit, item

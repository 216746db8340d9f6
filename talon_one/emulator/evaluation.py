"""Runs the rules on a session or an event, and tells what comes of it. Hand-written.

Nothing but codes and giveaways that are handed out is changed here; see `consequences` for the
rest. Money is exact: it becomes a number of JSON only in an effect.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from ..models import (
    AcceptCouponEffectProps,
    AcceptReferralEffectProps,
    Effect,
    RejectCouponEffectProps,
    RejectReferralEffectProps,
    RuleFailureReason,
)
from . import conditions, coupons, referrals
from .campaigns import CAMPAIGNS, is_running
from .drafts import Unmet
from .evaluator import Evaluator
from .rewards import REWARDS
from .rules import CouponValid, ReferralValid, rules_of
from .tier_changes import tier_changes
from .validity import Rejection

if TYPE_CHECKING:
    from ..models import Campaign
    from ..runtime.model import Model
    from .rules import Reward
    from .subjects import Evaluation, Subject
    from .world import World


def evaluate(world: World, subject: Subject) -> Evaluation:
    """Run the rules of the Application's campaigns, in the order in which they were made.

    A code is accepted only by a rule of its campaign that asks whether it is valid.

    Args:
        world: The state, as an Application has it.
        subject: What they run on.
    """
    return _Evaluator(world, subject).run()


class _Place(NamedTuple):
    """Where in a rule it failed; nothing if no rule did."""

    condition_index: int | None = None
    effect_index: int | None = None
    details: str | None = None


class _Evaluator(Evaluator):
    """Runs the rules."""

    def __init__(self, world: World, subject: Subject) -> None:
        super().__init__(world, subject)
        self._coupon_places: dict[str, _Place] = {}
        self._referral_place = _Place()

    def run(self) -> Evaluation:
        """Run all rules; answer what comes of it."""
        self._check_codes()
        scripts = rules_of(self.world)
        for campaign_id, rules in scripts.items():
            campaign = self.world[CAMPAIGNS].get(campaign_id)
            if campaign is None or not self._takes_part(campaign):
                continue
            self.campaign = campaign
            self.is_limited = bool(campaign.limits or campaign.linked_store_ids)
            self.used.clear()
            for self._index, self.rule in enumerate(rules):
                self._run_rule()
            # Discounts on discounts are on those of other campaigns.
            for what, amount in self._given_here.items():
                self.given[what] = self.given.get(what, Decimal(0)) + amount
            self._given_here.clear()
        self.made.effects += list(tier_changes(self.world, self.made.effects))
        self._answer_codes()
        return self.made

    def _takes_part(self, campaign: Campaign) -> bool:
        if self.subject.campaign_ids:
            return campaign.id in self.subject.campaign_ids and campaign.state != "archived"
        store_id = self._entities.get("Store")
        return is_running(self.world, campaign, store_id if isinstance(store_id, int) else None)

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
        self._forget_drafts()
        for number, reward in enumerate(self.rule.effects):
            try:
                self._draft(reward)
            except Unmet as unmet:
                reason = "EffectCouldNotBeApplied"
                self._fail(code, reason, effect_index=number, details=str(unmet))
                return
        if self.campaign not in self.made.triggered_campaigns:
            self.made.triggered_campaigns.append(self.campaign)
        if code is not None and code not in self._accepted:
            self._accepted[code] = self.campaign.id
            self.add("acceptCoupon", AcceptCouponEffectProps(value=code))
        if self.referral is not None and not self._referral_accepted:
            self._referral_accepted = True
            props = AcceptReferralEffectProps(value=self.referral.code)
            self.add("acceptReferral", props)
        self._keep_drafts()

    def _draft(self, reward: Reward) -> None:
        for draft in REWARDS[type(reward)](self, reward):
            self.draft(draft)

    def _forget_drafts(self) -> None:
        self.drafts = []
        self.drafted.clear()

    def _keep_drafts(self) -> None:
        for action, amount in self.drafted.items():
            self.used[action] += amount
        for draft in self.drafts:
            props = draft.props() if callable(draft.props) else draft.props
            if draft.given is not None:
                what, amount = draft.given
                self._given_here[what] = self._given_here.get(what, Decimal(0)) + amount
            if props is not None:
                self.add(draft.type, props)

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
        place = _Place(condition_index, effect_index, details)
        if code is not None and own is not None:
            self._coupon_places[code] = place
            self.refuse(code, prefix + reason)
        if referral is not None:
            self._referral_place = place
            prefix = prefix and "Referral"
            self._referral_refused = Rejection(prefix + reason, self.campaign.id, referral.id)
        self._forget_drafts()
        for reward in self.rule.otherwise:
            try:
                self._draft(reward)
            except Unmet:
                return
        self._keep_drafts()

    def _answer_codes(self) -> None:
        """Tell of each code that no rule has accepted why not."""
        for code, found in self._coupons.items():
            if code in self._accepted:
                continue
            refused = found if isinstance(found, Rejection) else self._refused.get(code)
            refused = refused or Rejection("CouponRejectedByCondition", found.campaign_id, found.id)
            coupon_props = RejectCouponEffectProps(
                value=code,
                rejection_reason=refused.reason,
                **self._coupon_places.get(code, _Place())._asdict(),
            )
            self._add_for(refused, "rejectCoupon", coupon_props)
        of = self._referral
        session = self.subject.session
        if of is None or session is None or self._referral_accepted:
            return
        refused = of if isinstance(of, Rejection) else self._referral_refused
        refused = refused or Rejection("ReferralRejectedByCondition", of.campaign_id, of.id)
        referral_props = RejectReferralEffectProps(
            value=session.referral_code or "",
            rejection_reason=refused.reason,
            **self._referral_place._asdict(),
        )
        self._add_for(refused, "rejectReferral", referral_props)

    def _add_for(self, code: Rejection, type_: str, props: Model) -> None:
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

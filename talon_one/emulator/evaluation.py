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
from .evaluation_groups import LOST, group_by_campaign
from .evaluator import Evaluator
from .rewards import REWARDS
from .rules import CouponValid, ReferralValid, rules_of
from .tier_changes import tier_changes
from .validity import Rejection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Campaign
    from ..runtime.model import Model
    from .evaluation_groups import EvaluationGroup
    from .rules import Reward, ScriptedRule
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
        self._exclusions: dict[int, str | None] = {}
        self._groups = group_by_campaign(world)

    def run(self) -> Evaluation:
        """Run all rules; answer what comes of it."""
        self._check_codes()
        scripts = rules_of(self.world)
        while scripts:
            campaign_id = next(iter(scripts))
            group = self._groups.get(campaign_id)
            if group is None:
                self._run_campaign(campaign_id, scripts.pop(campaign_id))
            else:
                members = {one: scripts.pop(one) for one in group.campaign_ids if one in scripts}
                self._run_group(group, members)
        self.made.effects += list(tier_changes(self.world, self.made.effects))
        self._answer_codes()
        return self.made

    def _run_campaign(self, campaign_id: int, rules: Sequence[ScriptedRule]) -> Decimal | None:
        """Run the rules of a campaign; answer the money off, or None if no rule passed."""
        campaign = self.world[CAMPAIGNS].get(campaign_id)
        if campaign is None or not self._takes_part(campaign):
            return None
        self.campaign = campaign
        self.is_limited = bool(campaign.limits or campaign.linked_store_ids)
        self.used.clear()
        for self._index, self.rule in enumerate(rules):
            self._run_rule()
        # Discounts on discounts are on those of other campaigns.
        for what, amount in self._given_here.items():
            self.given[what] = self.given.get(what, Decimal(0)) + amount
        off = sum(self._given_here.values(), Decimal(0))
        self._given_here.clear()
        return off if campaign in self.made.triggered_campaigns else None

    def _run_group(
        self, group: EvaluationGroup, members: Mapping[int, Sequence[ScriptedRule]]
    ) -> None:
        """Run the campaign of a group that counts, and those that no rule of passes."""
        offs = {one: self._try_campaign(one, rules) for one, rules in members.items()}
        triggered = {one: off for one, off in offs.items() if off is not None}
        if group.mode == "listOrder":
            winner = next(iter(triggered), None)
        else:
            best = max if group.mode == "highestDiscount" else min
            winner = best(triggered, key=triggered.__getitem__, default=None)
        for one, rules in members.items():
            if one == winner or one not in triggered:
                self._run_campaign(one, rules)
            else:
                self._exclude(one, LOST[group.mode])

    def _try_campaign(self, campaign_id: int, rules: Sequence[ScriptedRule]) -> Decimal | None:
        """As `_run_campaign`, without a trace."""
        trial = _Evaluator(self.world, self.subject)
        trial.given = dict(self.given)
        trial._coupons, trial._referral = self._coupons, self._referral
        sent = len(self.world.outbox)
        with self.world.store.trial():
            off = trial._run_campaign(campaign_id, rules)
        del self.world.outbox[sent:]
        return off

    def _exclude(self, campaign_id: int, reason: str | None) -> None:
        """Refuse the codes of a campaign that another one of its group has kept out."""
        self._exclusions[campaign_id] = reason
        lost = "PartOfNotTriggeredCampaign"
        for code, found in self._coupons.items():
            if not isinstance(found, Rejection) and found.campaign_id == campaign_id:
                self._refused[code] = Rejection(f"Coupon{lost}", campaign_id, found.id)
        of = self._referral
        if of is not None and not isinstance(of, Rejection) and of.campaign_id == campaign_id:
            self._referral_refused = Rejection(f"Referral{lost}", campaign_id, of.id)

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
        group = self._groups.get(self.campaign.id)
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
                evaluation_group_id=group.id if group else None,
                evaluation_group_mode=group.mode if group else None,
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
                campaign_exclusion_reason=self._exclusions.get(refused.campaign_id or 0),
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
            campaign_exclusion_reason=self._exclusions.get(refused.campaign_id or 0),
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

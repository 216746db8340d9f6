"""Which campaigns and rules a dry call qualified for. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import (
    CampaignEligibility,
    CampaignEligibilityDetails,
    CampaignEligibilityFailureDetails,
    RuleEligibility,
    RuleEligibilityFailureDetails,
    RuleMetadataEligibility,
)
from .campaigns import CAMPAIGNS
from .rules import rules_of

if TYPE_CHECKING:
    from ..models import Campaign, RuleFailureReason
    from .rules import ScriptedRule
    from .subjects import Evaluation
    from .world import World


def eligibility(world: World, made: Evaluation, event: str = "") -> list[CampaignEligibility]:
    """How the campaigns fared that were evaluated, and their rules.

    Args:
        world: The state, as an Application has it.
        made: What the rules made of the call.
        event: The type of the event; empty if it was about a session.
    """
    triggered = {campaign.id for campaign in made.triggered_campaigns}
    failed = {reason.campaign_id for reason in made.rule_failure_reasons}
    return [
        _campaign(campaign, rules, made, event, passed=campaign.id in triggered)
        for campaign_id, rules in rules_of(world).items()
        if campaign_id in triggered | failed
        and (campaign := world[CAMPAIGNS].get(campaign_id)) is not None
    ]


def _campaign(
    campaign: Campaign, rules: list[ScriptedRule], made: Evaluation, event: str, *, passed: bool
) -> CampaignEligibility:
    # The service shows none but enabled campaigns, though dry calls may choose others.
    failure = None if passed else CampaignEligibilityFailureDetails(failure_code="ALL_RULES_FAILED")
    shown = [
        RuleMetadataEligibility(title=rule.name, eligibility=_rule(campaign, index, made))
        for index, rule in enumerate(rules)
        if rule.event == event
    ]
    codes = dict.fromkeys(one.coupon_code for rule in shown for one in rule.eligibility)
    return CampaignEligibility(
        application_id=campaign.application_id,
        id=campaign.id,
        name=campaign.name,
        description=campaign.description,
        start_time=campaign.start_time,
        end_time=campaign.end_time,
        attributes=campaign.attributes,
        state="enabled",
        tags=campaign.tags,
        features=campaign.features,
        eligibility=[
            CampaignEligibilityDetails(passed=passed, coupon_code=code, details=failure)
            for code in codes
        ],
        rules=shown,
    )


def _rule(campaign: Campaign, index: int, made: Evaluation) -> list[RuleEligibility]:
    """How a rule fared: where it failed, and the coupons that it passed for."""
    failures = [
        RuleEligibility(passed=False, coupon_code=reason.coupon_value, details=_details(reason))
        for reason in made.rule_failure_reasons
        if (reason.campaign_id, reason.rule_index) == (campaign.id, index)
    ]
    codes = {
        effect.triggered_by_coupon: effect.props["value"]
        for effect in made.effects
        if effect.effect_type == "acceptCoupon"
    }
    used = dict.fromkeys(
        codes.get(effect.triggered_by_coupon)
        for effect in made.effects
        if (effect.campaign_id, effect.rule_index) == (campaign.id, index)
    )
    if not failures and not used:
        used = {None: None}
    refused = {one.coupon_code for one in failures}
    passes = [
        RuleEligibility(passed=True, coupon_code=code) for code in used if code not in refused
    ]
    return failures + passes


def _details(reason: RuleFailureReason) -> RuleEligibilityFailureDetails:
    by_condition = reason.condition_index is not None
    return RuleEligibilityFailureDetails(
        failure_code="CONDITION_NOT_MET" if by_condition else "EFFECT_FAILED",
        coupon_id=reason.coupon_id,
        coupon_value=reason.coupon_value,
        referral_id=reason.referral_id,
        referral_value=reason.referral_value,
        condition_index=reason.condition_index,
        effect_index=reason.effect_index,
        details=reason.details or "a condition did not hold",
    )

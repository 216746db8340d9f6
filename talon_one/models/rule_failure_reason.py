# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleFailureReason(Model, kw_only=True):
    """Why a rule did not take effect. The service tells it only when asked to.

    Attributes:
        campaign_id: The ID of the rule's campaign.
        campaign_name: The name of the rule's campaign.
        ruleset_id: The ID of the ruleset that holds the rule.
        coupon_id: The internal ID of the coupon that was checked. Absent if none was.
        coupon_value: The code of the coupon that was checked.
        referral_id: The internal ID of the referral that was checked. Absent if none was.
        referral_value: The referral code that was checked.
        rule_index: The index of the rule in the ruleset.
        rule_name: The name of the rule.
        condition_index: The index of the condition that failed. Absent if none did.
        effect_index: The index of the effect that failed. Absent if none did.
        details: More about the failure, for people to read.
        evaluation_group_id: The ID of the evaluation group that the campaign belongs to.
        evaluation_group_mode: How the evaluation group chooses among its campaigns, such as `stackable`, `listOrder`, `lowestDiscount` or `highestDiscount`.
    """

    campaign_id: int = field(name="campaignID")
    campaign_name: str = field(name="campaignName")
    ruleset_id: int = field(name="rulesetID")
    coupon_id: int | None = field(default=None, name="couponID")
    coupon_value: str | None = field(default=None, name="couponValue")
    referral_id: int | None = field(default=None, name="referralID")
    referral_value: str | None = field(default=None, name="referralValue")
    rule_index: int = field(name="ruleIndex")
    rule_name: str = field(name="ruleName")
    condition_index: int | None = field(default=None, name="conditionIndex")
    effect_index: int | None = field(default=None, name="effectIndex")
    details: str | None = field(default=None, name="details")
    evaluation_group_id: int | None = field(default=None, name="evaluationGroupID")
    evaluation_group_mode: str | None = field(default=None, name="evaluationGroupMode")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationResponse(Model, kw_only=True):
    """What running the rules brought about. Effects and created codes are always there, the rest if `responseContent` asked for it.

    Attributes:
        customer_profile: The customer. Absent unless asked for, or if the customer is not known.
        loyalty: The customer's points, and the loyalty cards that the request named. Absent unless asked for.
        triggered_campaigns: The campaigns that this request triggered. Absent unless asked for.
        campaign_eligibility: The campaigns that were evaluated, and whether the session qualified for each, in dry runs only. It says what `triggeredCampaigns` and `ruleFailureReasons` say too: do not ask for these beside it. Absent unless asked for.
        effects: What your own system is to apply or show, in this order.
        rule_failure_reasons: The rules that failed, and where. Absent unless asked for.
        created_coupons: The coupons that rules created on this occasion.
        created_referrals: The referral codes that rules created on this occasion.
        awarded_giveaways: The giveaways that rules awarded on this occasion. Absent unless asked for.
        achievements: The achievements and the customer's progress in them. Absent unless asked for.
    """

    customer_profile: CustomerProfile | None = field(default=None, name="customerProfile")
    loyalty: Loyalty | None = field(default=None, name="loyalty")
    triggered_campaigns: list[Campaign] | None = field(default=None, name="triggeredCampaigns")
    campaign_eligibility: list[CampaignEligibility] | None = field(
        default=None, name="campaignEligibility"
    )
    effects: list[Effect] = field(name="effects")
    rule_failure_reasons: list[RuleFailureReason] | None = field(
        default=None, name="ruleFailureReasons"
    )
    created_coupons: list[Coupon] = field(name="createdCoupons")
    created_referrals: list[Referral] = field(name="createdReferrals")
    awarded_giveaways: list[Giveaway] | None = field(default=None, name="awardedGiveaways")
    achievements: list[CustomerAchievement] | None = field(default=None, name="achievements")


from .campaign import Campaign
from .campaign_eligibility import CampaignEligibility
from .coupon import Coupon
from .customer_achievement import CustomerAchievement
from .customer_profile import CustomerProfile
from .effect import Effect
from .giveaway import Giveaway
from .loyalty import Loyalty
from .referral import Referral
from .rule_failure_reason import RuleFailureReason

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationStateV2(Model, kw_only=True):
    """What running the rules brought about, and the things that they ran on. Apart from effects and created codes, `responseContent` decides what is there.

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
        referral: The referral whose code the session uses. Absent unless asked for.
        coupons: The coupons whose codes the session uses. Absent unless asked for.
        event: The event that made the rules run. Absent unless asked for.
        advanced_event: The advanced event that made the rules run. Absent if none did.
        customer_session: The session after the rules ran. Absent unless asked for.
        var_return: The return that the request recorded. Absent if it recorded none.
        previous_returns: The earlier returns of the session. Absent unless asked for.
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
    referral: InventoryReferral | None = field(default=None, name="referral")
    coupons: list[IntegrationCoupon] | None = field(default=None, name="coupons")
    event: Event | None = field(default=None, name="event")
    advanced_event: EventV3 | None = field(default=None, name="advancedEvent")
    customer_session: CustomerSessionV2 | None = field(default=None, name="customerSession")
    var_return: ModelReturn | None = field(default=None, name="return")
    previous_returns: list[ModelReturn] | None = field(default=None, name="previousReturns")


from .campaign import Campaign
from .campaign_eligibility import CampaignEligibility
from .coupon import Coupon
from .customer_achievement import CustomerAchievement
from .customer_profile import CustomerProfile
from .customer_session_v2 import CustomerSessionV2
from .effect import Effect
from .event import Event
from .event_v3 import EventV3
from .giveaway import Giveaway
from .integration_coupon import IntegrationCoupon
from .inventory_referral import InventoryReferral
from .loyalty import Loyalty
from .model_return import ModelReturn
from .referral import Referral
from .rule_failure_reason import RuleFailureReason

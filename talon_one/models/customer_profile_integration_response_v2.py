# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CustomerProfileIntegrationResponseV2(Model, kw_only=True):
    """What an update of a profile led to. All but `effects`, `createdCoupons` and `createdReferrals` is there only if `responseContent` asked for it.

    Attributes:
        customer_profile: The updated profile.
        event: The event that the update raised for the rules.
        loyalty: The loyalty programs and cards of the customer, after the update.
        triggered_campaigns: The campaigns at least one of whose rules led to an effect.
        rule_failure_reasons: Why rules had no effect, one by one.
        campaign_eligibility: How far the customer is eligible for each campaign. Only in dry runs.
        awarded_giveaways: The giveaways that the rules awarded.
        effects: What the rules decided, for your own system to carry out. Always empty without `runRuleEngine=true`.
        created_coupons: The coupons that the rules created.
        created_referrals: The referrals that the rules created.
    """

    customer_profile: CustomerProfile | None = field(default=None, name="customerProfile")
    event: Event | None = field(default=None, name="event")
    loyalty: Loyalty | None = field(default=None, name="loyalty")
    triggered_campaigns: list[Campaign] | None = field(default=None, name="triggeredCampaigns")
    rule_failure_reasons: list[RuleFailureReason] | None = field(
        default=None, name="ruleFailureReasons"
    )
    campaign_eligibility: list[CampaignEligibility] | None = field(
        default=None, name="campaignEligibility"
    )
    awarded_giveaways: list[Giveaway] | None = field(default=None, name="awardedGiveaways")
    effects: list[Effect] = field(name="effects")
    created_coupons: list[Coupon] = field(name="createdCoupons")
    created_referrals: list[Referral] = field(name="createdReferrals")


from .campaign import Campaign
from .campaign_eligibility import CampaignEligibility
from .coupon import Coupon
from .customer_profile import CustomerProfile
from .effect import Effect
from .event import Event
from .giveaway import Giveaway
from .loyalty import Loyalty
from .referral import Referral
from .rule_failure_reason import RuleFailureReason

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class AccountAnalytics(Model, kw_only=True):
    """How many things of each kind the account has, all as of `lastUpdatedAt`. The parts of a number need not add up to it.

    Attributes:
        applications: The number of Applications. It can be more than the live and the sandbox ones together.
        live_applications: The number of Applications that are live.
        sandbox_applications: The number of Applications that are sandboxes, for tests.
        campaigns: The number of campaigns.
        active_campaigns: The number of active campaigns, those of sandbox Applications included.
        live_active_campaigns: The number of active campaigns of live Applications.
        coupons: The number of coupons.
        active_coupons: The number of coupons that are active.
        expired_coupons: The number of coupons that have expired.
        referral_codes: The number of referral codes.
        active_referral_codes: The number of referral codes that are active.
        expired_referral_codes: The number of referral codes that have expired.
        active_rules: The number of rules in force.
        users: The number of people with access to the Campaign Manager.
        roles: The number of roles.
        custom_attributes: The number of attributes that the account itself defined.
        webhooks: The number of webhooks.
        loyalty_programs: The number of loyalty programs, live or not.
        live_loyalty_programs: The number of loyalty programs that are live.
        last_updated_at: When the service computed the numbers.
    """

    applications: int = field(name="applications")
    live_applications: int = field(name="liveApplications")
    sandbox_applications: int = field(name="sandboxApplications")
    campaigns: int = field(name="campaigns")
    active_campaigns: int = field(name="activeCampaigns")
    live_active_campaigns: int = field(name="liveActiveCampaigns")
    coupons: int = field(name="coupons")
    active_coupons: int = field(name="activeCoupons")
    expired_coupons: int = field(name="expiredCoupons")
    referral_codes: int = field(name="referralCodes")
    active_referral_codes: int = field(name="activeReferralCodes")
    expired_referral_codes: int = field(name="expiredReferralCodes")
    active_rules: int = field(name="activeRules")
    users: int = field(name="users")
    roles: int = field(name="roles")
    custom_attributes: int = field(name="customAttributes")
    webhooks: int = field(name="webhooks")
    loyalty_programs: int = field(name="loyaltyPrograms")
    live_loyalty_programs: int = field(name="liveLoyaltyPrograms")
    last_updated_at: DateTime = field(name="lastUpdatedAt")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class CampaignAnalytics(Model, kw_only=True):
    """The figures of a campaign in one interval. What begins with `total` counts from the start of the campaign on; everything else counts the interval alone. Money is in the currency of the Application.

    Attributes:
        var_date: When the interval begins, as far as is known.
        campaign_revenue: The revenue of sessions in which the campaign had a coupon redeemed or gave a discount.
        total_campaign_revenue: The same revenue since the start of the campaign.
        campaign_refund: The money refunded in such sessions.
        total_campaign_refund: The money refunded in such sessions since the start of the campaign.
        campaign_discount_costs: The money that its discounts cost.
        total_campaign_discount_costs: The money that its discounts cost since the start of the campaign.
        campaign_refunded_discounts: The discounts that refunds took back, in money.
        total_campaign_refunded_discounts: The discounts taken back since the start of the campaign, in money.
        campaign_free_items: The number of free items that the campaign gave.
        total_campaign_free_items: The number of free items given since the start of the campaign.
        coupon_redemptions: The number of coupon redemptions.
        total_coupon_redemptions: The number of coupon redemptions since the start of the campaign.
        coupon_rolledback_redemptions: The number of coupon redemptions that were taken back with the cancellation of a session.
        total_coupon_rolledback_redemptions: The number of redemptions undone since the start of the campaign.
        referral_redemptions: The number of referral code redemptions.
        total_referral_redemptions: The number of referral redemptions since the start of the campaign.
        coupons_created: The number of coupons that rules created. Those that came from people, calls or imports are not counted.
        total_coupons_created: The number of coupons that rules created since its start.
        referrals_created: The number of referral codes that rules created.
        total_referrals_created: The number of referral codes that rules created since its start.
        added_loyalty_points: The number of loyalty points that customers were given.
        total_added_loyalty_points: The number of points given since the start of the campaign.
        deducted_loyalty_points: The number of loyalty points that were taken from customers.
        total_deducted_loyalty_points: The number of points taken since the start of the campaign.
    """

    var_date: DateTime = field(name="date")
    campaign_revenue: float = field(name="campaignRevenue")
    total_campaign_revenue: float = field(name="totalCampaignRevenue")
    campaign_refund: float = field(name="campaignRefund")
    total_campaign_refund: float = field(name="totalCampaignRefund")
    campaign_discount_costs: float = field(name="campaignDiscountCosts")
    total_campaign_discount_costs: float = field(name="totalCampaignDiscountCosts")
    campaign_refunded_discounts: float = field(name="campaignRefundedDiscounts")
    total_campaign_refunded_discounts: float = field(name="totalCampaignRefundedDiscounts")
    campaign_free_items: int = field(name="campaignFreeItems")
    total_campaign_free_items: int = field(name="totalCampaignFreeItems")
    coupon_redemptions: int = field(name="couponRedemptions")
    total_coupon_redemptions: int = field(name="totalCouponRedemptions")
    coupon_rolledback_redemptions: int = field(name="couponRolledbackRedemptions")
    total_coupon_rolledback_redemptions: int = field(name="totalCouponRolledbackRedemptions")
    referral_redemptions: int = field(name="referralRedemptions")
    total_referral_redemptions: int = field(name="totalReferralRedemptions")
    coupons_created: int = field(name="couponsCreated")
    total_coupons_created: int = field(name="totalCouponsCreated")
    referrals_created: int = field(name="referralsCreated")
    total_referrals_created: int = field(name="totalReferralsCreated")
    added_loyalty_points: float = field(name="addedLoyaltyPoints")
    total_added_loyalty_points: float = field(name="totalAddedLoyaltyPoints")
    deducted_loyalty_points: float = field(name="deductedLoyaltyPoints")
    total_deducted_loyalty_points: float = field(name="totalDeductedLoyaltyPoints")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class AdditionalCampaignProperties(Model, kw_only=True):
    """What the service adds to a configured campaign: counters, history, display state. It only occurs as a part of Campaign.

    Attributes:
        budgets: The budgets of the campaign, only those that are defined, and what has been used of each since it was defined. They supersede all the counters below.
        coupon_redemption_count: The number of coupon redemptions in the campaign. Read `budgets` instead. Deprecated.
        referral_redemption_count: The number of referral code redemptions in the campaign. Read `budgets` instead. Deprecated.
        discount_count: The money that the campaign has given away as redeemed discounts. Read `budgets` instead. Deprecated.
        discount_effect_count: The number of times that the campaign gave a discount. Read `budgets` instead. Deprecated.
        coupon_creation_count: The number of coupons that rules of the campaign created. Read `budgets` instead. Deprecated.
        custom_effect_count: The number of custom effects that the campaign triggered. Read `budgets` instead. Deprecated.
        referral_creation_count: The number of referral codes that rules of the campaign created. Read `budgets` instead. Deprecated.
        add_free_item_effect_count: The number of times that the campaign added a free item to a cart, though the service words it as how often it can. Read `budgets` instead. Deprecated.
        awarded_giveaways_count: The number of giveaways that the campaign awarded. Read `budgets` instead. Deprecated.
        created_loyalty_points_count: The loyalty points that the campaign added, in total. Read `budgets` instead. Deprecated.
        created_loyalty_points_effect_count: The number of times that the campaign added loyalty points. Read `budgets` instead. Deprecated.
        redeemed_loyalty_points_count: The loyalty points that customers spent in the campaign, in total. Read `budgets` instead. Deprecated.
        redeemed_loyalty_points_effect_count: The number of times that customers spent loyalty points in the campaign. Read `budgets` instead. Deprecated.
        call_api_effect_count: The number of webhooks that the campaign triggered. Read `budgets` instead. Deprecated.
        reservecoupon_effect_count: The number of times that the campaign reserved a coupon. Mind the lower case `c`. Read `budgets` instead. Deprecated.
        last_activity: When the campaign last received an event, whether or not it had an effect.
        updated: When somebody last changed the campaign itself. Changes of its coupons, collections and other parts do not count.
        created_by: The name of the user who created the campaign.
        updated_by: The name of the user who last changed the campaign.
        template_id: The ID of the template that the campaign was made from. Absent if there was none.
        frontend_state: The state as the Campaign Manager shows it, which takes the schedule and staging into account; `state` does not.
        stores_imported: Whether a CSV file brought the stores that are linked.
        value_maps_ids: The IDs of the value maps that the rules of the campaign use.
        experiment_id: The ID of the experiment that the campaign takes part in. Absent if in none.
    """

    budgets: list[CampaignBudget] | None = field(default=None, name="budgets")
    coupon_redemption_count: int | None = field(default=None, name="couponRedemptionCount")
    referral_redemption_count: int | None = field(default=None, name="referralRedemptionCount")
    discount_count: float | None = field(default=None, name="discountCount")
    discount_effect_count: int | None = field(default=None, name="discountEffectCount")
    coupon_creation_count: int | None = field(default=None, name="couponCreationCount")
    custom_effect_count: int | None = field(default=None, name="customEffectCount")
    referral_creation_count: int | None = field(default=None, name="referralCreationCount")
    add_free_item_effect_count: int | None = field(default=None, name="addFreeItemEffectCount")
    awarded_giveaways_count: int | None = field(default=None, name="awardedGiveawaysCount")
    created_loyalty_points_count: float | None = field(
        default=None, name="createdLoyaltyPointsCount"
    )
    created_loyalty_points_effect_count: int | None = field(
        default=None, name="createdLoyaltyPointsEffectCount"
    )
    redeemed_loyalty_points_count: float | None = field(
        default=None, name="redeemedLoyaltyPointsCount"
    )
    redeemed_loyalty_points_effect_count: int | None = field(
        default=None, name="redeemedLoyaltyPointsEffectCount"
    )
    call_api_effect_count: int | None = field(default=None, name="callApiEffectCount")
    reservecoupon_effect_count: int | None = field(default=None, name="reservecouponEffectCount")
    last_activity: DateTime | None = field(default=None, name="lastActivity")
    updated: DateTime | None = field(default=None, name="updated")
    created_by: str | None = field(default=None, name="createdBy")
    updated_by: str | None = field(default=None, name="updatedBy")
    template_id: int | None = field(default=None, name="templateId")
    frontend_state: (
        Literal["expired", "scheduled", "running", "disabled", "archived", "staged"] | str
    ) = field(name="frontendState")
    stores_imported: bool = field(name="storesImported")
    value_maps_ids: list[int] | None = field(default=None, name="valueMapsIds")
    experiment_id: int | None = field(default=None, name="experimentId")


from .campaign_budget import CampaignBudget

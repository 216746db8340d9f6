# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .award_discount_block import AwardDiscountBlock
    from .award_giveaway_block import AwardGiveawayBlock
    from .award_item_block import AwardItemBlock
    from .check_achievement_block import CheckAchievementBlock
    from .check_audience_block import CheckAudienceBlock
    from .check_budget_block import CheckBudgetBlock
    from .check_coupon_block import CheckCouponBlock
    from .check_event_block import CheckEventBlock
    from .check_loyalty_balance_block import CheckLoyaltyBalanceBlock
    from .check_referral_block import CheckReferralBlock
    from .create_coupon_block import CreateCouponBlock
    from .create_referral_block import CreateReferralBlock
    from .passthrough_block import PassthroughBlock
    from .promotion_check_attribute_block import PromotionCheckAttributeBlock
    from .promotion_group_block import PromotionGroupBlock
    from .reserve_coupon_block import ReserveCouponBlock
    from .show_notification_block import ShowNotificationBlock
    from .trigger_custom_effect_block import TriggerCustomEffectBlock
    from .trigger_webhook_block import TriggerWebhookBlock
    from .update_achievement_progress_block import UpdateAchievementProgressBlock
    from .update_attribute_value_block import UpdateAttributeValueBlock
    from .update_audience_membership_block import UpdateAudienceMembershipBlock

    PromotionBlock: TypeAlias = (
        PromotionGroupBlock
        | AwardDiscountBlock
        | PassthroughBlock
        | ShowNotificationBlock
        | AwardItemBlock
        | AwardGiveawayBlock
        | PromotionCheckAttributeBlock
        | CheckAudienceBlock
        | CheckLoyaltyBalanceBlock
        | CheckCouponBlock
        | CheckReferralBlock
        | UpdateAudienceMembershipBlock
        | UpdateAchievementProgressBlock
        | UpdateAttributeValueBlock
        | TriggerWebhookBlock
        | TriggerCustomEffectBlock
        | CheckEventBlock
        | CheckAchievementBlock
        | CheckBudgetBlock
        | CreateCouponBlock
        | CreateReferralBlock
        | ReserveCouponBlock
        | dict[str, Any]
    )
    """A condition or an effect of a promotion rule. `type` tells which of 22 kinds; those that begin with `check` and `group` are conditions."""
else:
    PromotionBlock = tagged_union(
        "PromotionBlock",
        "type",
        {
            "group": lambda: models.PromotionGroupBlock,
            "awardDiscount": lambda: models.AwardDiscountBlock,
            "passthrough": lambda: models.PassthroughBlock,
            "showNotification": lambda: models.ShowNotificationBlock,
            "awardItem": lambda: models.AwardItemBlock,
            "awardGiveaway": lambda: models.AwardGiveawayBlock,
            "checkAttribute": lambda: models.PromotionCheckAttributeBlock,
            "checkAudience": lambda: models.CheckAudienceBlock,
            "checkLoyaltyBalance": lambda: models.CheckLoyaltyBalanceBlock,
            "checkCoupon": lambda: models.CheckCouponBlock,
            "checkReferral": lambda: models.CheckReferralBlock,
            "updateAudienceMembership": lambda: models.UpdateAudienceMembershipBlock,
            "updateAchievementProgress": lambda: models.UpdateAchievementProgressBlock,
            "updateAttributeValue": lambda: models.UpdateAttributeValueBlock,
            "triggerWebhook": lambda: models.TriggerWebhookBlock,
            "triggerCustomEffect": lambda: models.TriggerCustomEffectBlock,
            "checkEvent": lambda: models.CheckEventBlock,
            "checkAchievement": lambda: models.CheckAchievementBlock,
            "checkBudget": lambda: models.CheckBudgetBlock,
            "createCoupon": lambda: models.CreateCouponBlock,
            "createReferral": lambda: models.CreateReferralBlock,
            "reserveCoupon": lambda: models.ReserveCouponBlock,
        },
    )

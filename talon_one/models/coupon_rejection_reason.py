# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CouponRejectionReason(Model, kw_only=True):
    """Why a coupon was refused. It comes beside a `rejectCoupon` effect; RejectCouponEffectProps tells what the codes mean.

    Attributes:
        campaign_id: The ID of the campaign that the coupon belongs to.
        coupon_id: The internal ID of the coupon.
        reason: The reason, as a code.
    """

    campaign_id: int = field(name="campaignId")
    coupon_id: int = field(name="couponId")
    reason: (
        Literal[
            "CouponNotFound",
            "CouponPartOfNotRunningCampaign",
            "CampaignLimitReached",
            "ProfileLimitReached",
            "CouponRecipientDoesNotMatch",
            "CouponExpired",
            "CouponStartDateInFuture",
            "CouponRejectedByCondition",
            "EffectCouldNotBeApplied",
            "CouponPartOfNotTriggeredCampaign",
            "CouponReservationRequired",
            "ProfileRequired",
        ]
        | str
    ) = field(name="reason")

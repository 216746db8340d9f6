# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RejectCouponEffectProps(Model, kw_only=True):
    """A coupon code of the session was not accepted.

    Attributes:
        value: The coupon code.
        rejection_reason: Why the code was not accepted, as a word for programs to read. `CouponNotFound`: there is no such code. `CouponStartDateInFuture`, `CouponExpired`: it is too early or too late. `CouponLimitReached`: the coupon or a budget of the campaign is used up. `CampaignLimitReached`, `ProfileLimitReached`: the redemptions of the campaign, or those of this customer, are used up. `CouponPartOfNotRunningCampaign`, `CouponPartOfNotTriggeredCampaign`: the campaign is not active, or its evaluation group left it out; `campaignId` of the effect names it. `CouponRecipientDoesNotMatch`: it is for somebody else, or for a customer while the session has none. `CouponReservationRequired`: it must be reserved, and is not for this customer. `ProfileRequired`: a reservation or a budget by customer needs a customer, and the session has none. `CouponRejectedByCondition`: another condition of the rule failed, or the rule does not ask whether a coupon is valid. `EffectCouldNotBeApplied`: an effect met its limit, such as one on discounts.
        condition_index: The index of the condition that failed. Absent if none did.
        effect_index: The index of the effect that failed. Absent if none did.
        details: More about the reason, for people to read.
        campaign_exclusion_reason: Why the coupon's campaign was left out, as a word for programs to read. `CampaignGaveLowerDiscount`: another campaign of the group gave more. `CampaignIsNotFirst`: another one came first. `CampaignNotInEvaluationSet`: it did not take part, archived, say. Absent unless `rejectionReason` is `CouponPartOfNotTriggeredCampaign`.
    """

    value: str = field(name="value")
    rejection_reason: str = field(name="rejectionReason")
    condition_index: int | None = field(default=None, name="conditionIndex")
    effect_index: int | None = field(default=None, name="effectIndex")
    details: str | None = field(default=None, name="details")
    campaign_exclusion_reason: str | None = field(default=None, name="campaignExclusionReason")

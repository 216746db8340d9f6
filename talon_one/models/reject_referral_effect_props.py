# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RejectReferralEffectProps(Model, kw_only=True):
    """The referral code of the session was not accepted.

    Attributes:
        value: The referral code.
        rejection_reason: Why the code was not accepted, as a word for programs to read. `ReferralNotFound`: there is no such code. `AdvocateNotFound`: its advocate does not exist. `ReferralStartDateInFuture`, `ReferralExpired`: it is too early or too late. `ReferralLimitReached`, `CampaignLimitReached`, `ProfileLimitReached`: the uses of the code, of the campaign or of this customer are used up. `ReferralPartOfNotRunningCampaign`, `ReferralPartOfNotTriggeredCampaign`: the campaign is not active, or its evaluation group left it out. `ReferralRecipientDoesNotMatch`: it is for another friend. `ReferralRecipientIdSameAsAdvocate`: it is the customer's own. `ReferralCustomerAlreadyReferred`: the customer was referred before. `ReferralRejectedByCondition`: the code is good, another condition of the rule failed. `EffectCouldNotBeApplied`: an effect met its limit.
        condition_index: The index of the condition that failed. Absent if none did.
        effect_index: The index of the effect that failed. Absent if none did.
        details: More about the reason, for people to read.
        campaign_exclusion_reason: Why the referral's campaign was left out, as a word for programs to read: `CampaignGaveLowerDiscount`, `CampaignIsNotFirst` or `CampaignNotInEvaluationSet`, as for coupons. Absent unless its evaluation group left it out.
    """

    value: str = field(name="value")
    rejection_reason: str = field(name="rejectionReason")
    condition_index: int | None = field(default=None, name="conditionIndex")
    effect_index: int | None = field(default=None, name="effectIndex")
    details: str | None = field(default=None, name="details")
    campaign_exclusion_reason: str | None = field(default=None, name="campaignExclusionReason")

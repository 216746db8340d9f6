# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ReferralRejectionReason(Model, kw_only=True):
    """Why a referral code was refused. It comes beside a `rejectReferral` effect; RejectReferralEffectProps tells what the codes mean.

    Attributes:
        campaign_id: The ID of the campaign that the code belongs to.
        referral_id: The internal ID of the referral.
        reason: The reason, as a code.
    """

    campaign_id: int = field(name="campaignId")
    referral_id: int = field(name="referralId")
    reason: (
        Literal[
            "ReferralNotFound",
            "ReferralRecipientIdSameAsAdvocate",
            "ReferralPartOfNotRunningCampaign",
            "ReferralLimitReached",
            "CampaignLimitReached",
            "ProfileLimitReached",
            "ReferralRecipientDoesNotMatch",
            "ReferralExpired",
            "ReferralStartDateInFuture",
            "ReferralRejectedByCondition",
            "EffectCouldNotBeApplied",
            "ReferralPartOfNotTriggeredCampaign",
        ]
        | str
    ) = field(name="reason")

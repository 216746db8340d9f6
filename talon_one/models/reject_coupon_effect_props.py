# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class RejectCouponEffectProps(Model, kw_only=True):
    """A coupon code of the session was not accepted.

    Attributes:
        value: The coupon code.
        rejection_reason: Why the code was not accepted, as a word for programs to read.
        condition_index: The index of the condition that failed. Absent if none did.
        effect_index: The index of the effect that failed. Absent if none did.
        details: More about the reason, for people to read.
        campaign_exclusion_reason: Why the coupon's campaign was left out, as a word for programs to read. Absent unless its evaluation group left it out.
    """

    value: str = field(name="value")
    rejection_reason: str = field(name="rejectionReason")
    condition_index: int | None = field(default=None, name="conditionIndex")
    effect_index: int | None = field(default=None, name="effectIndex")
    details: str | None = field(default=None, name="details")
    campaign_exclusion_reason: str | None = field(default=None, name="campaignExclusionReason")

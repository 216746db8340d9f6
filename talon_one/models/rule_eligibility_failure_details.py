# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class RuleEligibilityFailureDetails(Model, kw_only=True):
    """Where and why a rule failed.

    Attributes:
        failure_code: Whether a condition did not hold or an effect could not be applied.
        coupon_id: The internal ID of the coupon being evaluated. Absent if there was none.
        coupon_value: The code of the coupon being evaluated. Absent if there was none.
        referral_id: The internal ID of the referral being evaluated. Absent if there was none.
        referral_value: The referral code being evaluated. Absent if there was none.
        condition_index: The place of the failed condition in the rule. Absent if an effect failed.
        effect_index: The place of the failed effect in the rule. Absent if a condition failed.
        details: The reason, in words.
    """

    failure_code: Literal["CONDITION_NOT_MET", "EFFECT_FAILED"] | str = field(name="failureCode")
    coupon_id: int | None = field(default=None, name="couponID")
    coupon_value: str | None = field(default=None, name="couponValue")
    referral_id: int | None = field(default=None, name="referralID")
    referral_value: str | None = field(default=None, name="referralValue")
    condition_index: int | None = field(default=None, name="conditionIndex")
    effect_index: int | None = field(default=None, name="effectIndex")
    details: str = field(name="details")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, Model, field


class Meta(Model, kw_only=True):
    """More about how the service evaluated an event.

    Attributes:
        campaigns: The campaigns involved: under the ID of each, its attributes by name. Those without attributes are left out.
        coupons: The coupons involved: under the code of each, its attributes by name.
        coupon_rejection_reason: Why a coupon was refused. Absent if none was.
        referral_rejection_reason: Why a referral code was refused. Absent if none was.
        warnings: What looks like misuse but did not stop the evaluation. The form is not fixed.
    """

    campaigns: dict[str, Any] | None = field(default=None, name="campaigns")
    coupons: dict[str, Any] | None = field(default=None, name="coupons")
    coupon_rejection_reason: CouponRejectionReason | None = field(
        default=None, name="couponRejectionReason"
    )
    referral_rejection_reason: ReferralRejectionReason | None = field(
        default=None, name="referralRejectionReason"
    )
    warnings: dict[str, Any] | None = field(default=None, name="warnings")


from .coupon_rejection_reason import CouponRejectionReason
from .referral_rejection_reason import ReferralRejectionReason

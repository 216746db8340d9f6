# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CouponCreatedEffectProps(Model, kw_only=True):
    """A rule created a coupon.

    Attributes:
        value: The code of the new coupon.
        profile_id: The integration ID of the customer for whom the coupon was created.
    """

    value: str = field(name="value")
    profile_id: str = field(name="profileId")

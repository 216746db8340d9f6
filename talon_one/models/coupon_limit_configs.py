# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CouponLimitConfigs(Model, kw_only=True):
    """The limits that a coupon has besides its plain usage limit. They go before those of the campaign.

    Attributes:
        limits: Limits of this coupon for each customer. Only a coupon that is created singly and has no recipient can have them.
    """

    limits: list[LimitConfig] | None = field(default=None, name="limits")


from .limit_config import LimitConfig

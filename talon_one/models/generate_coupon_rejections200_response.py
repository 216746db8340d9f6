# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GenerateCouponRejections200Response(Model, kw_only=True):
    """Why coupon codes did not apply in a session.

    Attributes:
        data: The explanations, each for one code.
    """

    data: list[CouponFailureSummary] = field(name="data")


from .coupon_failure_summary import CouponFailureSummary

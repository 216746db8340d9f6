# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewCouponDeletionJob(Model, kw_only=True):
    """Coupons to delete in the background.

    Attributes:
        filters: Which coupons to delete. An empty object presumably means all of them.
    """

    filters: CouponDeletionFilters = field(name="filters")


from .coupon_deletion_filters import CouponDeletionFilters

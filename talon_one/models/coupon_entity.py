# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class CouponEntity(Model, kw_only=True):
    """What every stored coupon has.

    Attributes:
        id: The internal ID of the coupon, not its code.
        created: When the coupon was created.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")

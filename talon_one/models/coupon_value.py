# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CouponValue(Model, kw_only=True):
    """The code of a coupon.

    Attributes:
        value: The code that a customer enters, of at least 4 characters.
    """

    value: Annotated[str, Bounds(min_length=4)] | None = field(default=None, name="value")

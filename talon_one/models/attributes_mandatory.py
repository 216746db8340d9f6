# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AttributesMandatory(Model, kw_only=True):
    """The custom attributes that must not be left out, by the things that have them.

    Attributes:
        campaigns: The names of the attributes that every campaign must have.
        coupons: The names of the attributes that every coupon must have.
    """

    campaigns: list[str] | None = field(default=None, name="campaigns")
    coupons: list[str] | None = field(default=None, name="coupons")

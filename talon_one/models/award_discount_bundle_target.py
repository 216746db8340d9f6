# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AwardDiscountBundleTarget(Model, kw_only=True):
    """A discount on the items of a bundle.

    Attributes:
        type: Says that a bundle is discounted.
        name: The name of the binding that defines the bundle.
        item: The one item of the bundle to discount. Absent to discount all of them.
        prorated: Whether one amount is spread over the items in proportion to their prices.
    """

    type: Literal["bundle"] | str = field(name="type")
    name: str = field(name="name")
    item: AwardDiscountBundleItem | None = field(default=None, name="item")
    prorated: bool | None = field(default=None, name="prorated")


from .award_discount_bundle_item import AwardDiscountBundleItem

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .award_discount_bundle_item_by_attribute import AwardDiscountBundleItemByAttribute
    from .award_discount_bundle_item_by_index import AwardDiscountBundleItemByIndex

    AwardDiscountBundleItem: TypeAlias = (
        AwardDiscountBundleItemByIndex | AwardDiscountBundleItemByAttribute | dict[str, Any]
    )
    """Which item of a bundle is discounted, by its place or by its rank."""
else:
    AwardDiscountBundleItem = tagged_union(
        "AwardDiscountBundleItem",
        "type",
        {
            "byIndex": lambda: models.AwardDiscountBundleItemByIndex,
            "byAttribute": lambda: models.AwardDiscountBundleItemByAttribute,
        },
    )

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .award_discount_all_items_target import AwardDiscountAllItemsTarget
    from .award_discount_cart_target import AwardDiscountCartTarget
    from .award_discount_global_filter_target import AwardDiscountGlobalFilterTarget
    from .award_discount_selector_target import AwardDiscountSelectorTarget

    AwardDiscountItemsTarget: TypeAlias = (
        AwardDiscountCartTarget
        | AwardDiscountAllItemsTarget
        | AwardDiscountGlobalFilterTarget
        | AwardDiscountSelectorTarget
        | dict[str, Any]
    )
    """The part of the cart whose share of an additional cost is discounted."""
else:
    AwardDiscountItemsTarget = tagged_union(
        "AwardDiscountItemsTarget",
        "type",
        {
            "cart": lambda: models.AwardDiscountCartTarget,
            "allItems": lambda: models.AwardDiscountAllItemsTarget,
            "globalFilter": lambda: models.AwardDiscountGlobalFilterTarget,
            "selector": lambda: models.AwardDiscountSelectorTarget,
        },
    )

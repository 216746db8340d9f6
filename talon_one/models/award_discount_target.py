# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .award_discount_additional_cost_target import AwardDiscountAdditionalCostTarget
    from .award_discount_all_items_target import AwardDiscountAllItemsTarget
    from .award_discount_bundle_target import AwardDiscountBundleTarget
    from .award_discount_cart_target import AwardDiscountCartTarget
    from .award_discount_global_filter_target import AwardDiscountGlobalFilterTarget
    from .award_discount_selector_target import AwardDiscountSelectorTarget

    AwardDiscountTarget: TypeAlias = (
        AwardDiscountCartTarget
        | AwardDiscountAllItemsTarget
        | AwardDiscountGlobalFilterTarget
        | AwardDiscountSelectorTarget
        | AwardDiscountBundleTarget
        | AwardDiscountAdditionalCostTarget
        | dict[str, Any]
    )
    """What a discount is on. `type` tells which."""
else:
    AwardDiscountTarget = tagged_union(
        "AwardDiscountTarget",
        "type",
        {
            "cart": lambda: models.AwardDiscountCartTarget,
            "allItems": lambda: models.AwardDiscountAllItemsTarget,
            "globalFilter": lambda: models.AwardDiscountGlobalFilterTarget,
            "selector": lambda: models.AwardDiscountSelectorTarget,
            "bundle": lambda: models.AwardDiscountBundleTarget,
            "additionalCost": lambda: models.AwardDiscountAdditionalCostTarget,
        },
    )

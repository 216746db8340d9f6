# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import union

if TYPE_CHECKING:
    from .strikethrough_custom_effect_per_item_props import StrikethroughCustomEffectPerItemProps
    from .strikethrough_set_discount_per_item_effect_props import (
        StrikethroughSetDiscountPerItemEffectProps,
    )
    from .strikethrough_set_discount_per_item_member_effect_props import (
        StrikethroughSetDiscountPerItemMemberEffectProps,
    )

    StrikethroughEffectProps: TypeAlias = (
        StrikethroughSetDiscountPerItemEffectProps
        | StrikethroughCustomEffectPerItemProps
        | StrikethroughSetDiscountPerItemMemberEffectProps
        | dict[str, Any]
    )
    """The details of what a rule does to the price of a catalog item."""
else:
    StrikethroughEffectProps = union(
        "StrikethroughEffectProps",
        lambda: (
            models.StrikethroughSetDiscountPerItemEffectProps,
            models.StrikethroughCustomEffectPerItemProps,
            models.StrikethroughSetDiscountPerItemMemberEffectProps,
        ),
    )

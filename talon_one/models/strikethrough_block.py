# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .award_discount_block import AwardDiscountBlock
    from .passthrough_block import PassthroughBlock
    from .strikethrough_check_attribute_block import StrikethroughCheckAttributeBlock
    from .strikethrough_group_block import StrikethroughGroupBlock

    StrikethroughBlock: TypeAlias = (
        StrikethroughGroupBlock
        | AwardDiscountBlock
        | PassthroughBlock
        | StrikethroughCheckAttributeBlock
        | dict[str, Any]
    )
    """A condition or an effect of a strikethrough rule. `type` tells which kind."""
else:
    StrikethroughBlock = tagged_union(
        "StrikethroughBlock",
        "type",
        {
            "group": lambda: models.StrikethroughGroupBlock,
            "awardDiscount": lambda: models.AwardDiscountBlock,
            "passthrough": lambda: models.PassthroughBlock,
            "checkAttribute": lambda: models.StrikethroughCheckAttributeBlock,
        },
    )

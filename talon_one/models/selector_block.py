# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .check_attribute_block import CheckAttributeBlock
    from .passthrough_block import PassthroughBlock
    from .selector_group_block import SelectorGroupBlock

    SelectorBlock: TypeAlias = (
        CheckAttributeBlock | SelectorGroupBlock | PassthroughBlock | dict[str, Any]
    )
    """A condition in a step of a selector. `type` tells which kind."""
else:
    SelectorBlock = tagged_union(
        "SelectorBlock",
        "type",
        {
            "checkAttribute": lambda: models.CheckAttributeBlock,
            "group": lambda: models.SelectorGroupBlock,
            "passthrough": lambda: models.PassthroughBlock,
        },
    )

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .between_check_attribute_block import BetweenCheckAttributeBlock
    from .list_check_attribute_block import ListCheckAttributeBlock
    from .list_with_count_check_attribute_block import ListWithCountCheckAttributeBlock
    from .scalar_check_attribute_block import ScalarCheckAttributeBlock
    from .unary_check_attribute_block import UnaryCheckAttributeBlock
    from .within_check_attribute_block import WithinCheckAttributeBlock

    CheckAttributeBlock: TypeAlias = (
        ScalarCheckAttributeBlock
        | BetweenCheckAttributeBlock
        | ListCheckAttributeBlock
        | ListWithCountCheckAttributeBlock
        | UnaryCheckAttributeBlock
        | WithinCheckAttributeBlock
        | dict[str, Any]
    )
    """Compares an attribute, in a selector. `operator` tells with what, and so which of the six forms it has."""
else:
    CheckAttributeBlock = tagged_union(
        "CheckAttributeBlock",
        "operator",
        {
            "equals": lambda: models.ScalarCheckAttributeBlock,
            "not(equals)": lambda: models.ScalarCheckAttributeBlock,
            "lessThan": lambda: models.ScalarCheckAttributeBlock,
            "lessThanOrEqual": lambda: models.ScalarCheckAttributeBlock,
            "greaterThan": lambda: models.ScalarCheckAttributeBlock,
            "greaterThanOrEqual": lambda: models.ScalarCheckAttributeBlock,
            "contains": lambda: models.ScalarCheckAttributeBlock,
            "not(contains)": lambda: models.ScalarCheckAttributeBlock,
            "matchesRegexp": lambda: models.ScalarCheckAttributeBlock,
            "startsWith": lambda: models.ScalarCheckAttributeBlock,
            "endsWith": lambda: models.ScalarCheckAttributeBlock,
            "oneOf": lambda: models.ScalarCheckAttributeBlock,
            "not(oneOf)": lambda: models.ScalarCheckAttributeBlock,
            "inCollection": lambda: models.ScalarCheckAttributeBlock,
            "not(inCollection)": lambda: models.ScalarCheckAttributeBlock,
            "after": lambda: models.ScalarCheckAttributeBlock,
            "before": lambda: models.ScalarCheckAttributeBlock,
            "between": lambda: models.BetweenCheckAttributeBlock,
            "containsOneOf": lambda: models.ListCheckAttributeBlock,
            "containsNoneOf": lambda: models.ListCheckAttributeBlock,
            "containsAllOf": lambda: models.ListCheckAttributeBlock,
            "containsAtLeast": lambda: models.ListWithCountCheckAttributeBlock,
            "containsExactly": lambda: models.ListWithCountCheckAttributeBlock,
            "empty": lambda: models.UnaryCheckAttributeBlock,
            "not(empty)": lambda: models.UnaryCheckAttributeBlock,
            "exists": lambda: models.UnaryCheckAttributeBlock,
            "not(exists)": lambda: models.UnaryCheckAttributeBlock,
            "isTrue": lambda: models.UnaryCheckAttributeBlock,
            "isFalse": lambda: models.UnaryCheckAttributeBlock,
            "within": lambda: models.WithinCheckAttributeBlock,
            "not(within)": lambda: models.WithinCheckAttributeBlock,
        },
    )

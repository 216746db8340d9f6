# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .filter_and_map_values_selector_step import FilterAndMapValuesSelectorStep
    from .filter_selector_step import FilterSelectorStep
    from .map_selector_step import MapSelectorStep
    from .reduce_selector_step import ReduceSelectorStep
    from .reverse_selector_step import ReverseSelectorStep
    from .select_selector_step import SelectSelectorStep
    from .sort_selector_step import SortSelectorStep

    SelectorStep: TypeAlias = (
        FilterSelectorStep
        | SortSelectorStep
        | SelectSelectorStep
        | MapSelectorStep
        | ReduceSelectorStep
        | ReverseSelectorStep
        | FilterAndMapValuesSelectorStep
        | dict[str, Any]
    )
    """One step of a selector. `type` tells which kind."""
else:
    SelectorStep = tagged_union(
        "SelectorStep",
        "type",
        {
            "filter": lambda: models.FilterSelectorStep,
            "sort": lambda: models.SortSelectorStep,
            "select": lambda: models.SelectSelectorStep,
            "map": lambda: models.MapSelectorStep,
            "reduce": lambda: models.ReduceSelectorStep,
            "reverse": lambda: models.ReverseSelectorStep,
            "filterAndMapValues": lambda: models.FilterAndMapValuesSelectorStep,
        },
    )

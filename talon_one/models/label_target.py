# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .. import models
from ..runtime.model import Any
from ..runtime.union import tagged_union

if TYPE_CHECKING:
    from .label_target_audience import LabelTargetAudience
    from .label_target_none import LabelTargetNone

    LabelTarget: TypeAlias = LabelTargetNone | LabelTargetAudience | dict[str, Any]
    """Whom a price is for, everybody or one audience. `type` tells which."""
else:
    LabelTarget = tagged_union(
        "LabelTarget",
        "type",
        {"NONE": lambda: models.LabelTargetNone, "AUDIENCE": lambda: models.LabelTargetAudience},
    )

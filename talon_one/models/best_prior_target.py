# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class BestPriorTarget(Model, kw_only=True):
    """Whose prices a request for best prior prices is about.

    Attributes:
        target_type: `NONE` for the prices for everybody, `AUDIENCE` for those of one audience.
        audience_id: The ID of the audience. It needs `AUDIENCE` as `targetType`.
    """

    target_type: Literal["NONE", "AUDIENCE"] | str = field(name="targetType")
    audience_id: int | None = field(default=None, name="audienceID")

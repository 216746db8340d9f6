# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class BestPriorPriceRequest(Model, kw_only=True):
    """The items whose best prior price is wanted, and the time frame to look at.

    Attributes:
        skus: The SKUs of the items.
        timeframe_end_date: The latest time that the time frame can reach to; see `timeframeEndDateType`.
        timeframe: The length of the time frame, as a number of days before its end, written as a text. Only prices within it count.
        timeframe_end_date_type: Where the time frame ends: `strict` at `timeframeEndDate` itself, `price` where the price of that date began, so that earlier ones count, `sale` where the context of that date, such as a sale, began.
        target: Whose prices to look at.
    """

    skus: Annotated[list[str], Bounds(min_length=1)] = field(name="skus")
    timeframe_end_date: DateTime = field(name="timeframeEndDate")
    timeframe: Annotated[str, Bounds(pattern=r"^[0-9]+$")] = field(name="timeframe")
    timeframe_end_date_type: Literal["strict", "price", "sale"] | str = field(
        name="timeframeEndDateType"
    )
    target: BestPriorTarget | None = field(default=None, name="target")


from .best_prior_target import BestPriorTarget

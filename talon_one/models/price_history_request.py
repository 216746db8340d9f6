# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class PriceHistoryRequest(Model, kw_only=True):
    """The item whose prices are wanted, and the time frame to look at.

    Attributes:
        sku: The SKU of the item.
        start_date: When the time frame starts.
        end_date: When the time frame ends. Whether a price of that very time is included is not documented.
    """

    sku: str = field(name="sku")
    start_date: DateTime = field(name="startDate")
    end_date: DateTime = field(name="endDate")

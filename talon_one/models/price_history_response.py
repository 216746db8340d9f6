# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class PriceHistoryResponse(Model, kw_only=True):
    """The prices that one item was seen to have.

    Attributes:
        sku: The SKU of the item.
        history: The prices, in an order that is not documented.
    """

    sku: str = field(name="sku")
    history: list[History] = field(name="history")


from .history import History

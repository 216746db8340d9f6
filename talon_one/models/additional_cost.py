# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AdditionalCost(Model, kw_only=True):
    """A cost beyond the price of the goods, such as shipping.

    Attributes:
        price: The amount, in the currency of the Application.
    """

    price: float = field(name="price")

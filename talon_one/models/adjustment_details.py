# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AdjustmentDetails(Model, kw_only=True):
    """The price adjustment behind a price.

    Attributes:
        reference_id: The reference that the `ADD_PRICE_ADJUSTMENT` action gave to the adjustment.
        selected_price_type: The type of price that was applied.
        value: The price that the adjustment set.
    """

    reference_id: str = field(name="referenceId")
    selected_price_type: str = field(name="selectedPriceType")
    value: float = field(name="value")

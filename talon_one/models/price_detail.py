# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, DateTime, Model, field


class PriceDetail(Model, kw_only=True):
    """A price of an item, and the price adjustment behind it, if any.

    Attributes:
        price: The price of one unit, in the currency of the Application.
        adjustment_context_id: The name of the context that the selected price adjustment belongs to. Absent if it belongs to none.
        adjustment_reference_id: The ID of the price adjustment. Absent if there was none.
        adjustment_effective_from: When the price adjustment takes effect.
        adjustment_effective_until: When the price adjustment stops.
    """

    price: float | None = field(default=None, name="price")
    adjustment_context_id: str | None = field(default=None, name="adjustmentContextId")
    adjustment_reference_id: UUID | None = field(default=None, name="adjustmentReferenceId")
    adjustment_effective_from: DateTime | None = field(default=None, name="adjustmentEffectiveFrom")
    adjustment_effective_until: DateTime | None = field(
        default=None, name="adjustmentEffectiveUntil"
    )

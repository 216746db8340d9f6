# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UNSET, Annotated, Bounds, DateTime, Model, UnsetType, field


class NewPriceAdjustment(Model, kw_only=True):
    """A price of some type for an item, for a while or for good.

    Attributes:
        price_type: The type of price that is set, as it is defined in the account.
        price: The price of one unit. Null ends the price type for the item; it does not make the item free.
        reference_id: Your own reference to the adjustment, unique to it, such as a UUID. Cart items and effects quote it.
        calculated_at: When your own system worked out the price. Of adjustments that overlap, the one with the latest time wins. When the service took the adjustment in, if left out.
        effective_from: When the price comes into force.
        effective_until: When the price ceases to be in force. Without it, the price stays.
        context_id: What the price belongs to, such as the name of a sale. Best prior prices quote it.
    """

    price_type: str = field(name="priceType")
    price: float | None | UnsetType = field(default=UNSET, name="price")
    reference_id: Annotated[str, Bounds(min_length=1)] = field(name="referenceId")
    calculated_at: DateTime | None = field(default=None, name="calculatedAt")
    effective_from: DateTime | None = field(default=None, name="effectiveFrom")
    effective_until: DateTime | None = field(default=None, name="effectiveUntil")
    context_id: str | None = field(default=None, name="contextId")

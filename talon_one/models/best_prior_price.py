# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class BestPriorPrice(Model, kw_only=True):
    """The lowest price that an item had within a time frame.

    Attributes:
        id: The ID of the observation in the price history.
        sku: The SKU of the item.
        observed_at: When the price was observed.
        context_ids: The contexts, such as sales, of the price adjustments and campaigns that made the price.
        context_id: A single context, empty as a rule. Read `contextIds` instead. Default: ''. Deprecated.
        price: The price of one unit.
        metadata: What made the price what it was.
        target: Whom the price was for.
    """

    id: int = field(name="id")
    sku: str = field(name="sku")
    observed_at: DateTime = field(name="observedAt")
    context_ids: list[str] = field(name="contextIds")
    context_id: str | None = field(default=None, name="contextId")
    price: float = field(name="price")
    metadata: BestPriorPriceMetadata = field(name="metadata")
    target: LabelTarget = field(name="target")


from .best_prior_price_metadata import BestPriorPriceMetadata
from .label_target import LabelTarget

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class History(Model, kw_only=True):
    """A price that an item was seen to have.

    Attributes:
        id: The ID of the recorded price, by which excludePriceHistory takes it.
        observed_at: When the price was observed.
        context_ids: The contexts, such as sales, of the price adjustments and campaigns that made the price.
        context_id: A single context, empty as a rule. Read `contextIds` instead. Default: ''. Deprecated.
        price: The price of one unit.
        metadata: What made the price what it was.
        target: Whom the price was for.
        excluded_at: When the price was excluded from best prior prices. Absent as long as it counts.
        exclusion_reason: Why the price was excluded. Absent as long as it counts.
    """

    id: int = field(name="id")
    observed_at: DateTime = field(name="observedAt")
    context_ids: list[str] = field(name="contextIds")
    context_id: str | None = field(default=None, name="contextId")
    price: float = field(name="price")
    metadata: BestPriorPriceMetadata = field(name="metadata")
    target: LabelTarget = field(name="target")
    excluded_at: DateTime | None = field(default=None, name="excludedAt")
    exclusion_reason: str | None = field(default=None, name="exclusionReason")


from .best_prior_price_metadata import BestPriorPriceMetadata
from .label_target import LabelTarget

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, DateTime, Model, field


class StrikethroughTrigger(Model, kw_only=True):
    """What made the service compute prices.

    Attributes:
        id: The ID of the trigger.
        type: The kind of trigger, such as `CATALOG_SYNC`, a change of a catalog.
        triggered_at: When it happened.
        total_affected_items: The number of items that it affects.
        payload: More about it. The form depends on the kind.
    """

    id: int | None = field(default=None, name="id")
    type: str | None = field(default=None, name="type")
    triggered_at: DateTime | None = field(default=None, name="triggeredAt")
    total_affected_items: int | None = field(default=None, name="totalAffectedItems")
    payload: dict[str, Any] | None = field(default=None, name="payload")

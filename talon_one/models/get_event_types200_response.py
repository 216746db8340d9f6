# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetEventTypes200Response(Model, kw_only=True):
    """One page of event types of the account.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The event types on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[EventType] = field(name="data")


from .event_type import EventType

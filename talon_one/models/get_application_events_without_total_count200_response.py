# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetApplicationEventsWithoutTotalCount200Response(Model, kw_only=True):
    """One page of events.

    Attributes:
        has_more: Whether another page follows.
        data: The events on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[ApplicationEvent] = field(name="data")


from .application_event import ApplicationEvent

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.events import ManagementEventsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementEventsApi(AsyncApi):
    """Things that customers do apart from their carts, such as signing up."""

    # fmt: off
    get_event_types = awaited(ManagementEventsApi.get_event_types)
    get_event_types_with_http_info = awaited(ManagementEventsApi.get_event_types_with_http_info)
    get_event_types_without_preload_content = awaited(ManagementEventsApi.get_event_types_without_preload_content)

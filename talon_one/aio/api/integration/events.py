# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.events import IntegrationEventsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationEventsApi(AsyncApi):
    """Things that customers do apart from their carts, such as signing up."""

    # fmt: off
    get_event_v3 = awaited(IntegrationEventsApi.get_event_v3)
    get_event_v3_with_http_info = awaited(IntegrationEventsApi.get_event_v3_with_http_info)
    get_event_v3_without_preload_content = awaited(IntegrationEventsApi.get_event_v3_without_preload_content)
    track_event_v2 = awaited(IntegrationEventsApi.track_event_v2)
    track_event_v2_with_http_info = awaited(IntegrationEventsApi.track_event_v2_with_http_info)
    track_event_v2_without_preload_content = awaited(IntegrationEventsApi.track_event_v2_without_preload_content)
    track_event_v3 = awaited(IntegrationEventsApi.track_event_v3)
    track_event_v3_with_http_info = awaited(IntegrationEventsApi.track_event_v3_with_http_info)
    track_event_v3_without_preload_content = awaited(IntegrationEventsApi.track_event_v3_without_preload_content)

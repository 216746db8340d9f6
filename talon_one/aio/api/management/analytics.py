# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.analytics import ManagementAnalyticsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementAnalyticsApi(AsyncApi):
    """Exports of what the rules did and what customers bought."""

    # fmt: off
    export_customer_sessions = awaited(ManagementAnalyticsApi.export_customer_sessions)
    export_customer_sessions_with_http_info = awaited(ManagementAnalyticsApi.export_customer_sessions_with_http_info)
    export_customer_sessions_without_preload_content = awaited(ManagementAnalyticsApi.export_customer_sessions_without_preload_content)
    export_effects = awaited(ManagementAnalyticsApi.export_effects)
    export_effects_with_http_info = awaited(ManagementAnalyticsApi.export_effects_with_http_info)
    export_effects_without_preload_content = awaited(ManagementAnalyticsApi.export_effects_without_preload_content)

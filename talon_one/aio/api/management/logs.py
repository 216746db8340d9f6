# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.logs import ManagementLogsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementLogsApi(AsyncApi):
    """What was called, sent, changed and exported in the account."""

    # fmt: off
    get_access_logs_without_total_count = awaited(ManagementLogsApi.get_access_logs_without_total_count)
    get_access_logs_without_total_count_with_http_info = awaited(ManagementLogsApi.get_access_logs_without_total_count_with_http_info)
    get_access_logs_without_total_count_without_preload_content = awaited(ManagementLogsApi.get_access_logs_without_total_count_without_preload_content)
    get_changes = awaited(ManagementLogsApi.get_changes)
    get_changes_with_http_info = awaited(ManagementLogsApi.get_changes_with_http_info)
    get_changes_without_preload_content = awaited(ManagementLogsApi.get_changes_without_preload_content)
    get_exports = awaited(ManagementLogsApi.get_exports)
    get_exports_with_http_info = awaited(ManagementLogsApi.get_exports_with_http_info)
    get_exports_without_preload_content = awaited(ManagementLogsApi.get_exports_without_preload_content)
    get_message_logs = awaited(ManagementLogsApi.get_message_logs)
    get_message_logs_with_http_info = awaited(ManagementLogsApi.get_message_logs_with_http_info)
    get_message_logs_without_preload_content = awaited(ManagementLogsApi.get_message_logs_without_preload_content)

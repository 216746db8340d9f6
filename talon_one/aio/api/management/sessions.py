# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.sessions import ManagementSessionsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementSessionsApi(AsyncApi):
    """Signing in to the Management API with email and password, and signing out."""

    # fmt: off
    create_session = awaited(ManagementSessionsApi.create_session)
    create_session_with_http_info = awaited(ManagementSessionsApi.create_session_with_http_info)
    create_session_without_preload_content = awaited(ManagementSessionsApi.create_session_without_preload_content)
    destroy_session = awaited(ManagementSessionsApi.destroy_session)
    destroy_session_with_http_info = awaited(ManagementSessionsApi.destroy_session_with_http_info)
    destroy_session_without_preload_content = awaited(ManagementSessionsApi.destroy_session_without_preload_content)

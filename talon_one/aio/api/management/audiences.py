# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.audiences import ManagementAudiencesApi
from ...api_base import AsyncApi, awaited


class AsyncManagementAudiencesApi(AsyncApi):
    """Groups of customers, and who belongs to them."""

    # fmt: off
    export_audiences_memberships = awaited(ManagementAudiencesApi.export_audiences_memberships)
    export_audiences_memberships_with_http_info = awaited(ManagementAudiencesApi.export_audiences_memberships_with_http_info)
    export_audiences_memberships_without_preload_content = awaited(ManagementAudiencesApi.export_audiences_memberships_without_preload_content)
    get_audience_memberships = awaited(ManagementAudiencesApi.get_audience_memberships)
    get_audience_memberships_with_http_info = awaited(ManagementAudiencesApi.get_audience_memberships_with_http_info)
    get_audience_memberships_without_preload_content = awaited(ManagementAudiencesApi.get_audience_memberships_without_preload_content)
    get_audiences = awaited(ManagementAudiencesApi.get_audiences)
    get_audiences_with_http_info = awaited(ManagementAudiencesApi.get_audiences_with_http_info)
    get_audiences_without_preload_content = awaited(ManagementAudiencesApi.get_audiences_without_preload_content)
    get_audiences_analytics = awaited(ManagementAudiencesApi.get_audiences_analytics)
    get_audiences_analytics_with_http_info = awaited(ManagementAudiencesApi.get_audiences_analytics_with_http_info)
    get_audiences_analytics_without_preload_content = awaited(ManagementAudiencesApi.get_audiences_analytics_without_preload_content)
    import_audiences_memberships = awaited(ManagementAudiencesApi.import_audiences_memberships)
    import_audiences_memberships_with_http_info = awaited(ManagementAudiencesApi.import_audiences_memberships_with_http_info)
    import_audiences_memberships_without_preload_content = awaited(ManagementAudiencesApi.import_audiences_memberships_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.value_maps import ManagementValueMapsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementValueMapsApi(AsyncApi):
    """Tables that give each identifier, such as a SKU, a number."""

    # fmt: off
    export_campaign_value_map = awaited(ManagementValueMapsApi.export_campaign_value_map)
    export_campaign_value_map_with_http_info = awaited(ManagementValueMapsApi.export_campaign_value_map_with_http_info)
    export_campaign_value_map_without_preload_content = awaited(ManagementValueMapsApi.export_campaign_value_map_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ...runtime.signatures import CsvExport, RequestOptions, Unpack


class ManagementValueMapsApi(Api):
    """Tables that give each identifier, such as a SKU, a number."""

    def export_campaign_value_map(
        self,
        application_id: int,
        campaign_id: int,
        value_map_id: int,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export a value map.

        Returns the current version of a value map of a campaign as CSV, no earlier ones. Find columns by the header line, not by position: `identifier` (the key that items are looked up by, such as a SKU) and `value` (the number that belongs to it, such as a price).

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            value_map_id: The internal ID of the value map.
        """
        return self._call(tables.value_maps.EXPORT_CAMPAIGN_VALUE_MAP, locals())

    export_campaign_value_map_with_http_info = with_http_info(export_campaign_value_map)
    export_campaign_value_map_without_preload_content = without_preload_content(
        export_campaign_value_map
    )

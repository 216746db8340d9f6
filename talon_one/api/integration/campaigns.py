# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class IntegrationCampaignsApi(Api):
    """The campaigns that run in an Application."""

    def integration_get_all_campaigns(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        campaign_ids: list[str] | None = None,
        start_after: DateTime | None = None,
        start_before: DateTime | None = None,
        end_after: DateTime | None = None,
        end_before: DateTime | None = None,
        store_id: int | None = None,
        audience_id: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.IntegrationGetAllCampaigns200Response:
        """List the enabled campaigns.

        Returns the running campaigns of the Application that the API key belongs to, which are enabled and within their schedule, a page at a time.

        Args:
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            campaign_ids: Only the campaigns with one of these IDs, separated by commas on the wire. All of the Application, if left out.
            start_after: Only campaigns that start at or after this time. A date alone means 00:00 UTC.
            start_before: Only campaigns that start at or before this time. A date alone means 00:00 UTC.
            end_after: Only campaigns that end at or after this time. A date alone means 00:00 UTC.
            end_before: Only campaigns that end at or before this time. A date alone means 00:00 UTC.
            store_id: Only campaigns that are linked to the store with this internal ID.
            audience_id: Only campaigns that are linked to the audience with this internal ID.
        """
        return self._call(tables.campaigns.INTEGRATION_GET_ALL_CAMPAIGNS, locals())

    integration_get_all_campaigns_with_http_info = with_http_info(integration_get_all_campaigns)
    integration_get_all_campaigns_without_preload_content = without_preload_content(
        integration_get_all_campaigns
    )

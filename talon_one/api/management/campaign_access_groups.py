# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementCampaignAccessGroupsApi(Api):
    """Sets of campaigns that roles give access to together."""

    def get_campaign_group(
        self, campaign_group_id: int, **options: Unpack[RequestOptions]
    ) -> models.CampaignGroup:
        """Get a campaign access group.

        Returns one group, with the campaigns in it.

        Args:
            campaign_group_id: The ID of the access group.
        """
        return self._call(tables.campaign_access_groups.GET_CAMPAIGN_GROUP, locals())

    get_campaign_group_with_http_info = with_http_info(get_campaign_group)
    get_campaign_group_without_preload_content = without_preload_content(get_campaign_group)

    def get_campaign_groups(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCampaignGroups200Response:
        """List the campaign access groups.

        Returns the groups that decide which teams see which campaigns, a page at a time, with the number of all of them.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.campaign_access_groups.GET_CAMPAIGN_GROUPS, locals())

    get_campaign_groups_with_http_info = with_http_info(get_campaign_groups)
    get_campaign_groups_without_preload_content = without_preload_content(get_campaign_groups)

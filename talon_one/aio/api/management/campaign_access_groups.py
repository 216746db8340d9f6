# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.campaign_access_groups import ManagementCampaignAccessGroupsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCampaignAccessGroupsApi(AsyncApi):
    """Sets of campaigns that roles give access to together."""

    # fmt: off
    get_campaign_group = awaited(ManagementCampaignAccessGroupsApi.get_campaign_group)
    get_campaign_group_with_http_info = awaited(ManagementCampaignAccessGroupsApi.get_campaign_group_with_http_info)
    get_campaign_group_without_preload_content = awaited(ManagementCampaignAccessGroupsApi.get_campaign_group_without_preload_content)
    get_campaign_groups = awaited(ManagementCampaignAccessGroupsApi.get_campaign_groups)
    get_campaign_groups_with_http_info = awaited(ManagementCampaignAccessGroupsApi.get_campaign_groups_with_http_info)
    get_campaign_groups_without_preload_content = awaited(ManagementCampaignAccessGroupsApi.get_campaign_groups_without_preload_content)

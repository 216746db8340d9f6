# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.campaigns import ManagementCampaignsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCampaignsApi(AsyncApi):
    """The campaigns that run in an Application."""

    # fmt: off
    copy_campaign_to_applications = awaited(ManagementCampaignsApi.copy_campaign_to_applications)
    copy_campaign_to_applications_with_http_info = awaited(ManagementCampaignsApi.copy_campaign_to_applications_with_http_info)
    copy_campaign_to_applications_without_preload_content = awaited(ManagementCampaignsApi.copy_campaign_to_applications_without_preload_content)
    delete_campaign = awaited(ManagementCampaignsApi.delete_campaign)
    delete_campaign_with_http_info = awaited(ManagementCampaignsApi.delete_campaign_with_http_info)
    delete_campaign_without_preload_content = awaited(ManagementCampaignsApi.delete_campaign_without_preload_content)
    export_application_campaign_analytics = awaited(ManagementCampaignsApi.export_application_campaign_analytics)
    export_application_campaign_analytics_with_http_info = awaited(ManagementCampaignsApi.export_application_campaign_analytics_with_http_info)
    export_application_campaign_analytics_without_preload_content = awaited(ManagementCampaignsApi.export_application_campaign_analytics_without_preload_content)
    get_campaign = awaited(ManagementCampaignsApi.get_campaign)
    get_campaign_with_http_info = awaited(ManagementCampaignsApi.get_campaign_with_http_info)
    get_campaign_without_preload_content = awaited(ManagementCampaignsApi.get_campaign_without_preload_content)
    get_campaign_analytics = awaited(ManagementCampaignsApi.get_campaign_analytics)
    get_campaign_analytics_with_http_info = awaited(ManagementCampaignsApi.get_campaign_analytics_with_http_info)
    get_campaign_analytics_without_preload_content = awaited(ManagementCampaignsApi.get_campaign_analytics_without_preload_content)
    get_campaign_by_attributes = awaited(ManagementCampaignsApi.get_campaign_by_attributes)
    get_campaign_by_attributes_with_http_info = awaited(ManagementCampaignsApi.get_campaign_by_attributes_with_http_info)
    get_campaign_by_attributes_without_preload_content = awaited(ManagementCampaignsApi.get_campaign_by_attributes_without_preload_content)
    get_campaigns = awaited(ManagementCampaignsApi.get_campaigns)
    get_campaigns_with_http_info = awaited(ManagementCampaignsApi.get_campaigns_with_http_info)
    get_campaigns_without_preload_content = awaited(ManagementCampaignsApi.get_campaigns_without_preload_content)
    get_ruleset = awaited(ManagementCampaignsApi.get_ruleset)
    get_ruleset_with_http_info = awaited(ManagementCampaignsApi.get_ruleset_with_http_info)
    get_ruleset_without_preload_content = awaited(ManagementCampaignsApi.get_ruleset_without_preload_content)
    get_ruleset_v2 = awaited(ManagementCampaignsApi.get_ruleset_v2)
    get_ruleset_v2_with_http_info = awaited(ManagementCampaignsApi.get_ruleset_v2_with_http_info)
    get_ruleset_v2_without_preload_content = awaited(ManagementCampaignsApi.get_ruleset_v2_without_preload_content)
    get_rulesets = awaited(ManagementCampaignsApi.get_rulesets)
    get_rulesets_with_http_info = awaited(ManagementCampaignsApi.get_rulesets_with_http_info)
    get_rulesets_without_preload_content = awaited(ManagementCampaignsApi.get_rulesets_without_preload_content)
    update_campaign = awaited(ManagementCampaignsApi.update_campaign)
    update_campaign_with_http_info = awaited(ManagementCampaignsApi.update_campaign_with_http_info)
    update_campaign_without_preload_content = awaited(ManagementCampaignsApi.update_campaign_without_preload_content)

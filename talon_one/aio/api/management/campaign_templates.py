# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.campaign_templates import ManagementCampaignTemplatesApi
from ...api_base import AsyncApi, awaited


class AsyncManagementCampaignTemplatesApi(AsyncApi):
    """Models from which new campaigns are made."""

    # fmt: off
    create_campaign_from_template = awaited(ManagementCampaignTemplatesApi.create_campaign_from_template)
    create_campaign_from_template_with_http_info = awaited(ManagementCampaignTemplatesApi.create_campaign_from_template_with_http_info)
    create_campaign_from_template_without_preload_content = awaited(ManagementCampaignTemplatesApi.create_campaign_from_template_without_preload_content)
    get_campaign_templates = awaited(ManagementCampaignTemplatesApi.get_campaign_templates)
    get_campaign_templates_with_http_info = awaited(ManagementCampaignTemplatesApi.get_campaign_templates_with_http_info)
    get_campaign_templates_without_preload_content = awaited(ManagementCampaignTemplatesApi.get_campaign_templates_without_preload_content)

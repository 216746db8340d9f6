# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.campaigns import IntegrationCampaignsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationCampaignsApi(AsyncApi):
    """The campaigns that run in an Application."""

    # fmt: off
    integration_get_all_campaigns = awaited(IntegrationCampaignsApi.integration_get_all_campaigns)
    integration_get_all_campaigns_with_http_info = awaited(IntegrationCampaignsApi.integration_get_all_campaigns_with_http_info)
    integration_get_all_campaigns_without_preload_content = awaited(IntegrationCampaignsApi.integration_get_all_campaigns_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.audiences import IntegrationAudiencesApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationAudiencesApi(AsyncApi):
    """Groups of customers, and who belongs to them."""

    # fmt: off
    create_audience_v2 = awaited(IntegrationAudiencesApi.create_audience_v2)
    create_audience_v2_with_http_info = awaited(IntegrationAudiencesApi.create_audience_v2_with_http_info)
    create_audience_v2_without_preload_content = awaited(IntegrationAudiencesApi.create_audience_v2_without_preload_content)
    delete_audience_memberships_v2 = awaited(IntegrationAudiencesApi.delete_audience_memberships_v2)
    delete_audience_memberships_v2_with_http_info = awaited(IntegrationAudiencesApi.delete_audience_memberships_v2_with_http_info)
    delete_audience_memberships_v2_without_preload_content = awaited(IntegrationAudiencesApi.delete_audience_memberships_v2_without_preload_content)
    delete_audience_v2 = awaited(IntegrationAudiencesApi.delete_audience_v2)
    delete_audience_v2_with_http_info = awaited(IntegrationAudiencesApi.delete_audience_v2_with_http_info)
    delete_audience_v2_without_preload_content = awaited(IntegrationAudiencesApi.delete_audience_v2_without_preload_content)
    update_audience_customers_attributes = awaited(IntegrationAudiencesApi.update_audience_customers_attributes)
    update_audience_customers_attributes_with_http_info = awaited(IntegrationAudiencesApi.update_audience_customers_attributes_with_http_info)
    update_audience_customers_attributes_without_preload_content = awaited(IntegrationAudiencesApi.update_audience_customers_attributes_without_preload_content)
    update_audience_v2 = awaited(IntegrationAudiencesApi.update_audience_v2)
    update_audience_v2_with_http_info = awaited(IntegrationAudiencesApi.update_audience_v2_with_http_info)
    update_audience_v2_without_preload_content = awaited(IntegrationAudiencesApi.update_audience_v2_without_preload_content)
    update_customer_profile_audiences = awaited(IntegrationAudiencesApi.update_customer_profile_audiences)
    update_customer_profile_audiences_with_http_info = awaited(IntegrationAudiencesApi.update_customer_profile_audiences_with_http_info)
    update_customer_profile_audiences_without_preload_content = awaited(IntegrationAudiencesApi.update_customer_profile_audiences_without_preload_content)

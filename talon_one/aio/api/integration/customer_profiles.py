# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.customer_profiles import IntegrationCustomerProfilesApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationCustomerProfilesApi(AsyncApi):
    """Customers of the account, with their attributes, and all that each of them owns."""

    # fmt: off
    delete_customer_data = awaited(IntegrationCustomerProfilesApi.delete_customer_data)
    delete_customer_data_with_http_info = awaited(IntegrationCustomerProfilesApi.delete_customer_data_with_http_info)
    delete_customer_data_without_preload_content = awaited(IntegrationCustomerProfilesApi.delete_customer_data_without_preload_content)
    get_customer_inventory = awaited(IntegrationCustomerProfilesApi.get_customer_inventory)
    get_customer_inventory_with_http_info = awaited(IntegrationCustomerProfilesApi.get_customer_inventory_with_http_info)
    get_customer_inventory_without_preload_content = awaited(IntegrationCustomerProfilesApi.get_customer_inventory_without_preload_content)
    update_customer_profile_v2 = awaited(IntegrationCustomerProfilesApi.update_customer_profile_v2)
    update_customer_profile_v2_with_http_info = awaited(IntegrationCustomerProfilesApi.update_customer_profile_v2_with_http_info)
    update_customer_profile_v2_without_preload_content = awaited(IntegrationCustomerProfilesApi.update_customer_profile_v2_without_preload_content)
    update_customer_profiles_v2 = awaited(IntegrationCustomerProfilesApi.update_customer_profiles_v2)
    update_customer_profiles_v2_with_http_info = awaited(IntegrationCustomerProfilesApi.update_customer_profiles_v2_with_http_info)
    update_customer_profiles_v2_without_preload_content = awaited(IntegrationCustomerProfilesApi.update_customer_profiles_v2_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.applications import ManagementApplicationsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementApplicationsApi(AsyncApi):
    """The shops and markets of the account, with their settings and cart item filters."""

    # fmt: off
    get_application = awaited(ManagementApplicationsApi.get_application)
    get_application_with_http_info = awaited(ManagementApplicationsApi.get_application_with_http_info)
    get_application_without_preload_content = awaited(ManagementApplicationsApi.get_application_without_preload_content)
    get_application_api_health = awaited(ManagementApplicationsApi.get_application_api_health)
    get_application_api_health_with_http_info = awaited(ManagementApplicationsApi.get_application_api_health_with_http_info)
    get_application_api_health_without_preload_content = awaited(ManagementApplicationsApi.get_application_api_health_without_preload_content)
    get_application_cart_item_filter_expression = awaited(ManagementApplicationsApi.get_application_cart_item_filter_expression)
    get_application_cart_item_filter_expression_with_http_info = awaited(ManagementApplicationsApi.get_application_cart_item_filter_expression_with_http_info)
    get_application_cart_item_filter_expression_without_preload_content = awaited(ManagementApplicationsApi.get_application_cart_item_filter_expression_without_preload_content)
    get_applications = awaited(ManagementApplicationsApi.get_applications)
    get_applications_with_http_info = awaited(ManagementApplicationsApi.get_applications_with_http_info)
    get_applications_without_preload_content = awaited(ManagementApplicationsApi.get_applications_without_preload_content)
    list_application_cart_item_filters = awaited(ManagementApplicationsApi.list_application_cart_item_filters)
    list_application_cart_item_filters_with_http_info = awaited(ManagementApplicationsApi.list_application_cart_item_filters_with_http_info)
    list_application_cart_item_filters_without_preload_content = awaited(ManagementApplicationsApi.list_application_cart_item_filters_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.additional_costs import ManagementAdditionalCostsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementAdditionalCostsApi(AsyncApi):
    """Costs beyond the price of the goods that the account defines, such as shipping."""

    # fmt: off
    create_additional_cost = awaited(ManagementAdditionalCostsApi.create_additional_cost)
    create_additional_cost_with_http_info = awaited(ManagementAdditionalCostsApi.create_additional_cost_with_http_info)
    create_additional_cost_without_preload_content = awaited(ManagementAdditionalCostsApi.create_additional_cost_without_preload_content)
    get_additional_cost = awaited(ManagementAdditionalCostsApi.get_additional_cost)
    get_additional_cost_with_http_info = awaited(ManagementAdditionalCostsApi.get_additional_cost_with_http_info)
    get_additional_cost_without_preload_content = awaited(ManagementAdditionalCostsApi.get_additional_cost_without_preload_content)
    get_additional_costs = awaited(ManagementAdditionalCostsApi.get_additional_costs)
    get_additional_costs_with_http_info = awaited(ManagementAdditionalCostsApi.get_additional_costs_with_http_info)
    get_additional_costs_without_preload_content = awaited(ManagementAdditionalCostsApi.get_additional_costs_without_preload_content)
    update_additional_cost = awaited(ManagementAdditionalCostsApi.update_additional_cost)
    update_additional_cost_with_http_info = awaited(ManagementAdditionalCostsApi.update_additional_cost_with_http_info)
    update_additional_cost_without_preload_content = awaited(ManagementAdditionalCostsApi.update_additional_cost_without_preload_content)

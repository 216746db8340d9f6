# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.store_budgets import ManagementStoreBudgetsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementStoreBudgetsApi(AsyncApi):
    """What a campaign may spend in each of its stores."""

    # fmt: off
    create_campaign_store_budget = awaited(ManagementStoreBudgetsApi.create_campaign_store_budget)
    create_campaign_store_budget_with_http_info = awaited(ManagementStoreBudgetsApi.create_campaign_store_budget_with_http_info)
    create_campaign_store_budget_without_preload_content = awaited(ManagementStoreBudgetsApi.create_campaign_store_budget_without_preload_content)
    delete_campaign_store_budgets = awaited(ManagementStoreBudgetsApi.delete_campaign_store_budgets)
    delete_campaign_store_budgets_with_http_info = awaited(ManagementStoreBudgetsApi.delete_campaign_store_budgets_with_http_info)
    delete_campaign_store_budgets_without_preload_content = awaited(ManagementStoreBudgetsApi.delete_campaign_store_budgets_without_preload_content)
    export_campaign_store_budgets = awaited(ManagementStoreBudgetsApi.export_campaign_store_budgets)
    export_campaign_store_budgets_with_http_info = awaited(ManagementStoreBudgetsApi.export_campaign_store_budgets_with_http_info)
    export_campaign_store_budgets_without_preload_content = awaited(ManagementStoreBudgetsApi.export_campaign_store_budgets_without_preload_content)
    import_campaign_store_budget = awaited(ManagementStoreBudgetsApi.import_campaign_store_budget)
    import_campaign_store_budget_with_http_info = awaited(ManagementStoreBudgetsApi.import_campaign_store_budget_with_http_info)
    import_campaign_store_budget_without_preload_content = awaited(ManagementStoreBudgetsApi.import_campaign_store_budget_without_preload_content)
    list_campaign_store_budget_limits = awaited(ManagementStoreBudgetsApi.list_campaign_store_budget_limits)
    list_campaign_store_budget_limits_with_http_info = awaited(ManagementStoreBudgetsApi.list_campaign_store_budget_limits_with_http_info)
    list_campaign_store_budget_limits_without_preload_content = awaited(ManagementStoreBudgetsApi.list_campaign_store_budget_limits_without_preload_content)
    summarize_campaign_store_budget = awaited(ManagementStoreBudgetsApi.summarize_campaign_store_budget)
    summarize_campaign_store_budget_with_http_info = awaited(ManagementStoreBudgetsApi.summarize_campaign_store_budget_with_http_info)
    summarize_campaign_store_budget_without_preload_content = awaited(ManagementStoreBudgetsApi.summarize_campaign_store_budget_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.loyalty import IntegrationLoyaltyApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationLoyaltyApi(AsyncApi):
    """Points and tiers of customers in loyalty programs."""

    # fmt: off
    activate_loyalty_points = awaited(IntegrationLoyaltyApi.activate_loyalty_points)
    activate_loyalty_points_with_http_info = awaited(IntegrationLoyaltyApi.activate_loyalty_points_with_http_info)
    activate_loyalty_points_without_preload_content = awaited(IntegrationLoyaltyApi.activate_loyalty_points_without_preload_content)
    delete_loyalty_transactions_from_ledgers = awaited(IntegrationLoyaltyApi.delete_loyalty_transactions_from_ledgers)
    delete_loyalty_transactions_from_ledgers_with_http_info = awaited(IntegrationLoyaltyApi.delete_loyalty_transactions_from_ledgers_with_http_info)
    delete_loyalty_transactions_from_ledgers_without_preload_content = awaited(IntegrationLoyaltyApi.delete_loyalty_transactions_from_ledgers_without_preload_content)
    get_loyalty_balances = awaited(IntegrationLoyaltyApi.get_loyalty_balances)
    get_loyalty_balances_with_http_info = awaited(IntegrationLoyaltyApi.get_loyalty_balances_with_http_info)
    get_loyalty_balances_without_preload_content = awaited(IntegrationLoyaltyApi.get_loyalty_balances_without_preload_content)
    get_loyalty_program_profile_points = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_points)
    get_loyalty_program_profile_points_with_http_info = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_points_with_http_info)
    get_loyalty_program_profile_points_without_preload_content = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_points_without_preload_content)
    get_loyalty_program_profile_transactions = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_transactions)
    get_loyalty_program_profile_transactions_with_http_info = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_transactions_with_http_info)
    get_loyalty_program_profile_transactions_without_preload_content = awaited(IntegrationLoyaltyApi.get_loyalty_program_profile_transactions_without_preload_content)
    join_loyalty_program = awaited(IntegrationLoyaltyApi.join_loyalty_program)
    join_loyalty_program_with_http_info = awaited(IntegrationLoyaltyApi.join_loyalty_program_with_http_info)
    join_loyalty_program_without_preload_content = awaited(IntegrationLoyaltyApi.join_loyalty_program_without_preload_content)

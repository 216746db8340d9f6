# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.loyalty_cards import IntegrationLoyaltyCardsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationLoyaltyCardsApi(AsyncApi):
    """Loyalty cards, and the points on them, in loyalty programs that use cards."""

    # fmt: off
    generate_loyalty_card = awaited(IntegrationLoyaltyCardsApi.generate_loyalty_card)
    generate_loyalty_card_with_http_info = awaited(IntegrationLoyaltyCardsApi.generate_loyalty_card_with_http_info)
    generate_loyalty_card_without_preload_content = awaited(IntegrationLoyaltyCardsApi.generate_loyalty_card_without_preload_content)
    get_loyalty_card_balances = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_balances)
    get_loyalty_card_balances_with_http_info = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_balances_with_http_info)
    get_loyalty_card_balances_without_preload_content = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_balances_without_preload_content)
    get_loyalty_card_points = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_points)
    get_loyalty_card_points_with_http_info = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_points_with_http_info)
    get_loyalty_card_points_without_preload_content = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_points_without_preload_content)
    get_loyalty_card_transactions = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_transactions)
    get_loyalty_card_transactions_with_http_info = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_transactions_with_http_info)
    get_loyalty_card_transactions_without_preload_content = awaited(IntegrationLoyaltyCardsApi.get_loyalty_card_transactions_without_preload_content)
    link_loyalty_card_to_profile = awaited(IntegrationLoyaltyCardsApi.link_loyalty_card_to_profile)
    link_loyalty_card_to_profile_with_http_info = awaited(IntegrationLoyaltyCardsApi.link_loyalty_card_to_profile_with_http_info)
    link_loyalty_card_to_profile_without_preload_content = awaited(IntegrationLoyaltyCardsApi.link_loyalty_card_to_profile_without_preload_content)
    unlink_loyalty_card_from_profile = awaited(IntegrationLoyaltyCardsApi.unlink_loyalty_card_from_profile)
    unlink_loyalty_card_from_profile_with_http_info = awaited(IntegrationLoyaltyCardsApi.unlink_loyalty_card_from_profile_with_http_info)
    unlink_loyalty_card_from_profile_without_preload_content = awaited(IntegrationLoyaltyCardsApi.unlink_loyalty_card_from_profile_without_preload_content)

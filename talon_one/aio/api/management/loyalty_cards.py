# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.loyalty_cards import ManagementLoyaltyCardsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementLoyaltyCardsApi(AsyncApi):
    """Loyalty cards, and the points on them, in loyalty programs that use cards."""

    # fmt: off
    add_loyalty_card_points = awaited(ManagementLoyaltyCardsApi.add_loyalty_card_points)
    add_loyalty_card_points_with_http_info = awaited(ManagementLoyaltyCardsApi.add_loyalty_card_points_with_http_info)
    add_loyalty_card_points_without_preload_content = awaited(ManagementLoyaltyCardsApi.add_loyalty_card_points_without_preload_content)
    create_batch_loyalty_cards = awaited(ManagementLoyaltyCardsApi.create_batch_loyalty_cards)
    create_batch_loyalty_cards_with_http_info = awaited(ManagementLoyaltyCardsApi.create_batch_loyalty_cards_with_http_info)
    create_batch_loyalty_cards_without_preload_content = awaited(ManagementLoyaltyCardsApi.create_batch_loyalty_cards_without_preload_content)
    deduct_loyalty_card_points = awaited(ManagementLoyaltyCardsApi.deduct_loyalty_card_points)
    deduct_loyalty_card_points_with_http_info = awaited(ManagementLoyaltyCardsApi.deduct_loyalty_card_points_with_http_info)
    deduct_loyalty_card_points_without_preload_content = awaited(ManagementLoyaltyCardsApi.deduct_loyalty_card_points_without_preload_content)
    delete_loyalty_card = awaited(ManagementLoyaltyCardsApi.delete_loyalty_card)
    delete_loyalty_card_with_http_info = awaited(ManagementLoyaltyCardsApi.delete_loyalty_card_with_http_info)
    delete_loyalty_card_without_preload_content = awaited(ManagementLoyaltyCardsApi.delete_loyalty_card_without_preload_content)
    export_loyalty_card_balances = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_balances)
    export_loyalty_card_balances_with_http_info = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_balances_with_http_info)
    export_loyalty_card_balances_without_preload_content = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_balances_without_preload_content)
    export_loyalty_card_ledger = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_ledger)
    export_loyalty_card_ledger_with_http_info = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_ledger_with_http_info)
    export_loyalty_card_ledger_without_preload_content = awaited(ManagementLoyaltyCardsApi.export_loyalty_card_ledger_without_preload_content)
    export_loyalty_cards = awaited(ManagementLoyaltyCardsApi.export_loyalty_cards)
    export_loyalty_cards_with_http_info = awaited(ManagementLoyaltyCardsApi.export_loyalty_cards_with_http_info)
    export_loyalty_cards_without_preload_content = awaited(ManagementLoyaltyCardsApi.export_loyalty_cards_without_preload_content)
    get_loyalty_card = awaited(ManagementLoyaltyCardsApi.get_loyalty_card)
    get_loyalty_card_with_http_info = awaited(ManagementLoyaltyCardsApi.get_loyalty_card_with_http_info)
    get_loyalty_card_without_preload_content = awaited(ManagementLoyaltyCardsApi.get_loyalty_card_without_preload_content)
    get_loyalty_card_transaction_logs = awaited(ManagementLoyaltyCardsApi.get_loyalty_card_transaction_logs)
    get_loyalty_card_transaction_logs_with_http_info = awaited(ManagementLoyaltyCardsApi.get_loyalty_card_transaction_logs_with_http_info)
    get_loyalty_card_transaction_logs_without_preload_content = awaited(ManagementLoyaltyCardsApi.get_loyalty_card_transaction_logs_without_preload_content)
    get_loyalty_cards = awaited(ManagementLoyaltyCardsApi.get_loyalty_cards)
    get_loyalty_cards_with_http_info = awaited(ManagementLoyaltyCardsApi.get_loyalty_cards_with_http_info)
    get_loyalty_cards_without_preload_content = awaited(ManagementLoyaltyCardsApi.get_loyalty_cards_without_preload_content)
    import_loyalty_cards = awaited(ManagementLoyaltyCardsApi.import_loyalty_cards)
    import_loyalty_cards_with_http_info = awaited(ManagementLoyaltyCardsApi.import_loyalty_cards_with_http_info)
    import_loyalty_cards_without_preload_content = awaited(ManagementLoyaltyCardsApi.import_loyalty_cards_without_preload_content)
    transfer_loyalty_card = awaited(ManagementLoyaltyCardsApi.transfer_loyalty_card)
    transfer_loyalty_card_with_http_info = awaited(ManagementLoyaltyCardsApi.transfer_loyalty_card_with_http_info)
    transfer_loyalty_card_without_preload_content = awaited(ManagementLoyaltyCardsApi.transfer_loyalty_card_without_preload_content)
    update_loyalty_card = awaited(ManagementLoyaltyCardsApi.update_loyalty_card)
    update_loyalty_card_with_http_info = awaited(ManagementLoyaltyCardsApi.update_loyalty_card_with_http_info)
    update_loyalty_card_without_preload_content = awaited(ManagementLoyaltyCardsApi.update_loyalty_card_without_preload_content)

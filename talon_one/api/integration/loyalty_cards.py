# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class IntegrationLoyaltyCardsApi(Api):
    """Loyalty cards, and the points on them, in loyalty programs that use cards."""

    def generate_loyalty_card(
        self,
        loyalty_program_id: int | str,
        generate_loyalty_card: models.GenerateLoyaltyCard,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCard:
        """Generate a loyalty card.

        Creates one card in a card-based program and links it to the given customers, if any; more of them than `usersPerCardLimit` of the program are refused. A code format of the program decides what the identifier looks like. Sending it again may create another card.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            generate_loyalty_card: The card to create.
        """
        return self._call(tables.loyalty_cards.GENERATE_LOYALTY_CARD, locals())

    generate_loyalty_card_with_http_info = with_http_info(generate_loyalty_card)
    generate_loyalty_card_without_preload_content = without_preload_content(generate_loyalty_card)

    def get_loyalty_card_balances(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        end_date: DateTime | None = None,
        subledger_id: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCardBalances:
        """Get the balances of a loyalty card.

        Returns the points on one card of a card-based program, those of the main ledger and those of every subledger, and the customers who are linked to the card.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARD_BALANCES, locals())

    get_loyalty_card_balances_with_http_info = with_http_info(get_loyalty_card_balances)
    get_loyalty_card_balances_without_preload_content = without_preload_content(
        get_loyalty_card_balances
    )

    def get_loyalty_card_points(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyCardPoints200Response:
        """List the points of a loyalty card by status.

        Returns the points on one card of a card-based program that are not spent, one entry for each origin, a page at a time. By default these are the points that can be spent.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            status: Only points of this status: `active` can be spent now, `pending` have their start date to come, `expired` are past their expiry date. Default: 'active'.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            sort: The one date to sort by, ascending. The service is said to sort descending with a leading `-` too, though its list of values names none.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARD_POINTS, locals())

    get_loyalty_card_points_with_http_info = with_http_info(get_loyalty_card_points)
    get_loyalty_card_points_without_preload_content = without_preload_content(
        get_loyalty_card_points
    )

    def get_loyalty_card_transactions(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        subledger_id: list[str] | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyCardTransactions200Response:
        """List the transactions of a loyalty card.

        Returns the additions and deductions of points on one card of a card-based program, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            loyalty_transaction_type: Only transactions of this origin: `manual` by a person or by a call that moves points, `session` by rules in a customer session, `import` from a CSV file.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            awaits_activation: `true` keeps only the additions that are not yet active because an action is to come (`on_action`), and that are not past their expiry. Leave it out to see all: the service refuses `false` with a 400.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARD_TRANSACTIONS, locals())

    get_loyalty_card_transactions_with_http_info = with_http_info(get_loyalty_card_transactions)
    get_loyalty_card_transactions_without_preload_content = without_preload_content(
        get_loyalty_card_transactions
    )

    def link_loyalty_card_to_profile(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        loyalty_card_registration: models.LoyaltyCardRegistration,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCard:
        """Link a customer to a loyalty card.

        Links one customer to a card of a card-based program, which makes it a registered card. A card works without customers too. It takes as many customers as its program allows (`usersPerCardLimit`).

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            loyalty_card_registration: The customer to link.
        """
        return self._call(tables.loyalty_cards.LINK_LOYALTY_CARD_TO_PROFILE, locals())

    link_loyalty_card_to_profile_with_http_info = with_http_info(link_loyalty_card_to_profile)
    link_loyalty_card_to_profile_without_preload_content = without_preload_content(
        link_loyalty_card_to_profile
    )

    def unlink_loyalty_card_from_profile(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        loyalty_card_registration: models.LoyaltyCardRegistration,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCard:
        """Unlink a customer from a loyalty card.

        Takes one customer off a registered card of a card-based program.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            loyalty_card_registration: The customer to unlink.
        """
        return self._call(tables.loyalty_cards.UNLINK_LOYALTY_CARD_FROM_PROFILE, locals())

    unlink_loyalty_card_from_profile_with_http_info = with_http_info(
        unlink_loyalty_card_from_profile
    )
    unlink_loyalty_card_from_profile_without_preload_content = without_preload_content(
        unlink_loyalty_card_from_profile
    )

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, DateTime, File, RequestOptions, Unpack


class ManagementLoyaltyCardsApi(Api):
    """Loyalty cards, and the points on them, in loyalty programs that use cards."""

    def add_loyalty_card_points(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        add_loyalty_points: models.AddLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add points to a loyalty card.

        Credits points to a card of a card-based program; a subledger that does not exist is created. A PUT in name only: every delivery adds the points once more, so do not send it again after a lost response without looking at the card's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            add_loyalty_points: How many points to add, and how long they last.
        """
        nothing: None = self._call(tables.loyalty_cards.ADD_LOYALTY_CARD_POINTS, locals())
        return nothing

    add_loyalty_card_points_with_http_info = with_http_info(add_loyalty_card_points)
    add_loyalty_card_points_without_preload_content = without_preload_content(
        add_loyalty_card_points
    )

    def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int | str,
        loyalty_card_batch: models.LoyaltyCardBatch,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCardBatchResponse:
        """Create a batch of loyalty cards.

        Generates up to 20,000 cards at once in a card-based program, which must have a code format; more are refused with a 400. The response names only the batch: list its cards with `getLoyaltyCards` and `batchId`. Sending it again may generate as many cards again.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_batch: How many cards to generate, and how.
        """
        return self._call(tables.loyalty_cards.CREATE_BATCH_LOYALTY_CARDS, locals())

    create_batch_loyalty_cards_with_http_info = with_http_info(create_batch_loyalty_cards)
    create_batch_loyalty_cards_without_preload_content = without_preload_content(
        create_batch_loyalty_cards
    )

    def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        deduct_loyalty_points: models.DeductLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deduct points from a loyalty card.

        Takes active points from a card of a card-based program; pending ones cannot be taken. A PUT in name only: every delivery takes the points once more, so do not send it again after a lost response without looking at the card's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            deduct_loyalty_points: How many points to deduct, and from which ledger.
        """
        nothing: None = self._call(tables.loyalty_cards.DEDUCT_LOYALTY_CARD_POINTS, locals())
        return nothing

    deduct_loyalty_card_points_with_http_info = with_http_info(deduct_loyalty_card_points)
    deduct_loyalty_card_points_without_preload_content = without_preload_content(
        deduct_loyalty_card_points
    )

    def delete_loyalty_card(
        self, loyalty_program_id: int | str, loyalty_card_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a loyalty card.

        Removes a card from a card-based program. To keep what is on it, move that to another card first with `transferLoyaltyCard`.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
        """
        nothing: None = self._call(tables.loyalty_cards.DELETE_LOYALTY_CARD, locals())
        return nothing

    delete_loyalty_card_with_http_info = with_http_info(delete_loyalty_card)
    delete_loyalty_card_without_preload_content = without_preload_content(delete_loyalty_card)

    def export_loyalty_card_balances(
        self,
        loyalty_program_id: int | str,
        end_date: DateTime | None = None,
        balances: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the balances of all loyalty cards.

        Returns the balances of every card of a card-based program as CSV. Find columns by the header line, not by position: `loyaltyProgramID`, `loyaltySubledger` (empty for the main ledger), `cardIdentifier`, `cardState` (`active` or `inactive`), `currentBalance`, `pendingBalance`, `expiredBalance`, `spentBalance`. An unknown word in `balances` is refused with a 400, as is `negativeBalance`.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            balances: The kinds of balance to export, separated by commas: `currentBalance`, `pendingBalance`, `expiredBalance`, `spentBalance` and, for customers but not for cards, `negativeBalance`. All of them, if left out. A kind that is not named keeps its column, which stays empty.
        """
        return self._call(tables.loyalty_cards.EXPORT_LOYALTY_CARD_BALANCES, locals())

    export_loyalty_card_balances_with_http_info = with_http_info(export_loyalty_card_balances)
    export_loyalty_card_balances_without_preload_content = without_preload_content(
        export_loyalty_card_balances
    )

    def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        range_start: DateTime,
        range_end: DateTime,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the transactions of a loyalty card.

        Returns the transactions of one card of a card-based program between two times as CSV, in columns that are not documented: find them by the header line, not by position.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
        """
        return self._call(tables.loyalty_cards.EXPORT_LOYALTY_CARD_LEDGER, locals())

    export_loyalty_card_ledger_with_http_info = with_http_info(export_loyalty_card_ledger)
    export_loyalty_card_ledger_without_preload_content = without_preload_content(
        export_loyalty_card_ledger
    )

    def export_loyalty_cards(
        self,
        loyalty_program_id: int | str,
        batch_id: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export loyalty cards.

        Returns the cards of a card-based program as CSV. Find columns by the header line, not by position: `identifier`, `created`, `status`, `userpercardlimit`, `customerprofileids`, `blockreason` (why a transferred card was blocked), `generated` (whether the service generated the card), `batchid`, `attributes`.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            batch_id: Only cards that were created in this batch.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
        """
        return self._call(tables.loyalty_cards.EXPORT_LOYALTY_CARDS, locals())

    export_loyalty_cards_with_http_info = with_http_info(export_loyalty_cards)
    export_loyalty_cards_without_preload_content = without_preload_content(export_loyalty_cards)

    def get_loyalty_card(
        self, loyalty_program_id: int | str, loyalty_card_id: str, **options: Unpack[RequestOptions]
    ) -> models.LoyaltyCard:
        """Get a loyalty card.

        Returns one card of a card-based program, with its status, the customers linked to it and its balances.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARD, locals())

    get_loyalty_card_with_http_info = with_http_info(get_loyalty_card)
    get_loyalty_card_without_preload_content = without_preload_content(get_loyalty_card)

    def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyCardTransactionLogs200Response:
        """List the transactions of a loyalty card.

        Returns how the points of one card of a card-based program came and went, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them. While customers wait, use getLoyaltyCardTransactions.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARD_TRANSACTION_LOGS, locals())

    get_loyalty_card_transaction_logs_with_http_info = with_http_info(
        get_loyalty_card_transaction_logs
    )
    get_loyalty_card_transaction_logs_without_preload_content = without_preload_content(
        get_loyalty_card_transaction_logs
    )

    def get_loyalty_cards(
        self,
        loyalty_program_id: int | str,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        identifier: str | None = None,
        profile_id: int | None = None,
        batch_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyCards200Response:
        """List loyalty cards.

        Returns the cards of a card-based program, a page at a time. Filters combine: a card must pass all of them.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            identifier: Only cards with this identifier, of which at least 4 characters are needed.
            profile_id: Only cards linked to the customer with this internal ID, which is not the integration ID.
            batch_id: Only cards that were created in this batch.
        """
        return self._call(tables.loyalty_cards.GET_LOYALTY_CARDS, locals())

    get_loyalty_cards_with_http_info = with_http_info(get_loyalty_cards)
    get_loyalty_cards_without_preload_content = without_preload_content(get_loyalty_cards)

    def import_loyalty_cards(
        self,
        loyalty_program_id: int | str,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import loyalty cards from a CSV file.

        Creates the cards that a CSV file lists in a card-based program. It takes up to 499,999 rows, as many as can be worked through in 30 seconds: then the service gives up. Columns: `identifier` (4 to 108 characters, letters, digits and `._%+@-`) and `state` (`active` or `inactive`), required; `customerprofileids`, integration IDs separated by semicolons; `attributes`, a JSON object of custom attributes that are defined in the account and connected to the program.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.loyalty_cards.IMPORT_LOYALTY_CARDS, locals())

    import_loyalty_cards_with_http_info = with_http_info(import_loyalty_cards)
    import_loyalty_cards_without_preload_content = without_preload_content(import_loyalty_cards)

    def transfer_loyalty_card(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        transfer_loyalty_card: models.TransferLoyaltyCard,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Transfer a loyalty card to a new card.

        Moves what is on a card of a card-based program, its customers, balances and transactions, to a new active card that this call creates, for a lost or stolen card, say. The card that is left can never be used again. What a second delivery does is not documented, and it may move the points again: do not repeat it without looking at both cards.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            transfer_loyalty_card: The new card, and why the old one is given up.
        """
        nothing: None = self._call(tables.loyalty_cards.TRANSFER_LOYALTY_CARD, locals())
        return nothing

    transfer_loyalty_card_with_http_info = with_http_info(transfer_loyalty_card)
    transfer_loyalty_card_without_preload_content = without_preload_content(transfer_loyalty_card)

    def update_loyalty_card(
        self,
        loyalty_program_id: int | str,
        loyalty_card_id: str,
        update_loyalty_card_request: models.UpdateLoyaltyCardRequest,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyCard:
        """Change the status of a loyalty card.

        Activates or deactivates a card of a card-based program. The service is said to take custom attributes of the card too, one of the two at least; but its own schema has the status alone and refuses a body with any other property, and so does this one.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            update_loyalty_card_request: The new status.
        """
        return self._call(tables.loyalty_cards.UPDATE_LOYALTY_CARD, locals())

    update_loyalty_card_with_http_info = with_http_info(update_loyalty_card)
    update_loyalty_card_without_preload_content = without_preload_content(update_loyalty_card)

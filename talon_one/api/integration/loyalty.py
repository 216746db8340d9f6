# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class IntegrationLoyaltyApi(Api):
    """Points and tiers of customers in loyalty programs."""

    def activate_loyalty_points(
        self,
        loyalty_program_id: int | str,
        activate_loyalty_points: models.ActivateLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> models.ActivateLoyaltyPointsResponse:
        """Activate pending loyalty points.

        Makes points spendable that were added as waiting for an action (`on_action`): those of the given transactions or those that a whole session earned, one or the other.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            activate_loyalty_points: The points to activate, by transaction or by session.
        """
        return self._call(tables.loyalty.ACTIVATE_LOYALTY_POINTS, locals())

    activate_loyalty_points_with_http_info = with_http_info(activate_loyalty_points)
    activate_loyalty_points_without_preload_content = without_preload_content(
        activate_loyalty_points
    )

    def delete_loyalty_transactions_from_ledgers(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        delete_loyalty_transactions_request: models.DeleteLoyaltyTransactionsRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete the loyalty transactions of a customer.

        Deletes the transactions of one customer in a profile-based program, in all ledgers or in those that `scope` and `subledgerIds` choose, and with them the points. Treat it as final.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            delete_loyalty_transactions_request: The ledgers to clear.
        """
        nothing: None = self._call(
            tables.loyalty.DELETE_LOYALTY_TRANSACTIONS_FROM_LEDGERS, locals()
        )
        return nothing

    delete_loyalty_transactions_from_ledgers_with_http_info = with_http_info(
        delete_loyalty_transactions_from_ledgers
    )
    delete_loyalty_transactions_from_ledgers_without_preload_content = without_preload_content(
        delete_loyalty_transactions_from_ledgers
    )

    def get_loyalty_balances(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        end_date: DateTime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.LoyaltyBalancesWithTiers:
        """Get the loyalty balances of a customer.

        Returns the points of one customer in a profile-based program: those of the main ledger and those of every subledger. Tiers are returned only on request. The balances are worked out anew at every call, so ask for no more of them than you need.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            include_tiers: Whether to return the tier of each ledger and the points that lack for the next one. Default: False.
            include_projected_tier: Whether to return the points and the tier that the customer is to have when the current tier ends. Slow over many ledgers: choose one with `subledgerId`. Default: False.
        """
        return self._call(tables.loyalty.GET_LOYALTY_BALANCES, locals())

    get_loyalty_balances_with_http_info = with_http_info(get_loyalty_balances)
    get_loyalty_balances_without_preload_content = without_preload_content(get_loyalty_balances)

    def get_loyalty_program_profile_points(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        status: Literal["active", "pending", "expired"] | str | None = None,
        subledger_id: list[str] | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: Literal["startDate", "expiryDate"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyProgramProfilePoints200Response:
        """List the loyalty points of a customer by status.

        Returns the points that one customer has in a profile-based program and has not spent, one entry for each origin, a page at a time. By default these are the points that can be spent.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            status: Only points of this status: `active` can be spent now, `pending` have their start date to come, `expired` are past their expiry date. Default: 'active'.
            subledger_id: Only what belongs to one of the subledgers with exactly these IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            sort: The one date to sort by, ascending. The service is said to sort descending with a leading `-` too, though its list of values names none.
        """
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAM_PROFILE_POINTS, locals())

    get_loyalty_program_profile_points_with_http_info = with_http_info(
        get_loyalty_program_profile_points
    )
    get_loyalty_program_profile_points_without_preload_content = without_preload_content(
        get_loyalty_program_profile_points
    )

    def get_loyalty_program_profile_transactions(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        subledger_id: str | None = None,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyProgramProfileTransactions200Response:
        """List the loyalty transactions of a customer.

        Returns the additions and deductions of points of one customer in a profile-based program, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            loyalty_transaction_type: Only transactions of this origin: `manual` by a person or by a call that moves points, `session` by rules in a customer session, `import` from a CSV file.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            awaits_activation: `true` keeps only the additions that are not yet active because an action is to come (`on_action`), and that are not past their expiry. Leave it out to see all: the service refuses `false` with a 400.
        """
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAM_PROFILE_TRANSACTIONS, locals())

    get_loyalty_program_profile_transactions_with_http_info = with_http_info(
        get_loyalty_program_profile_transactions
    )
    get_loyalty_program_profile_transactions_without_preload_content = without_preload_content(
        get_loyalty_program_profile_transactions
    )

    def join_loyalty_program(
        self, loyalty_program_id: int | str, integration_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Join a customer to a loyalty program.

        Makes one customer a member of a profile-based program; a profile that does not exist is created. It fails if the customer is a member already: after a lost response, a failed repetition may mean that the first attempt succeeded.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        nothing: None = self._call(tables.loyalty.JOIN_LOYALTY_PROGRAM, locals())
        return nothing

    join_loyalty_program_with_http_info = with_http_info(join_loyalty_program)
    join_loyalty_program_without_preload_content = without_preload_content(join_loyalty_program)

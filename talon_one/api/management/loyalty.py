# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, deprecated, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, DateTime, File, RequestOptions, Unpack


class ManagementLoyaltyApi(Api):
    """Points and tiers of customers in loyalty programs."""

    def add_loyalty_points(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        add_loyalty_points: models.AddLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add points to a customer.

        Credits points to a customer in a profile-based program; a subledger that does not exist is created. A PUT in name only: every delivery adds the points once more, so do not send it again after a lost response without looking at the customer's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            add_loyalty_points: How many points to add, and how long they last.
        """
        nothing: None = self._call(tables.loyalty.ADD_LOYALTY_POINTS, locals())
        return nothing

    add_loyalty_points_with_http_info = with_http_info(add_loyalty_points)
    add_loyalty_points_without_preload_content = without_preload_content(add_loyalty_points)

    def export_customers_tiers(
        self,
        loyalty_program_id: int | str,
        subledger_ids: list[str] | None = None,
        tier_names: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the tiers of customers.

        Returns the customers of a program and the tiers that they are in as CSV. Columns: `programid`, `subledgerid` (empty for the main ledger), `customerprofileid` (integration ID), `tiername`, `startdate` and `expirydate` (RFC 3339). Find them by the header line, not by position.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            subledger_ids: Only tiers in the subledgers with these IDs. In all ledgers, if left out.
            tier_names: Only tiers with these names. All tiers, if left out.
        """
        return self._call(tables.loyalty.EXPORT_CUSTOMERS_TIERS, locals())

    export_customers_tiers_with_http_info = with_http_info(export_customers_tiers)
    export_customers_tiers_without_preload_content = without_preload_content(export_customers_tiers)

    @deprecated("The service will drop export_loyalty_balance.")
    def export_loyalty_balance(
        self,
        loyalty_program_id: int | str,
        end_date: DateTime | None = None,
        balances: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the balances of all customers, the old way.

        Returns the balances of the customers of a program as CSV, in columns that are not documented: find them by the header line. Use `exportLoyaltyBalances` instead.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            balances: The kinds of balance to export, separated by commas: `currentBalance`, `pendingBalance`, `expiredBalance`, `spentBalance` and, for customers but not for cards, `negativeBalance`. All of them, if left out. A kind that is not named keeps its column, which stays empty.
        """
        return self._call(tables.loyalty.EXPORT_LOYALTY_BALANCE, locals())

    export_loyalty_balance_with_http_info = with_http_info(export_loyalty_balance)
    export_loyalty_balance_without_preload_content = without_preload_content(export_loyalty_balance)

    def export_loyalty_balances(
        self,
        loyalty_program_id: int | str,
        end_date: DateTime | None = None,
        balances: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the balances of all customers.

        Returns the balances of every customer of a profile-based program as CSV. Find columns by the header line, not by position: `loyaltyProgramID`, `loyaltySubledger` (empty for the main ledger), `profileIntegrationID`, `currentBalance` (filled even if `balances` does not name it), `pendingBalance`, `expiredBalance`, `spentBalance`, and `currentTier`, which is the tier at the time of the export whatever `endDate` is. The service lists no column for `negativeBalance`, though `balances` takes it.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            balances: The kinds of balance to export, separated by commas: `currentBalance`, `pendingBalance`, `expiredBalance`, `spentBalance` and, for customers but not for cards, `negativeBalance`. All of them, if left out. A kind that is not named keeps its column, which stays empty.
        """
        return self._call(tables.loyalty.EXPORT_LOYALTY_BALANCES, locals())

    export_loyalty_balances_with_http_info = with_http_info(export_loyalty_balances)
    export_loyalty_balances_without_preload_content = without_preload_content(
        export_loyalty_balances
    )

    def export_loyalty_join_dates(
        self, loyalty_program_id: int | str, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export when customers joined a loyalty program.

        Returns the customers of a program and their join dates as CSV. Columns: `loyaltyProgramID`, `profileIntegrationID`, `joinDate` (RFC 3339). Find them by the header line, not by position.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
        """
        return self._call(tables.loyalty.EXPORT_LOYALTY_JOIN_DATES, locals())

    export_loyalty_join_dates_with_http_info = with_http_info(export_loyalty_join_dates)
    export_loyalty_join_dates_without_preload_content = without_preload_content(
        export_loyalty_join_dates
    )

    def export_loyalty_ledger(
        self,
        range_start: DateTime,
        range_end: DateTime,
        loyalty_program_id: int | str,
        integration_id: str,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export the loyalty transactions of a customer.

        Returns the transactions of one customer between two times as CSV. Find columns by the header line, not by position: `customerprofileid`, `customersessionid` (integration IDs), `rulesetid`, `rulename`, `programid`, `type` (`addition` or `subtraction`), `name` (the reason), `subledgerid` (empty for the main ledger), `startdate` (a time or `immediate`), `expirydate` (a time or `unlimited`), `id`, `created`, `amount`, `archived` (whether the session is), `campaignid`, `flags` (`createsNegativeBalance`), `transactionuuid` and `validityduration`. Not every file has all of them.

        Args:
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
        """
        return self._call(tables.loyalty.EXPORT_LOYALTY_LEDGER, locals())

    export_loyalty_ledger_with_http_info = with_http_info(export_loyalty_ledger)
    export_loyalty_ledger_without_preload_content = without_preload_content(export_loyalty_ledger)

    def get_dashboard_statistics(
        self,
        loyalty_program_id: int | str,
        range_start: DateTime,
        range_end: DateTime,
        subledger_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetDashboardStatistics200Response:
        """Get the figures of a loyalty program over time.

        Returns how points and members of a program developed between two times, as a series of days. The whole series comes at once, without the present day: new figures appear at 23:59 each day, by the clock of the program (`timezone`).

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
        """
        return self._call(tables.loyalty.GET_DASHBOARD_STATISTICS, locals())

    get_dashboard_statistics_with_http_info = with_http_info(get_dashboard_statistics)
    get_dashboard_statistics_without_preload_content = without_preload_content(
        get_dashboard_statistics
    )

    def get_loyalty_ledger_balances(
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

        Returns what a customer holds in a profile-based program: the balance of the main ledger and of each subledger. Tiers are left out unless they are asked for. The balances are worked out anew at every call. This is for back offices, at 3 requests a second: a shop asks getLoyaltyBalances, which answers the same.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            end_date: The time as of which to compute the balances, past or to come: only what lies before it counts. A date alone means 00:00 UTC, when that day begins; give the time 23:59:59 to have the day in. Now, if left out.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            include_tiers: Whether to return the tier of each ledger and the points that lack for the next one. Default: False.
            include_projected_tier: Whether to return the points and the tier that the customer is to have when the current tier ends. Slow over many ledgers: choose one with `subledgerId`. Default: False.
        """
        return self._call(tables.loyalty.GET_LOYALTY_LEDGER_BALANCES, locals())

    get_loyalty_ledger_balances_with_http_info = with_http_info(get_loyalty_ledger_balances)
    get_loyalty_ledger_balances_without_preload_content = without_preload_content(
        get_loyalty_ledger_balances
    )

    @deprecated("The service will drop get_loyalty_points.")
    def get_loyalty_points(
        self, loyalty_program_id: int | str, integration_id: str, **options: Unpack[RequestOptions]
    ) -> models.LoyaltyLedger:
        """Get the whole loyalty ledger of a customer.

        Returns balances and every transaction of a customer in one response, which can be very large. Use `getLoyaltyLedgerBalances` for the balances and `getLoyaltyProgramProfileTransactions` for the transactions instead.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        return self._call(tables.loyalty.GET_LOYALTY_POINTS, locals())

    get_loyalty_points_with_http_info = with_http_info(get_loyalty_points)
    get_loyalty_points_without_preload_content = without_preload_content(get_loyalty_points)

    def get_loyalty_program(
        self, loyalty_program_id: int | str, **options: Unpack[RequestOptions]
    ) -> models.LoyaltyProgram:
        """Get a loyalty program.

        Returns the settings and tiers of one loyalty program. `cardBased` tells whether its points belong to cards or to customers. The programs of one customer are in the customer's inventory, getCustomerInventory.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
        """
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAM, locals())

    get_loyalty_program_with_http_info = with_http_info(get_loyalty_program)
    get_loyalty_program_without_preload_content = without_preload_content(get_loyalty_program)

    def get_loyalty_program_profile_ledger_transactions(
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

        Returns how the points of one customer came and went in a profile-based program, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them. While customers wait, use getLoyaltyProgramProfileTransactions.

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
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS, locals())

    get_loyalty_program_profile_ledger_transactions_with_http_info = with_http_info(
        get_loyalty_program_profile_ledger_transactions
    )
    get_loyalty_program_profile_ledger_transactions_without_preload_content = (
        without_preload_content(get_loyalty_program_profile_ledger_transactions)
    )

    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int | str,
        loyalty_transaction_type: Literal["manual", "session", "import"] | str | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        awaits_activation: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetLoyaltyProgramTransactions200Response:
        """List the transactions of a loyalty program.

        Returns the transactions of all customers or cards of a program, those made by hand and by imports included, a page at a time; without any filter, only the last 50. Filters combine: a transaction must pass all of them. For a single customer use getLoyaltyProgramProfileTransactions.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_transaction_type: Only transactions of this origin: `manual` by a person or by a call that moves points, `session` by rules in a customer session, `import` from a CSV file.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
            customer_session_ids: Only what took place in one of the sessions with these integration IDs. On the wire the parameter is repeated for each of them; commas do not separate.
            transaction_uuids: Only what belongs to the transactions with these UUIDs. On the wire the parameter is repeated for each of them; commas do not separate.
            start_date: Only transactions created from this time on. A date alone means 00:00 UTC, when that day begins.
            end_date: Only transactions created up to this time. A date alone means 00:00 UTC, which leaves out the day itself: give the time 23:59:59 to have it in.
            page_size: The number of items on a page; mind that it is 50 by default. Default: 50.
            skip: The number of items to leave out before the page starts.
            awaits_activation: `true` keeps only the additions that are not yet active because an action is to come (`on_action`), and that are not past their expiry. Leave it out to see all: the service refuses `false` with a 400.
        """
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAM_TRANSACTIONS, locals())

    get_loyalty_program_transactions_with_http_info = with_http_info(
        get_loyalty_program_transactions
    )
    get_loyalty_program_transactions_without_preload_content = without_preload_content(
        get_loyalty_program_transactions
    )

    def get_loyalty_programs(
        self, **options: Unpack[RequestOptions]
    ) -> models.GetLoyaltyPrograms200Response:
        """List the loyalty programs.

        Returns every loyalty program of the account at once; there is no paging.
        """
        return self._call(tables.loyalty.GET_LOYALTY_PROGRAMS, locals())

    get_loyalty_programs_with_http_info = with_http_info(get_loyalty_programs)
    get_loyalty_programs_without_preload_content = without_preload_content(get_loyalty_programs)

    @deprecated("The service will drop get_loyalty_statistics.")
    def get_loyalty_statistics(
        self, loyalty_program_id: int | str, **options: Unpack[RequestOptions]
    ) -> models.LoyaltyDashboardData:
        """Get the figures of a loyalty program.

        Returns the points of a program, active, pending, spent and expired, as a single data point. Use `getDashboardStatistics` instead, which covers a chosen time.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
        """
        return self._call(tables.loyalty.GET_LOYALTY_STATISTICS, locals())

    get_loyalty_statistics_with_http_info = with_http_info(get_loyalty_statistics)
    get_loyalty_statistics_without_preload_content = without_preload_content(get_loyalty_statistics)

    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int | str,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import the tiers of customers from a CSV file.

        Puts customers of a program with advanced tiers, which expire, into the tiers that a CSV file names. Customers and tiers must exist. A customer who is in the tier already gets only the new expiry date; one whose points reach a higher tier than the file names rises to it with the next session or change of points, so name the tier that fits the points. To move customers otherwise, add or deduct points. Columns: `customerprofileid` (integration ID), `tiername`, `expirydate` (RFC 3339 with any offset, yet to come; converted to UTC), all required; `subledgerid`, empty for the main ledger. At most 500 MB are recommended. Export the present tiers with `exportCustomersTiers` first if you may need them back.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.loyalty.IMPORT_LOYALTY_CUSTOMERS_TIERS, locals())

    import_loyalty_customers_tiers_with_http_info = with_http_info(import_loyalty_customers_tiers)
    import_loyalty_customers_tiers_without_preload_content = without_preload_content(
        import_loyalty_customers_tiers
    )

    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int | str,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import the join dates of customers from a CSV file.

        Sets when customers joined a profile-based program, in place of the dates that they have. A profile that does not exist makes the import fail with a 400. Columns, both required: `customerprofileid` (integration ID), `newjoindate` (RFC 3339 with any offset; converted to UTC). At most 500 MB are recommended. Tiers may depend on these dates, see `tiersExpirationPolicy` of LoyaltyProgram.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.loyalty.IMPORT_LOYALTY_JOIN_DATES, locals())

    import_loyalty_join_dates_with_http_info = with_http_info(import_loyalty_join_dates)
    import_loyalty_join_dates_without_preload_content = without_preload_content(
        import_loyalty_join_dates
    )

    def import_loyalty_points(
        self,
        loyalty_program_id: int | str,
        notifications_enabled: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import loyalty points from a CSV file.

        Adds the points that a CSV file lists to what customers or cards of a program have. A customer who does not exist is created, but no Application shows it before a session or profile update of its own. Columns: `customerprofileid` (integration ID) in profile-based or `identifier` (of the card) in card-based programs; `amount`, required; `startdate`, a time, `immediate` (if empty or missing) or `on_action`; `expirydate`, a time or `unlimited` (if empty or missing), or instead of it `validityDuration`, a duration from the activation on, written like that of AddLoyaltyPoints; `subledgerid`; `reason`. Times are RFC 3339 with any offset and are converted to UTC; points whose start is yet to come are pending until then. At most 500 MB are recommended. Sending the same file again may add the points again.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            notifications_enabled: Whether the import sends out the notifications of the program, those of tiers that rise and of negative balances that are settled included. `true`, if left out.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.loyalty.IMPORT_LOYALTY_POINTS, locals())

    import_loyalty_points_with_http_info = with_http_info(import_loyalty_points)
    import_loyalty_points_without_preload_content = without_preload_content(import_loyalty_points)

    def remove_loyalty_points(
        self,
        loyalty_program_id: int | str,
        integration_id: str,
        deduct_loyalty_points: models.DeductLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deduct points from a customer.

        Takes active points from a customer in a profile-based program; pending ones cannot be taken. A PUT in name only: every delivery takes the points once more, so do not send it again after a lost response without looking at the customer's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            deduct_loyalty_points: How many points to deduct, and from which ledger.
        """
        nothing: None = self._call(tables.loyalty.REMOVE_LOYALTY_POINTS, locals())
        return nothing

    remove_loyalty_points_with_http_info = with_http_info(remove_loyalty_points)
    remove_loyalty_points_without_preload_content = without_preload_content(remove_loyalty_points)

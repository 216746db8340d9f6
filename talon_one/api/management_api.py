# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import models
from ..api_base import Api, deprecated, stream, with_http_info
from ..runtime.csv_export import CsvExport
from ..runtime.model import Annotated, Bounds, DateTime
from ..runtime.operation import Operation, body, form, path, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import (
        AddLoyaltyPoints,
        ApplicationCustomer,
        ApplicationSession,
        CustomerActivityReport,
        CustomerAnalytics,
        CustomerProfile,
        CustomerProfileSearchQuery,
        DeductLoyaltyPoints,
        GetApplicationCustomerFriends200Response,
        GetApplicationCustomers200Response,
        GetApplicationCustomersByAttributes200Response,
        GetApplicationEventsWithoutTotalCount200Response,
        GetApplicationEventTypes200Response,
        GetApplicationSessions200Response,
        GetApplicationSessionsByCustomerAttributes200Response,
        GetAudienceMemberships200Response,
        GetAudiences200Response,
        GetAudiencesAnalytics200Response,
        GetCustomerActivityReportsWithoutTotalCount200Response,
        GetCustomerProfiles200Response,
        GetCustomersByAttributes200Response,
        GetDashboardStatistics200Response,
        GetLoyaltyCards200Response,
        GetLoyaltyCardTransactionLogs200Response,
        GetLoyaltyProgramProfileTransactions200Response,
        GetLoyaltyPrograms200Response,
        GetLoyaltyProgramTransactions200Response,
        LoyaltyBalancesWithTiers,
        LoyaltyCard,
        LoyaltyCardBatch,
        LoyaltyCardBatchResponse,
        LoyaltyDashboardData,
        LoyaltyLedger,
        LoyaltyProgram,
        ModelImport,
        TransferLoyaltyCard,
        UpdateLoyaltyCardRequest,
    )
    from ..runtime.options import File, RequestOptions


class ManagementApi(Api):
    """Reads and configures what an account holds, on behalf of a person or a back office.

    Every method takes the options of RequestOptions too, and raises ApiException where the service refuses, TransportError where no response arrives, and ValidationError where an argument does not fit.
    """

    def add_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        add_loyalty_points: AddLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add points to a loyalty card.

        Credits points to a card of a card-based program; a subledger that does not exist is created. A PUT in name only: every delivery adds the points once more, so do not send it again after a lost reply without looking at the card's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            add_loyalty_points: How many points to add, and how long they last.
        """
        nothing: None = self._call(_ADD_LOYALTY_CARD_POINTS, locals())
        return nothing

    add_loyalty_card_points_with_http_info = with_http_info(add_loyalty_card_points)
    add_loyalty_card_points_without_preload_content = stream(add_loyalty_card_points)

    def add_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        add_loyalty_points: AddLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add points to a customer.

        Credits points to a customer in a profile-based program; a subledger that does not exist is created. A PUT in name only: every delivery adds the points once more, so do not send it again after a lost reply without looking at the customer's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            add_loyalty_points: How many points to add, and how long they last.
        """
        nothing: None = self._call(_ADD_LOYALTY_POINTS, locals())
        return nothing

    add_loyalty_points_with_http_info = with_http_info(add_loyalty_points)
    add_loyalty_points_without_preload_content = stream(add_loyalty_points)

    def create_batch_loyalty_cards(
        self,
        loyalty_program_id: int,
        loyalty_card_batch: LoyaltyCardBatch,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCardBatchResponse:
        """Create a batch of loyalty cards.

        Generates up to 20,000 cards at once in a card-based program, which must have a code format; more are refused with a 400. The reply names only the batch: list its cards with `getLoyaltyCards` and `batchId`. Sending it again may generate as many cards again.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_batch: How many cards to generate, and how.
        """
        return self._call(_CREATE_BATCH_LOYALTY_CARDS, locals())

    create_batch_loyalty_cards_with_http_info = with_http_info(create_batch_loyalty_cards)
    create_batch_loyalty_cards_without_preload_content = stream(create_batch_loyalty_cards)

    def deduct_loyalty_card_points(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        deduct_loyalty_points: DeductLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deduct points from a loyalty card.

        Takes active points from a card of a card-based program; pending ones cannot be taken. A PUT in name only: every delivery takes the points once more, so do not send it again after a lost reply without looking at the card's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            deduct_loyalty_points: How many points to deduct, and from which ledger.
        """
        nothing: None = self._call(_DEDUCT_LOYALTY_CARD_POINTS, locals())
        return nothing

    deduct_loyalty_card_points_with_http_info = with_http_info(deduct_loyalty_card_points)
    deduct_loyalty_card_points_without_preload_content = stream(deduct_loyalty_card_points)

    def delete_loyalty_card(
        self, loyalty_program_id: int, loyalty_card_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete a loyalty card.

        Removes a card from a card-based program. To keep what is on it, move that to another card first with `transferLoyaltyCard`.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
        """
        nothing: None = self._call(_DELETE_LOYALTY_CARD, locals())
        return nothing

    delete_loyalty_card_with_http_info = with_http_info(delete_loyalty_card)
    delete_loyalty_card_without_preload_content = stream(delete_loyalty_card)

    def export_audiences_memberships(
        self, audience_id: int, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export the members of an audience.

        Returns the customers who belong to one audience as CSV. The column is `profileintegrationid`, the integration ID of the customer. Find columns by the header line, not by position.

        Args:
            audience_id: The ID of the audience.
        """
        return self._call(_EXPORT_AUDIENCES_MEMBERSHIPS, locals())

    export_audiences_memberships_with_http_info = with_http_info(export_audiences_memberships)
    export_audiences_memberships_without_preload_content = stream(export_audiences_memberships)

    def export_customers_tiers(
        self,
        loyalty_program_id: str,
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
        return self._call(_EXPORT_CUSTOMERS_TIERS, locals())

    export_customers_tiers_with_http_info = with_http_info(export_customers_tiers)
    export_customers_tiers_without_preload_content = stream(export_customers_tiers)

    @deprecated("The service will drop export_loyalty_balance.")
    def export_loyalty_balance(
        self,
        loyalty_program_id: str,
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
        return self._call(_EXPORT_LOYALTY_BALANCE, locals())

    export_loyalty_balance_with_http_info = with_http_info(export_loyalty_balance)
    export_loyalty_balance_without_preload_content = stream(export_loyalty_balance)

    def export_loyalty_balances(
        self,
        loyalty_program_id: str,
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
        return self._call(_EXPORT_LOYALTY_BALANCES, locals())

    export_loyalty_balances_with_http_info = with_http_info(export_loyalty_balances)
    export_loyalty_balances_without_preload_content = stream(export_loyalty_balances)

    def export_loyalty_card_balances(
        self,
        loyalty_program_id: int,
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
        return self._call(_EXPORT_LOYALTY_CARD_BALANCES, locals())

    export_loyalty_card_balances_with_http_info = with_http_info(export_loyalty_card_balances)
    export_loyalty_card_balances_without_preload_content = stream(export_loyalty_card_balances)

    def export_loyalty_card_ledger(
        self,
        loyalty_program_id: int,
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
        return self._call(_EXPORT_LOYALTY_CARD_LEDGER, locals())

    export_loyalty_card_ledger_with_http_info = with_http_info(export_loyalty_card_ledger)
    export_loyalty_card_ledger_without_preload_content = stream(export_loyalty_card_ledger)

    def export_loyalty_cards(
        self,
        loyalty_program_id: int,
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
        return self._call(_EXPORT_LOYALTY_CARDS, locals())

    export_loyalty_cards_with_http_info = with_http_info(export_loyalty_cards)
    export_loyalty_cards_without_preload_content = stream(export_loyalty_cards)

    def export_loyalty_join_dates(
        self, loyalty_program_id: str, **options: Unpack[RequestOptions]
    ) -> CsvExport:
        """Export when customers joined a loyalty program.

        Returns the customers of a program and their join dates as CSV. Columns: `loyaltyProgramID`, `profileIntegrationID`, `joinDate` (RFC 3339). Find them by the header line, not by position.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
        """
        return self._call(_EXPORT_LOYALTY_JOIN_DATES, locals())

    export_loyalty_join_dates_with_http_info = with_http_info(export_loyalty_join_dates)
    export_loyalty_join_dates_without_preload_content = stream(export_loyalty_join_dates)

    def export_loyalty_ledger(
        self,
        range_start: DateTime,
        range_end: DateTime,
        loyalty_program_id: str,
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
        return self._call(_EXPORT_LOYALTY_LEDGER, locals())

    export_loyalty_ledger_with_http_info = with_http_info(export_loyalty_ledger)
    export_loyalty_ledger_without_preload_content = stream(export_loyalty_ledger)

    def get_application_customer(
        self, application_id: int, customer_id: int, **options: Unpack[RequestOptions]
    ) -> ApplicationCustomer:
        """Get one customer of an Application.

        Returns one customer by the internal ID that the service gave it. To find a customer by your own ID, list the customers and filter by `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
        """
        return self._call(_GET_APPLICATION_CUSTOMER, locals())

    get_application_customer_with_http_info = with_http_info(get_application_customer)
    get_application_customer_without_preload_content = stream(get_application_customer)

    def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomerFriends200Response:
        """List the friends that a customer referred.

        Returns the customers whom one advocate brought to the Application with a referral code, a page at a time.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            integration_id: The integration ID of the advocate.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(_GET_APPLICATION_CUSTOMER_FRIENDS, locals())

    get_application_customer_friends_with_http_info = with_http_info(
        get_application_customer_friends
    )
    get_application_customer_friends_without_preload_content = stream(
        get_application_customer_friends
    )

    def get_application_customers(
        self,
        application_id: int,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomers200Response:
        """List the customers of an Application.

        Returns the customers that one Application knows, a page at a time. Give `integrationId` to look up a single customer by the ID that your own system uses.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            integration_id: Only the customer with exactly this integration ID.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(_GET_APPLICATION_CUSTOMERS, locals())

    get_application_customers_with_http_info = with_http_info(get_application_customers)
    get_application_customers_without_preload_content = stream(get_application_customers)

    def get_application_customers_by_attributes(
        self,
        application_id: int,
        customer_profile_search_query: CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationCustomersByAttributes200Response:
        """Search the customers of an Application.

        Returns the customers that match every criterion of the query, a page at a time. Attributes that the query does not name do not matter. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_profile_search_query: What the customers must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(_GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES, locals())

    get_application_customers_by_attributes_with_http_info = with_http_info(
        get_application_customers_by_attributes
    )
    get_application_customers_by_attributes_without_preload_content = stream(
        get_application_customers_by_attributes
    )

    def get_application_event_types(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationEventTypes200Response:
        """List the event types of an Application.

        Returns the names of the event types that occur among the recorded events of one Application, each once, a page at a time. They are what the `type` filter of the events takes.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(_GET_APPLICATION_EVENT_TYPES, locals())

    get_application_event_types_with_http_info = with_http_info(get_application_event_types)
    get_application_event_types_without_preload_content = stream(get_application_event_types)

    def get_application_events_without_total_count(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        type: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        session: str | None = None,
        profile: str | None = None,
        customer_name: str | None = None,
        customer_email: str | None = None,
        coupon_code: str | None = None,
        referral_code: str | None = None,
        rule_query: str | None = None,
        campaign_query: str | None = None,
        effect_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationEventsWithoutTotalCount200Response:
        """List the events of an Application.

        Returns the events that one Application recorded and that pass every filter given, with the effects they had, a page at a time.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            type: Only events of exactly these types, separated by commas; getApplicationEventTypes lists the types.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            session: Only events of the session with exactly this integration ID.
            profile: Only events of the customer with exactly this integration ID.
            customer_name: Only events of customers whose name contains this text, whatever the case of its letters.
            customer_email: Only events of customers whose e-mail address contains this text, whatever the case of its letters.
            coupon_code: Only events in which this coupon code was used.
            referral_code: Only events in which this referral code was used.
            rule_query: Only events that a rule of this name had an effect on.
            campaign_query: Only events that a campaign of this name had an effect on.
            effect_type: Only events that had an effect of this type.
        """
        return self._call(_GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT, locals())

    get_application_events_without_total_count_with_http_info = with_http_info(
        get_application_events_without_total_count
    )
    get_application_events_without_total_count_without_preload_content = stream(
        get_application_events_without_total_count
    )

    def get_application_session(
        self, application_id: int, session_id: int, **options: Unpack[RequestOptions]
    ) -> ApplicationSession:
        """Get one session of an Application.

        Returns one session by the internal ID that the service gave it. To find a session by your own ID, list the sessions and filter by `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            session_id: The internal ID of the session, which is the `id` of ApplicationSession, never its integration ID.
        """
        return self._call(_GET_APPLICATION_SESSION, locals())

    get_application_session_with_http_info = with_http_info(get_application_session)
    get_application_session_without_preload_content = stream(get_application_session)

    def get_application_sessions(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        partial_match: bool | None = None,
        profile: str | None = None,
        state: Literal["open", "closed", "partially_returned", "cancelled"] | str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        coupon: str | None = None,
        referral: str | None = None,
        integration_id: str | None = None,
        store_integration_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationSessions200Response:
        """List the sessions of an Application.

        Returns the customer sessions of one Application that pass every filter given, a page at a time. Their `totalDiscounts` is always 0: to learn it, get the single session.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            partial_match: `true` lets one text filter, no more at a time, match any part of the value, whatever the case of its letters: `integrationId`, `profile`, `coupon`, `referral` or `storeIntegrationId`. A filter of less than 3 characters still asks for the value as a whole, which `false` always does. Default: False.
            profile: Only sessions of the customer with this integration ID; see `partialMatch`.
            state: Only sessions in exactly this state.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            coupon: Only sessions with this coupon code; see `partialMatch`.
            referral: Only sessions with this referral code; see `partialMatch`.
            integration_id: Only sessions with this integration ID; see `partialMatch`.
            store_integration_id: Only sessions of the store with this integration ID; see `partialMatch`.
        """
        return self._call(_GET_APPLICATION_SESSIONS, locals())

    get_application_sessions_with_http_info = with_http_info(get_application_sessions)
    get_application_sessions_without_preload_content = stream(get_application_sessions)

    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        customer_profile_search_query: CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetApplicationSessionsByCustomerAttributes200Response:
        """Search the sessions of an Application by their customers.

        Returns the sessions whose customer matches every criterion of the query, a page at a time. Attributes that the query does not name do not matter, and `totalDiscounts` is always 0: to learn it, get the single session. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_profile_search_query: What the customers of the sessions must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(_GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES, locals())

    get_application_sessions_by_customer_attributes_with_http_info = with_http_info(
        get_application_sessions_by_customer_attributes
    )
    get_application_sessions_by_customer_attributes_without_preload_content = stream(
        get_application_sessions_by_customer_attributes
    )

    def get_audience_memberships(
        self,
        audience_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        profile_query: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetAudienceMemberships200Response:
        """List the members of an audience.

        Returns the customers who belong to one audience, at most 1000 on a page. To get all of them as one file, use exportAudiencesMemberships.

        Args:
            audience_id: The ID of the audience.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            profile_query: Only the customers that this text matches.
        """
        return self._call(_GET_AUDIENCE_MEMBERSHIPS, locals())

    get_audience_memberships_with_http_info = with_http_info(get_audience_memberships)
    get_audience_memberships_without_preload_content = stream(get_audience_memberships)

    def get_audiences(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetAudiences200Response:
        """List the audiences.

        Returns the audiences of the account, a page at a time. How many members each has is what getAudiencesAnalytics tells.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(_GET_AUDIENCES, locals())

    get_audiences_with_http_info = with_http_info(get_audiences)
    get_audiences_without_preload_content = stream(get_audiences)

    def get_audiences_analytics(
        self, audience_ids: str, sort: str | None = None, **options: Unpack[RequestOptions]
    ) -> GetAudiencesAnalytics200Response:
        """Count the members of audiences.

        Returns the number of members of each audience that was asked for.

        Args:
            audience_ids: The IDs of at most 1000 audiences, one text with commas between them.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(_GET_AUDIENCES_ANALYTICS, locals())

    get_audiences_analytics_with_http_info = with_http_info(get_audiences_analytics)
    get_audiences_analytics_without_preload_content = stream(get_audiences_analytics)

    def get_customer_activity_report(
        self,
        range_start: DateTime,
        range_end: DateTime,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> CustomerActivityReport:
        """Get the activity report of a customer.

        Returns what one customer did in one Application within a range of time.

        Args:
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
        """
        return self._call(_GET_CUSTOMER_ACTIVITY_REPORT, locals())

    get_customer_activity_report_with_http_info = with_http_info(get_customer_activity_report)
    get_customer_activity_report_without_preload_content = stream(get_customer_activity_report)

    def get_customer_activity_reports_without_total_count(
        self,
        range_start: DateTime,
        range_end: DateTime,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        name: str | None = None,
        integration_id: str | None = None,
        campaign_name: str | None = None,
        advocate_name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetCustomerActivityReportsWithoutTotalCount200Response:
        """List the activity reports of the customers.

        Returns what the customers of one Application did within a range of time, one report per customer, a page at a time.

        Args:
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            name: Only customers whose name matches.
            integration_id: Only the customer with exactly this integration ID.
            campaign_name: Only activity in campaigns whose name matches.
            advocate_name: Only customers who were referred by somebody of this name, going by the advocate that they have now.
        """
        return self._call(_GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT, locals())

    get_customer_activity_reports_without_total_count_with_http_info = with_http_info(
        get_customer_activity_reports_without_total_count
    )
    get_customer_activity_reports_without_total_count_without_preload_content = stream(
        get_customer_activity_reports_without_total_count
    )

    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CustomerAnalytics:
        """Get the figures of a customer.

        Sums up one customer's orders, coupons and discounts in one Application.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(_GET_CUSTOMER_ANALYTICS, locals())

    get_customer_analytics_with_http_info = with_http_info(get_customer_analytics)
    get_customer_analytics_without_preload_content = stream(get_customer_analytics)

    def get_customer_profile(
        self, customer_id: int, **options: Unpack[RequestOptions]
    ) -> CustomerProfile:
        """Get one customer of the account.

        Returns one customer by the internal ID that the service gave it, whatever the Application. To find that ID from your own, search by `integrationIDs` with getCustomersByAttributes. While customers wait, use the Integration API: updateCustomerProfileV2 with nothing in its body and `runRuleEngine=false` answers faster.

        Args:
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
        """
        return self._call(_GET_CUSTOMER_PROFILE, locals())

    get_customer_profile_with_http_info = with_http_info(get_customer_profile)
    get_customer_profile_without_preload_content = stream(get_customer_profile)

    def get_customer_profiles(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetCustomerProfiles200Response:
        """List the customers of the account.

        Returns the live customers or, with `sandbox=true`, the sandbox ones, whatever the Application, a page at a time.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sandbox: `true` looks at sandbox customers, `false` at live ones. Default: False.
        """
        return self._call(_GET_CUSTOMER_PROFILES, locals())

    get_customer_profiles_with_http_info = with_http_info(get_customer_profiles)
    get_customer_profiles_without_preload_content = stream(get_customer_profiles)

    def get_customers_by_attributes(
        self,
        customer_profile_search_query: CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetCustomersByAttributes200Response:
        """Search the customers of the account.

        Returns the customers that match every criterion of the query, whatever the Application, a page at a time. Attributes that the query does not name do not matter. It only reads, although it is a POST.

        Args:
            customer_profile_search_query: What the customers must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sandbox: `true` looks at sandbox customers, `false` at live ones. Default: False.
        """
        return self._call(_GET_CUSTOMERS_BY_ATTRIBUTES, locals())

    get_customers_by_attributes_with_http_info = with_http_info(get_customers_by_attributes)
    get_customers_by_attributes_without_preload_content = stream(get_customers_by_attributes)

    def get_dashboard_statistics(
        self,
        loyalty_program_id: int,
        range_start: DateTime,
        range_end: DateTime,
        subledger_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetDashboardStatistics200Response:
        """Get the figures of a loyalty program over time.

        Returns how points and members of a program developed between two times, as a series of days. The whole series comes at once, without the present day: new figures appear at 23:59 each day, by the clock of the program (`timezone`).

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            subledger_id: Only what belongs to the subledger with exactly this ID, a single one. Empty for the main ledger.
        """
        return self._call(_GET_DASHBOARD_STATISTICS, locals())

    get_dashboard_statistics_with_http_info = with_http_info(get_dashboard_statistics)
    get_dashboard_statistics_without_preload_content = stream(get_dashboard_statistics)

    def get_loyalty_card(
        self, loyalty_program_id: int, loyalty_card_id: str, **options: Unpack[RequestOptions]
    ) -> LoyaltyCard:
        """Get a loyalty card.

        Returns one card of a card-based program, with its status, the customers linked to it and its balances.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
        """
        return self._call(_GET_LOYALTY_CARD, locals())

    get_loyalty_card_with_http_info = with_http_info(get_loyalty_card)
    get_loyalty_card_without_preload_content = stream(get_loyalty_card)

    def get_loyalty_card_transaction_logs(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        start_date: DateTime | None = None,
        end_date: DateTime | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        subledger_id: str | None = None,
        customer_session_ids: list[str] | None = None,
        transaction_uuids: list[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyCardTransactionLogs200Response:
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
        return self._call(_GET_LOYALTY_CARD_TRANSACTION_LOGS, locals())

    get_loyalty_card_transaction_logs_with_http_info = with_http_info(
        get_loyalty_card_transaction_logs
    )
    get_loyalty_card_transaction_logs_without_preload_content = stream(
        get_loyalty_card_transaction_logs
    )

    def get_loyalty_cards(
        self,
        loyalty_program_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        identifier: str | None = None,
        profile_id: int | None = None,
        batch_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> GetLoyaltyCards200Response:
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
        return self._call(_GET_LOYALTY_CARDS, locals())

    get_loyalty_cards_with_http_info = with_http_info(get_loyalty_cards)
    get_loyalty_cards_without_preload_content = stream(get_loyalty_cards)

    def get_loyalty_ledger_balances(
        self,
        loyalty_program_id: int,
        integration_id: str,
        end_date: DateTime | None = None,
        subledger_id: str | None = None,
        include_tiers: bool | None = None,
        include_projected_tier: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyBalancesWithTiers:
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
        return self._call(_GET_LOYALTY_LEDGER_BALANCES, locals())

    get_loyalty_ledger_balances_with_http_info = with_http_info(get_loyalty_ledger_balances)
    get_loyalty_ledger_balances_without_preload_content = stream(get_loyalty_ledger_balances)

    @deprecated("The service will drop get_loyalty_points.")
    def get_loyalty_points(
        self, loyalty_program_id: str, integration_id: str, **options: Unpack[RequestOptions]
    ) -> LoyaltyLedger:
        """Get the whole loyalty ledger of a customer.

        Returns balances and every transaction of a customer in one reply, which can be very large. Use `getLoyaltyLedgerBalances` for the balances and `getLoyaltyProgramProfileTransactions` for the transactions instead.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        return self._call(_GET_LOYALTY_POINTS, locals())

    get_loyalty_points_with_http_info = with_http_info(get_loyalty_points)
    get_loyalty_points_without_preload_content = stream(get_loyalty_points)

    def get_loyalty_program(
        self, loyalty_program_id: int, **options: Unpack[RequestOptions]
    ) -> LoyaltyProgram:
        """Get a loyalty program.

        Returns the settings and tiers of one loyalty program. `cardBased` tells whether its points belong to cards or to customers. The programs of one customer are in the customer's inventory, getCustomerInventory.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
        """
        return self._call(_GET_LOYALTY_PROGRAM, locals())

    get_loyalty_program_with_http_info = with_http_info(get_loyalty_program)
    get_loyalty_program_without_preload_content = stream(get_loyalty_program)

    def get_loyalty_program_profile_ledger_transactions(
        self,
        loyalty_program_id: int,
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
    ) -> GetLoyaltyProgramProfileTransactions200Response:
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
        return self._call(_GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS, locals())

    get_loyalty_program_profile_ledger_transactions_with_http_info = with_http_info(
        get_loyalty_program_profile_ledger_transactions
    )
    get_loyalty_program_profile_ledger_transactions_without_preload_content = stream(
        get_loyalty_program_profile_ledger_transactions
    )

    def get_loyalty_program_transactions(
        self,
        loyalty_program_id: int,
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
    ) -> GetLoyaltyProgramTransactions200Response:
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
        return self._call(_GET_LOYALTY_PROGRAM_TRANSACTIONS, locals())

    get_loyalty_program_transactions_with_http_info = with_http_info(
        get_loyalty_program_transactions
    )
    get_loyalty_program_transactions_without_preload_content = stream(
        get_loyalty_program_transactions
    )

    def get_loyalty_programs(
        self, **options: Unpack[RequestOptions]
    ) -> GetLoyaltyPrograms200Response:
        """List the loyalty programs.

        Returns every loyalty program of the account at once; there is no paging.
        """
        return self._call(_GET_LOYALTY_PROGRAMS, locals())

    get_loyalty_programs_with_http_info = with_http_info(get_loyalty_programs)
    get_loyalty_programs_without_preload_content = stream(get_loyalty_programs)

    @deprecated("The service will drop get_loyalty_statistics.")
    def get_loyalty_statistics(
        self, loyalty_program_id: int, **options: Unpack[RequestOptions]
    ) -> LoyaltyDashboardData:
        """Get the figures of a loyalty program.

        Returns the points of a program, active, pending, spent and expired, as a single data point. Use `getDashboardStatistics` instead, which covers a chosen time.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
        """
        return self._call(_GET_LOYALTY_STATISTICS, locals())

    get_loyalty_statistics_with_http_info = with_http_info(get_loyalty_statistics)
    get_loyalty_statistics_without_preload_content = stream(get_loyalty_statistics)

    def import_audiences_memberships(
        self, audience_id: int, up_file: File | None = None, **options: Unpack[RequestOptions]
    ) -> ModelImport:
        """Import the members of an audience.

        Uploads a CSV file with the customers who shall be in the audience from now on. It replaces the whole list: a member who is not in the file drops out. The column, under a header line, is `profileintegrationid`, the integration ID of the customer. At most 500 MB are recommended.

        Args:
            audience_id: The ID of the audience.
            up_file: The CSV file, with a header line.
        """
        return self._call(_IMPORT_AUDIENCES_MEMBERSHIPS, locals())

    import_audiences_memberships_with_http_info = with_http_info(import_audiences_memberships)
    import_audiences_memberships_without_preload_content = stream(import_audiences_memberships)

    def import_loyalty_cards(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelImport:
        """Import loyalty cards from a CSV file.

        Creates the cards that a CSV file lists in a card-based program. It takes up to 499,999 rows, as many as can be worked through in 30 seconds: then the service gives up. Columns: `identifier` (4 to 108 characters, letters, digits and `._%+@-`) and `state` (`active` or `inactive`), required; `customerprofileids`, integration IDs separated by semicolons; `attributes`, a JSON object of custom attributes that are defined in the account and connected to the program.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(_IMPORT_LOYALTY_CARDS, locals())

    import_loyalty_cards_with_http_info = with_http_info(import_loyalty_cards)
    import_loyalty_cards_without_preload_content = stream(import_loyalty_cards)

    def import_loyalty_customers_tiers(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelImport:
        """Import the tiers of customers from a CSV file.

        Puts customers of a program with advanced tiers, which expire, into the tiers that a CSV file names. Customers and tiers must exist. A customer who is in the tier already gets only the new expiry date; one whose points reach a higher tier than the file names rises to it with the next session or change of points, so name the tier that fits the points. To move customers otherwise, add or deduct points. Columns: `customerprofileid` (integration ID), `tiername`, `expirydate` (RFC 3339 with any offset, yet to come; converted to UTC), all required; `subledgerid`, empty for the main ledger. At most 500 MB are recommended. Export the present tiers with `exportCustomersTiers` first if you may need them back.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(_IMPORT_LOYALTY_CUSTOMERS_TIERS, locals())

    import_loyalty_customers_tiers_with_http_info = with_http_info(import_loyalty_customers_tiers)
    import_loyalty_customers_tiers_without_preload_content = stream(import_loyalty_customers_tiers)

    def import_loyalty_join_dates(
        self,
        loyalty_program_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelImport:
        """Import the join dates of customers from a CSV file.

        Sets when customers joined a profile-based program, in place of the dates that they have. A profile that does not exist makes the import fail with a 400. Columns, both required: `customerprofileid` (integration ID), `newjoindate` (RFC 3339 with any offset; converted to UTC). At most 500 MB are recommended. Tiers may depend on these dates, see `tiersExpirationPolicy` of LoyaltyProgram.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            up_file: The CSV file, with a header line.
        """
        return self._call(_IMPORT_LOYALTY_JOIN_DATES, locals())

    import_loyalty_join_dates_with_http_info = with_http_info(import_loyalty_join_dates)
    import_loyalty_join_dates_without_preload_content = stream(import_loyalty_join_dates)

    def import_loyalty_points(
        self,
        loyalty_program_id: int,
        notifications_enabled: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> ModelImport:
        """Import loyalty points from a CSV file.

        Adds the points that a CSV file lists to what customers or cards of a program have. A customer who does not exist is created, but no Application shows it before a session or profile update of its own. Columns: `customerprofileid` (integration ID) in profile-based or `identifier` (of the card) in card-based programs; `amount`, required; `startdate`, a time, `immediate` (if empty or missing) or `on_action`; `expirydate`, a time or `unlimited` (if empty or missing), or instead of it `validityDuration`, a duration from the activation on, written like that of AddLoyaltyPoints; `subledgerid`; `reason`. Times are RFC 3339 with any offset and are converted to UTC; points whose start is yet to come are pending until then. At most 500 MB are recommended. Sending the same file again may add the points again.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            notifications_enabled: Whether the import sends out the notifications of the program, those of tiers that rise and of negative balances that are settled included. `true`, if left out.
            up_file: The CSV file, with a header line.
        """
        return self._call(_IMPORT_LOYALTY_POINTS, locals())

    import_loyalty_points_with_http_info = with_http_info(import_loyalty_points)
    import_loyalty_points_without_preload_content = stream(import_loyalty_points)

    def remove_loyalty_points(
        self,
        loyalty_program_id: str,
        integration_id: str,
        deduct_loyalty_points: DeductLoyaltyPoints,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Deduct points from a customer.

        Takes active points from a customer in a profile-based program; pending ones cannot be taken. A PUT in name only: every delivery takes the points once more, so do not send it again after a lost reply without looking at the customer's transactions first. More than 3 requests a second get 429.

        Args:
            loyalty_program_id: The ID of the loyalty program, which is the `id` of LoyaltyProgram. Declared as text here, although it is a number.
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            deduct_loyalty_points: How many points to deduct, and from which ledger.
        """
        nothing: None = self._call(_REMOVE_LOYALTY_POINTS, locals())
        return nothing

    remove_loyalty_points_with_http_info = with_http_info(remove_loyalty_points)
    remove_loyalty_points_without_preload_content = stream(remove_loyalty_points)

    def transfer_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        transfer_loyalty_card: TransferLoyaltyCard,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Transfer a loyalty card to a new card.

        Moves what is on a card of a card-based program, its customers, balances and transactions, to a new active card that this call creates, for a lost or stolen card, say. The card that is left can never be used again. What a second delivery does is not documented, and it may move the points again: do not repeat it without looking at both cards.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            transfer_loyalty_card: The new card, and why the old one is given up.
        """
        nothing: None = self._call(_TRANSFER_LOYALTY_CARD, locals())
        return nothing

    transfer_loyalty_card_with_http_info = with_http_info(transfer_loyalty_card)
    transfer_loyalty_card_without_preload_content = stream(transfer_loyalty_card)

    def update_loyalty_card(
        self,
        loyalty_program_id: int,
        loyalty_card_id: str,
        update_loyalty_card_request: UpdateLoyaltyCardRequest,
        **options: Unpack[RequestOptions],
    ) -> LoyaltyCard:
        """Change the status of a loyalty card.

        Activates or deactivates a card of a card-based program. The service is said to take custom attributes of the card too, one of the two at least; but its own schema has the status alone and refuses a body with any other property, and so does this one.

        Args:
            loyalty_program_id: The ID of the loyalty program, of the kind that the operation is for, with cards or without.
            loyalty_card_id: The identifier of the loyalty card, which is printed on it, not its internal ID. Give it as it is: the client encodes it for the path, `%` as `%25`.
            update_loyalty_card_request: The new status.
        """
        return self._call(_UPDATE_LOYALTY_CARD, locals())

    update_loyalty_card_with_http_info = with_http_info(update_loyalty_card)
    update_loyalty_card_without_preload_content = stream(update_loyalty_card)


_ADD_LOYALTY_CARD_POINTS = Operation(
    "addLoyaltyCardPoints",
    "add_loyalty_card_points",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/add_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("add_loyalty_points", required=True),
    ),
    request=lambda: models.AddLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_ADD_LOYALTY_POINTS = Operation(
    "addLoyaltyPoints",
    "add_loyalty_points",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/add_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        path("integration_id", "integrationId", str),
        body("add_loyalty_points", required=True),
    ),
    request=lambda: models.AddLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_CREATE_BATCH_LOYALTY_CARDS = Operation(
    "createBatchLoyaltyCards",
    "create_batch_loyalty_cards",
    "Management",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/cards/batch",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        body("loyalty_card_batch", required=True),
    ),
    request=lambda: models.LoyaltyCardBatch,
    responses={
        "200": lambda: models.LoyaltyCardBatchResponse,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="never",
)
_DEDUCT_LOYALTY_CARD_POINTS = Operation(
    "deductLoyaltyCardPoints",
    "deduct_loyalty_card_points",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/deduct_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("deduct_loyalty_points", required=True),
    ),
    request=lambda: models.DeductLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_DELETE_LOYALTY_CARD = Operation(
    "deleteLoyaltyCard",
    "delete_loyalty_card",
    "Management",
    "DELETE /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
    ),
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_EXPORT_AUDIENCES_MEMBERSHIPS = Operation(
    "exportAudiencesMemberships",
    "export_audiences_memberships",
    "Management",
    "GET /v1/audiences/{audienceId}/memberships/export",
    parameters=(path("audience_id", "audienceId", int),),
    responses={
        "200": lambda: CsvExport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_CUSTOMERS_TIERS = Operation(
    "exportCustomersTiers",
    "export_customers_tiers",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customers_tiers",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        query("subledger_ids", "subledgerIds", list[str], explode=False),
        query("tier_names", "tierNames", list[str], explode=False),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_BALANCE = Operation(
    "exportLoyaltyBalance",
    "export_loyalty_balance",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balance",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_BALANCES = Operation(
    "exportLoyaltyBalances",
    "export_loyalty_balances",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_customer_balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_CARD_BALANCES = Operation(
    "exportLoyaltyCardBalances",
    "export_loyalty_card_balances",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_card_balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query("end_date", "endDate", DateTime),
        query("balances", "balances", str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_CARD_LEDGER = Operation(
    "exportLoyaltyCardLedger",
    "export_loyalty_card_ledger",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/export_log",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_CARDS = Operation(
    "exportLoyaltyCards",
    "export_loyalty_cards",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/export",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query("batch_id", "batchId", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_JOIN_DATES = Operation(
    "exportLoyaltyJoinDates",
    "export_loyalty_join_dates",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/export_join_dates",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", str),),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_EXPORT_LOYALTY_LEDGER = Operation(
    "exportLoyaltyLedger",
    "export_loyalty_ledger",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/export_log",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("loyalty_program_id", "loyaltyProgramId", str),
        path("integration_id", "integrationId", str),
        query("date_format", "dateFormat", Literal["excel", "ISO8601"] | str),
    ),
    responses={"200": lambda: CsvExport, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    accept="application/csv",
    retry="safe",
    timeouts=(120.0, 600.0),
)
_GET_APPLICATION_CUSTOMER = Operation(
    "getApplicationCustomer",
    "get_application_customer",
    "Management",
    "GET /v1/applications/{applicationId}/customers/{customerId}",
    parameters=(
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
    ),
    responses={
        "200": lambda: models.ApplicationCustomer,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_CUSTOMER_FRIENDS = Operation(
    "getApplicationCustomerFriends",
    "get_application_customer_friends",
    "Management",
    "GET /v1/applications/{applicationId}/profile/{integrationId}/friends",
    parameters=(
        path("application_id", "applicationId", int),
        path("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomerFriends200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_CUSTOMERS = Operation(
    "getApplicationCustomers",
    "get_application_customers",
    "Management",
    "GET /v1/applications/{applicationId}/customers",
    parameters=(
        path("application_id", "applicationId", int),
        query("integration_id", "integrationId", str),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetApplicationCustomers200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES = Operation(
    "getApplicationCustomersByAttributes",
    "get_application_customers_by_attributes",
    "Management",
    "POST /v1/applications/{applicationId}/customer_search",
    parameters=(
        path("application_id", "applicationId", int),
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetApplicationCustomersByAttributes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_EVENT_TYPES = Operation(
    "getApplicationEventTypes",
    "get_application_event_types",
    "Management",
    "GET /v1/applications/{applicationId}/event_types",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetApplicationEventTypes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT = Operation(
    "getApplicationEventsWithoutTotalCount",
    "get_application_events_without_total_count",
    "Management",
    "GET /v1/applications/{applicationId}/events/no_total",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("type", "type", str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("session", "session", str),
        query("profile", "profile", str),
        query("customer_name", "customerName", Annotated[str, Bounds(min_length=2)]),
        query("customer_email", "customerEmail", Annotated[str, Bounds(min_length=2)]),
        query("coupon_code", "couponCode", str),
        query("referral_code", "referralCode", str),
        query("rule_query", "ruleQuery", str),
        query("campaign_query", "campaignQuery", str),
        query("effect_type", "effectType", str),
    ),
    responses={
        "200": lambda: models.GetApplicationEventsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_SESSION = Operation(
    "getApplicationSession",
    "get_application_session",
    "Management",
    "GET /v1/applications/{applicationId}/sessions/{sessionId}",
    parameters=(path("application_id", "applicationId", int), path("session_id", "sessionId", int)),
    responses={
        "200": lambda: models.ApplicationSession,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_SESSIONS = Operation(
    "getApplicationSessions",
    "get_application_sessions",
    "Management",
    "GET /v1/applications/{applicationId}/sessions",
    parameters=(
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("partial_match", "partialMatch", bool),
        query("profile", "profile", str),
        query("state", "state", Literal["open", "closed", "partially_returned", "cancelled"] | str),
        query("created_before", "createdBefore", DateTime),
        query("created_after", "createdAfter", DateTime),
        query("coupon", "coupon", str),
        query("referral", "referral", str),
        query("integration_id", "integrationId", str),
        query("store_integration_id", "storeIntegrationId", str),
    ),
    responses={
        "200": lambda: models.GetApplicationSessions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES = Operation(
    "getApplicationSessionsByCustomerAttributes",
    "get_application_sessions_by_customer_attributes",
    "Management",
    "POST /v1/applications/{applicationId}/sessions_search",
    parameters=(
        path("application_id", "applicationId", int),
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetApplicationSessionsByCustomerAttributes200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_AUDIENCE_MEMBERSHIPS = Operation(
    "getAudienceMemberships",
    "get_audience_memberships",
    "Management",
    "GET /v1/audiences/{audienceId}/memberships",
    parameters=(
        path("audience_id", "audienceId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("profile_query", "profileQuery", str),
    ),
    responses={
        "200": lambda: models.GetAudienceMemberships200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_AUDIENCES = Operation(
    "getAudiences",
    "get_audiences",
    "Management",
    "GET /v1/audiences",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("with_total_result_size", "withTotalResultSize", bool),
    ),
    responses={
        "200": lambda: models.GetAudiences200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_AUDIENCES_ANALYTICS = Operation(
    "getAudiencesAnalytics",
    "get_audiences_analytics",
    "Management",
    "GET /v1/audiences/analytics",
    parameters=(
        query("audience_ids", "audienceIds", str, required=True),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.GetAudiencesAnalytics200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMER_ACTIVITY_REPORT = Operation(
    "getCustomerActivityReport",
    "get_customer_activity_report",
    "Management",
    "GET /v1/applications/{applicationId}/customer_activity_reports/{customerId}",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
    ),
    responses={
        "200": lambda: models.CustomerActivityReport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT = Operation(
    "getCustomerActivityReportsWithoutTotalCount",
    "get_customer_activity_reports_without_total_count",
    "Management",
    "GET /v1/applications/{applicationId}/customer_activity_reports/no_total",
    parameters=(
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        path("application_id", "applicationId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("name", "name", str),
        query("integration_id", "integrationId", str),
        query("campaign_name", "campaignName", str),
        query("advocate_name", "advocateName", str),
    ),
    responses={
        "200": lambda: models.GetCustomerActivityReportsWithoutTotalCount200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMER_ANALYTICS = Operation(
    "getCustomerAnalytics",
    "get_customer_analytics",
    "Management",
    "GET /v1/applications/{applicationId}/customers/{customerId}/analytics",
    parameters=(
        path("application_id", "applicationId", int),
        path("customer_id", "customerId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
    ),
    responses={
        "200": lambda: models.CustomerAnalytics,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMER_PROFILE = Operation(
    "getCustomerProfile",
    "get_customer_profile",
    "Management",
    "GET /v1/customers/{customerId}",
    parameters=(path("customer_id", "customerId", int),),
    responses={
        "200": lambda: models.CustomerProfile,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMER_PROFILES = Operation(
    "getCustomerProfiles",
    "get_customer_profiles",
    "Management",
    "GET /v1/customers/no_total",
    parameters=(
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sandbox", "sandbox", bool),
    ),
    responses={
        "200": lambda: models.GetCustomerProfiles200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_CUSTOMERS_BY_ATTRIBUTES = Operation(
    "getCustomersByAttributes",
    "get_customers_by_attributes",
    "Management",
    "POST /v1/customer_search/no_total",
    parameters=(
        body("customer_profile_search_query", required=True),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sandbox", "sandbox", bool),
    ),
    request=lambda: models.CustomerProfileSearchQuery,
    responses={
        "200": lambda: models.GetCustomersByAttributes200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_DASHBOARD_STATISTICS = Operation(
    "getDashboardStatistics",
    "get_dashboard_statistics",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/dashboard",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query("range_start", "rangeStart", DateTime, required=True),
        query("range_end", "rangeEnd", DateTime, required=True),
        query("subledger_id", "subledgerId", str),
    ),
    responses={
        "200": lambda: models.GetDashboardStatistics200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_CARD = Operation(
    "getLoyaltyCard",
    "get_loyalty_card",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
    ),
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_CARD_TRANSACTION_LOGS = Operation(
    "getLoyaltyCardTransactionLogs",
    "get_loyalty_card_transaction_logs",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/logs",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("subledger_id", "subledgerId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCardTransactionLogs200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_CARDS = Operation(
    "getLoyaltyCards",
    "get_loyalty_cards",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/cards",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("sort", "sort", str),
        query("identifier", "identifier", Annotated[str, Bounds(min_length=4)]),
        query("profile_id", "profileId", Annotated[int, Bounds(ge=1)]),
        query("batch_id", "batchId", str),
    ),
    responses={
        "200": lambda: models.GetLoyaltyCards200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_LEDGER_BALANCES = Operation(
    "getLoyaltyLedgerBalances",
    "get_loyalty_ledger_balances",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_balances",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        query("end_date", "endDate", DateTime),
        query("subledger_id", "subledgerId", str),
        query("include_tiers", "includeTiers", bool),
        query("include_projected_tier", "includeProjectedTier", bool),
    ),
    responses={
        "200": lambda: models.LoyaltyBalancesWithTiers,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_POINTS = Operation(
    "getLoyaltyPoints",
    "get_loyalty_points",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        path("integration_id", "integrationId", str),
    ),
    responses={
        "200": lambda: models.LoyaltyLedger,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_PROGRAM = Operation(
    "getLoyaltyProgram",
    "get_loyalty_program",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int),),
    responses={
        "200": lambda: models.LoyaltyProgram,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS = Operation(
    "getLoyaltyProgramProfileLedgerTransactions",
    "get_loyalty_program_profile_ledger_transactions",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/ledger_transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path("integration_id", "integrationId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("subledger_id", "subledgerId", str),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramProfileTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_PROGRAM_TRANSACTIONS = Operation(
    "getLoyaltyProgramTransactions",
    "get_loyalty_program_transactions",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/transactions",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query(
            "loyalty_transaction_type",
            "loyaltyTransactionType",
            Literal["manual", "session", "import"] | str,
        ),
        query("subledger_id", "subledgerId", str),
        query("customer_session_ids", "customerSessionIDs", list[str]),
        query("transaction_uuids", "transactionUUIDs", list[str]),
        query("start_date", "startDate", DateTime),
        query("end_date", "endDate", DateTime),
        query("page_size", "pageSize", Annotated[int, Bounds(ge=1, le=1000)]),
        query("skip", "skip", int),
        query("awaits_activation", "awaitsActivation", bool),
    ),
    responses={
        "200": lambda: models.GetLoyaltyProgramTransactions200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_PROGRAMS = Operation(
    "getLoyaltyPrograms",
    "get_loyalty_programs",
    "Management",
    "GET /v1/loyalty_programs",
    responses={
        "200": lambda: models.GetLoyaltyPrograms200Response,
        "400 401": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_GET_LOYALTY_STATISTICS = Operation(
    "getLoyaltyStatistics",
    "get_loyalty_statistics",
    "Management",
    "GET /v1/loyalty_programs/{loyaltyProgramId}/statistics",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int),),
    responses={
        "200": lambda: models.LoyaltyDashboardData,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="safe",
)
_IMPORT_AUDIENCES_MEMBERSHIPS = Operation(
    "importAudiencesMemberships",
    "import_audiences_memberships",
    "Management",
    "POST /v1/audiences/{audienceId}/memberships/import",
    parameters=(path("audience_id", "audienceId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400": lambda: models.ErrorResponse,
        "401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="multipart/form-data",
    retry="never",
    timeouts=(120.0, 600.0),
)
_IMPORT_LOYALTY_CARDS = Operation(
    "importLoyaltyCards",
    "import_loyalty_cards",
    "Management",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_cards",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="multipart/form-data",
    retry="never",
    timeouts=(120.0, 600.0),
)
_IMPORT_LOYALTY_CUSTOMERS_TIERS = Operation(
    "importLoyaltyCustomersTiers",
    "import_loyalty_customers_tiers",
    "Management",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_customers_tiers",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="multipart/form-data",
    retry="never",
    timeouts=(120.0, 600.0),
)
_IMPORT_LOYALTY_JOIN_DATES = Operation(
    "importLoyaltyJoinDates",
    "import_loyalty_join_dates",
    "Management",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_join_dates",
    parameters=(path("loyalty_program_id", "loyaltyProgramId", int), form("up_file", "upFile")),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="multipart/form-data",
    retry="never",
    timeouts=(120.0, 600.0),
)
_IMPORT_LOYALTY_POINTS = Operation(
    "importLoyaltyPoints",
    "import_loyalty_points",
    "Management",
    "POST /v1/loyalty_programs/{loyaltyProgramId}/import_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        query("notifications_enabled", "notificationsEnabled", bool),
        form("up_file", "upFile"),
    ),
    responses={
        "200": lambda: models.ModelImport,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    content_type="multipart/form-data",
    retry="never",
    timeouts=(120.0, 600.0),
)
_REMOVE_LOYALTY_POINTS = Operation(
    "removeLoyaltyPoints",
    "remove_loyalty_points",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/profile/{integrationId}/deduct_points",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", str),
        path("integration_id", "integrationId", str),
        body("deduct_loyalty_points", required=True),
    ),
    request=lambda: models.DeductLoyaltyPoints,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_TRANSFER_LOYALTY_CARD = Operation(
    "transferLoyaltyCard",
    "transfer_loyalty_card",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}/transfer",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("transfer_loyalty_card", required=True),
    ),
    request=lambda: models.TransferLoyaltyCard,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
    security=("management_key", "manager_auth"),
    retry="never",
)
_UPDATE_LOYALTY_CARD = Operation(
    "updateLoyaltyCard",
    "update_loyalty_card",
    "Management",
    "PUT /v1/loyalty_programs/{loyaltyProgramId}/cards/{loyaltyCardId}",
    parameters=(
        path("loyalty_program_id", "loyaltyProgramId", int),
        path(
            "loyalty_card_id", "loyaltyCardId", Annotated[str, Bounds(min_length=4, max_length=108)]
        ),
        body("update_loyalty_card_request", required=True),
    ),
    request=lambda: models.UpdateLoyaltyCardRequest,
    responses={
        "200": lambda: models.LoyaltyCard,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    security=("management_key", "manager_auth"),
    retry="never",
)
OPERATIONS = (
    _ADD_LOYALTY_CARD_POINTS,
    _ADD_LOYALTY_POINTS,
    _CREATE_BATCH_LOYALTY_CARDS,
    _DEDUCT_LOYALTY_CARD_POINTS,
    _DELETE_LOYALTY_CARD,
    _EXPORT_AUDIENCES_MEMBERSHIPS,
    _EXPORT_CUSTOMERS_TIERS,
    _EXPORT_LOYALTY_BALANCE,
    _EXPORT_LOYALTY_BALANCES,
    _EXPORT_LOYALTY_CARD_BALANCES,
    _EXPORT_LOYALTY_CARD_LEDGER,
    _EXPORT_LOYALTY_CARDS,
    _EXPORT_LOYALTY_JOIN_DATES,
    _EXPORT_LOYALTY_LEDGER,
    _GET_APPLICATION_CUSTOMER,
    _GET_APPLICATION_CUSTOMER_FRIENDS,
    _GET_APPLICATION_CUSTOMERS,
    _GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES,
    _GET_APPLICATION_EVENT_TYPES,
    _GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT,
    _GET_APPLICATION_SESSION,
    _GET_APPLICATION_SESSIONS,
    _GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES,
    _GET_AUDIENCE_MEMBERSHIPS,
    _GET_AUDIENCES,
    _GET_AUDIENCES_ANALYTICS,
    _GET_CUSTOMER_ACTIVITY_REPORT,
    _GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT,
    _GET_CUSTOMER_ANALYTICS,
    _GET_CUSTOMER_PROFILE,
    _GET_CUSTOMER_PROFILES,
    _GET_CUSTOMERS_BY_ATTRIBUTES,
    _GET_DASHBOARD_STATISTICS,
    _GET_LOYALTY_CARD,
    _GET_LOYALTY_CARD_TRANSACTION_LOGS,
    _GET_LOYALTY_CARDS,
    _GET_LOYALTY_LEDGER_BALANCES,
    _GET_LOYALTY_POINTS,
    _GET_LOYALTY_PROGRAM,
    _GET_LOYALTY_PROGRAM_PROFILE_LEDGER_TRANSACTIONS,
    _GET_LOYALTY_PROGRAM_TRANSACTIONS,
    _GET_LOYALTY_PROGRAMS,
    _GET_LOYALTY_STATISTICS,
    _IMPORT_AUDIENCES_MEMBERSHIPS,
    _IMPORT_LOYALTY_CARDS,
    _IMPORT_LOYALTY_CUSTOMERS_TIERS,
    _IMPORT_LOYALTY_JOIN_DATES,
    _IMPORT_LOYALTY_POINTS,
    _REMOVE_LOYALTY_POINTS,
    _TRANSFER_LOYALTY_CARD,
    _UPDATE_LOYALTY_CARD,
)

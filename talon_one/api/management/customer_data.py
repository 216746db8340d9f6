# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class ManagementCustomerDataApi(Api):
    """Customers as their Applications know them."""

    def get_application_customer(
        self, application_id: int, customer_id: int, **options: Unpack[RequestOptions]
    ) -> models.ApplicationCustomer:
        """Get one customer of an Application.

        Returns one customer by the internal ID that the service gave it. To find a customer by your own ID, list the customers and filter by `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
        """
        return self._call(tables.customer_data.GET_APPLICATION_CUSTOMER, locals())

    get_application_customer_with_http_info = with_http_info(get_application_customer)
    get_application_customer_without_preload_content = without_preload_content(
        get_application_customer
    )

    def get_application_customers(
        self,
        application_id: int,
        integration_id: str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplicationCustomers200Response:
        """List the customers of an Application.

        Returns the customers that one Application knows, a page at a time. Give `integrationId` to look up a single customer by the ID that your own system uses.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            integration_id: Only the customer with exactly this integration ID.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(tables.customer_data.GET_APPLICATION_CUSTOMERS, locals())

    get_application_customers_with_http_info = with_http_info(get_application_customers)
    get_application_customers_without_preload_content = without_preload_content(
        get_application_customers
    )

    def get_application_customers_by_attributes(
        self,
        application_id: int,
        customer_profile_search_query: models.CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplicationCustomersByAttributes200Response:
        """Search the customers of an Application.

        Returns the customers that match every criterion of the query, a page at a time. Attributes that the query does not name do not matter. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_profile_search_query: What the customers must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(tables.customer_data.GET_APPLICATION_CUSTOMERS_BY_ATTRIBUTES, locals())

    get_application_customers_by_attributes_with_http_info = with_http_info(
        get_application_customers_by_attributes
    )
    get_application_customers_by_attributes_without_preload_content = without_preload_content(
        get_application_customers_by_attributes
    )

    def get_application_event_types(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplicationEventTypes200Response:
        """List the event types of an Application.

        Returns the names of the event types that occur among the recorded events of one Application, each once, a page at a time. They are what the `type` filter of the events takes.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.customer_data.GET_APPLICATION_EVENT_TYPES, locals())

    get_application_event_types_with_http_info = with_http_info(get_application_event_types)
    get_application_event_types_without_preload_content = without_preload_content(
        get_application_event_types
    )

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
    ) -> models.GetApplicationEventsWithoutTotalCount200Response:
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
        return self._call(tables.customer_data.GET_APPLICATION_EVENTS_WITHOUT_TOTAL_COUNT, locals())

    get_application_events_without_total_count_with_http_info = with_http_info(
        get_application_events_without_total_count
    )
    get_application_events_without_total_count_without_preload_content = without_preload_content(
        get_application_events_without_total_count
    )

    def get_application_session(
        self, application_id: int, session_id: int, **options: Unpack[RequestOptions]
    ) -> models.ApplicationSession:
        """Get one session of an Application.

        Returns one session by the internal ID that the service gave it. To find a session by your own ID, list the sessions and filter by `integrationId`.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            session_id: The internal ID of the session, which is the `id` of ApplicationSession, never its integration ID.
        """
        return self._call(tables.customer_data.GET_APPLICATION_SESSION, locals())

    get_application_session_with_http_info = with_http_info(get_application_session)
    get_application_session_without_preload_content = without_preload_content(
        get_application_session
    )

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
    ) -> models.GetApplicationSessions200Response:
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
        return self._call(tables.customer_data.GET_APPLICATION_SESSIONS, locals())

    get_application_sessions_with_http_info = with_http_info(get_application_sessions)
    get_application_sessions_without_preload_content = without_preload_content(
        get_application_sessions
    )

    def get_application_sessions_by_customer_attributes(
        self,
        application_id: int,
        customer_profile_search_query: models.CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplicationSessionsByCustomerAttributes200Response:
        """Search the sessions of an Application by their customers.

        Returns the sessions whose customer matches every criterion of the query, a page at a time. Attributes that the query does not name do not matter, and `totalDiscounts` is always 0: to learn it, get the single session. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_profile_search_query: What the customers of the sessions must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
        """
        return self._call(
            tables.customer_data.GET_APPLICATION_SESSIONS_BY_CUSTOMER_ATTRIBUTES, locals()
        )

    get_application_sessions_by_customer_attributes_with_http_info = with_http_info(
        get_application_sessions_by_customer_attributes
    )
    get_application_sessions_by_customer_attributes_without_preload_content = (
        without_preload_content(get_application_sessions_by_customer_attributes)
    )

    def get_customer_activity_report(
        self,
        range_start: DateTime,
        range_end: DateTime,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomerActivityReport:
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
        return self._call(tables.customer_data.GET_CUSTOMER_ACTIVITY_REPORT, locals())

    get_customer_activity_report_with_http_info = with_http_info(get_customer_activity_report)
    get_customer_activity_report_without_preload_content = without_preload_content(
        get_customer_activity_report
    )

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
    ) -> models.GetCustomerActivityReportsWithoutTotalCount200Response:
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
        return self._call(
            tables.customer_data.GET_CUSTOMER_ACTIVITY_REPORTS_WITHOUT_TOTAL_COUNT, locals()
        )

    get_customer_activity_reports_without_total_count_with_http_info = with_http_info(
        get_customer_activity_reports_without_total_count
    )
    get_customer_activity_reports_without_total_count_without_preload_content = (
        without_preload_content(get_customer_activity_reports_without_total_count)
    )

    def get_customer_analytics(
        self,
        application_id: int,
        customer_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomerAnalytics:
        """Get the figures of a customer.

        Sums up one customer's orders, coupons and discounts in one Application.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.customer_data.GET_CUSTOMER_ANALYTICS, locals())

    get_customer_analytics_with_http_info = with_http_info(get_customer_analytics)
    get_customer_analytics_without_preload_content = without_preload_content(get_customer_analytics)

    def get_customer_profile(
        self, customer_id: int, **options: Unpack[RequestOptions]
    ) -> models.CustomerProfile:
        """Get one customer of the account.

        Returns one customer by the internal ID that the service gave it, whatever the Application. To find that ID from your own, search by `integrationIDs` with getCustomersByAttributes. While customers wait, use the Integration API: updateCustomerProfileV2 with nothing in its body and `runRuleEngine=false` answers faster.

        Args:
            customer_id: The internal ID of the customer, which is the `id` of CustomerProfile.
        """
        return self._call(tables.customer_data.GET_CUSTOMER_PROFILE, locals())

    get_customer_profile_with_http_info = with_http_info(get_customer_profile)
    get_customer_profile_without_preload_content = without_preload_content(get_customer_profile)

    def get_customer_profiles(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCustomerProfiles200Response:
        """List the customers of the account.

        Returns the live customers or, with `sandbox=true`, the sandbox ones, whatever the Application, a page at a time.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sandbox: `true` looks at sandbox customers, `false` at live ones. Default: False.
        """
        return self._call(tables.customer_data.GET_CUSTOMER_PROFILES, locals())

    get_customer_profiles_with_http_info = with_http_info(get_customer_profiles)
    get_customer_profiles_without_preload_content = without_preload_content(get_customer_profiles)

    def get_customers_by_attributes(
        self,
        customer_profile_search_query: models.CustomerProfileSearchQuery,
        page_size: int | None = None,
        skip: int | None = None,
        sandbox: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCustomersByAttributes200Response:
        """Search the customers of the account.

        Returns the customers that match every criterion of the query, whatever the Application, a page at a time. Attributes that the query does not name do not matter. It only reads, although it is a POST.

        Args:
            customer_profile_search_query: What the customers must match.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sandbox: `true` looks at sandbox customers, `false` at live ones. Default: False.
        """
        return self._call(tables.customer_data.GET_CUSTOMERS_BY_ATTRIBUTES, locals())

    get_customers_by_attributes_with_http_info = with_http_info(get_customers_by_attributes)
    get_customers_by_attributes_without_preload_content = without_preload_content(
        get_customers_by_attributes
    )

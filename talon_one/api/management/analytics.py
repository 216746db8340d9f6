# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ...runtime.signatures import CsvExport, DateTime, RequestOptions, Unpack


class ManagementAnalyticsApi(Api):
    """Exports of what the rules did and what customers bought."""

    def export_customer_sessions(
        self,
        application_id: int,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        updated_before: DateTime | None = None,
        updated_after: DateTime | None = None,
        profile_integration_id: str | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        customer_session_state: Literal["open", "closed", "partially_returned", "cancelled"]
        | str
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export customer sessions.

        Returns the sessions of an Application that pass every filter as CSV, without archived ones, as the retention of data has it. Find columns by the header line, not by position: `id` (internal), `firstsession` (whether the customer had none before), `integrationid`, `applicationid`, `profileid` (internal) and `profileintegrationid` of the customer, `created`, `state`, `cartitems`, `discounts`, `total` (items and additional costs before discounts), `attributes`, `closedat`, `cancelledat`, `referral` (the code used), `identifiers`, `additional_costs`, `updated`, `store_integration_id` and `coupons` (the codes). getExports lists past exports.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            updated_before: Only sessions that were changed last before this time, with an offset.
            updated_after: Only sessions that were changed last after this time, with an offset.
            profile_integration_id: Only sessions of the customer with this integration ID.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
            customer_session_state: Only sessions in this state: `open`, `closed` (paid for), `partially_returned` (closed, and some items came back) or `cancelled`.
        """
        return self._call(tables.analytics.EXPORT_CUSTOMER_SESSIONS, locals())

    export_customer_sessions_with_http_info = with_http_info(export_customer_sessions)
    export_customer_sessions_without_preload_content = without_preload_content(
        export_customer_sessions
    )

    def export_effects(
        self,
        application_id: int,
        campaign_id: float | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export triggered effects.

        Returns the effects that rules of an Application triggered as CSV, of one campaign or of all. Find columns by the header line, not by position; not every file has all of them: `applicationid`, `campaignid`, `couponid` (if a coupon was involved), `created` (when the effect was triggered), `event_type` (of the event behind it), `eventid` (documented as the ID of the effect, though its name speaks of the event), `name` (of the effect, such as `setDiscount`), `profileintegrationid` (of the customer, if any), `props` (properties of the effect), `ruleindex` (where the rule stands in its ruleset), `rulesetid`, `sessionid` and `profileid` (internal IDs), `sessionintegrationid`, `total_revenue` (the service says neither of what nor in which currency) and `store_integration_id`. getExports lists past exports.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: Only what belongs to the campaign with this ID. All campaigns, if left out.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
        """
        return self._call(tables.analytics.EXPORT_EFFECTS, locals())

    export_effects_with_http_info = with_http_info(export_effects)
    export_effects_without_preload_content = without_preload_content(export_effects)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import DateTime, RequestOptions, Unpack


class ManagementLogsApi(Api):
    """What was called, sent, changed and exported in the account."""

    def get_access_logs_without_total_count(
        self,
        application_id: int,
        range_start: DateTime,
        range_end: DateTime,
        path: str | None = None,
        method: Literal["get", "put", "post", "delete", "patch"] | str | None = None,
        status: Literal["success", "error"] | str | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetAccessLogsWithoutTotalCount200Response:
        """List the requests to an Application.

        Returns the requests to the API that reached one Application within a range of time, with their bodies and the responses, a page at a time. Bodies may hold personal data of customers.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            range_start: Only what lies after this time. A date alone means 00:00 UTC, when that day begins.
            range_end: Only what lies before this time. A date alone means 00:00 UTC, when that day begins, so that the day itself is left out.
            path: Only requests whose path matches this regular expression.
            method: Only requests with this HTTP method, in lower case here, although the entries have it in capitals.
            status: Only requests that ended in `success` or in `error`, going by the HTTP status. Where the line lies is not documented.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.logs.GET_ACCESS_LOGS_WITHOUT_TOTAL_COUNT, locals())

    get_access_logs_without_total_count_with_http_info = with_http_info(
        get_access_logs_without_total_count
    )
    get_access_logs_without_total_count_without_preload_content = without_preload_content(
        get_access_logs_without_total_count
    )

    def get_changes(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        application_id: float | None = None,
        entity_path: str | None = None,
        user_id: int | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        with_total_result_size: bool | None = None,
        management_key_id: int | None = None,
        include_old: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetChanges200Response:
        """List the changes in the account.

        Returns the entries of the audit log that pass every filter given, a page at a time: who changed what, and how it was before and after. The Campaign Manager shows the same log.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            application_id: Only changes in the Application with this ID.
            entity_path: Only changes of what has this path, which is compared with `entity`, whatever the case of its letters.
            user_id: Only changes that the user with this ID made.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            with_total_result_size: `true` answers with `totalResultSize`, the number of all items, which is slow to count in large accounts; `false` with `hasMore`, which is quicker.
            management_key_id: Only changes that were made with the management key of this ID.
            include_old: Whether the entries have `old`, the state before. They do, if this is left out; `false` makes the response smaller.
        """
        return self._call(tables.logs.GET_CHANGES, locals())

    get_changes_with_http_info = with_http_info(get_changes)
    get_changes_without_preload_content = without_preload_content(get_changes)

    def get_exports(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        application_id: float | None = None,
        campaign_id: int | None = None,
        entity: Literal[
            "Coupon",
            "Referral",
            "Effect",
            "CustomerSession",
            "LoyaltyLedger",
            "LoyaltyLedgerLog",
            "Collection",
            "AudienceMembership",
        ]
        | str
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetExports200Response:
        """List the exports of the past.

        Returns records of the exports that were made, a page at a time, with the number of all of them: what was exported, by whom and with which filters. The files themselves are not part of it.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            application_id: Only exports from the Application with this ID.
            campaign_id: Only exports from the campaign with this ID.
            entity: Only exports of this kind of thing.
        """
        return self._call(tables.logs.GET_EXPORTS, locals())

    get_exports_with_http_info = with_http_info(get_exports)
    get_exports_without_preload_content = without_preload_content(get_exports)

    def get_message_logs(
        self,
        entity_type: Literal["application", "loyalty_program", "webhook"] | str,
        message_id: str | None = None,
        change_type: Literal[
            "CampaignEvaluationTreeChanged",
            "CampaignNotification",
            "CouponCreated",
            "CouponUpdated",
            "CouponDeleted",
            "AsyncCouponsCreated",
            "CouponsDeleted",
            "CouponsUpdated",
            "CouponCodeExpiring",
            "StrikethroughPrice",
            "LoyaltyPointsAdded",
            "LoyaltyPointsDeducted",
            "LoyaltyPointsExpiring",
            "LoyaltyPointsPendingToActive",
            "LoyaltyAddedDeductedPointsBalances",
            "LoyaltyCardAddedDeductedPointsBalances",
            "TierWillDowngrade",
            "TierUpgrade",
            "TierDowngrade",
            "LoyaltyCardPointsAdded",
            "LoyaltyCardPointsDeducted",
            "LoyaltyCardPointsExpiring",
        ]
        | str
        | None = None,
        notification_ids: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        cursor: str | None = None,
        period: Literal["15m", "30m", "1h", "4h", "1d", "2d"] | str | None = None,
        is_successful: bool | None = None,
        application_id: float | None = None,
        campaign_id: float | None = None,
        loyalty_program_id: int | str | None = None,
        response_code: int | None = None,
        webhook_ids: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.MessageLogEntries:
        """List the messages that the service sent.

        Returns the notifications and webhooks that the service sent, and what the receivers answered. For the next page, send the same filters with `nextCursor` of the response as `cursor`; the last page has none. How many entries a page has is not documented and cannot be chosen.

        Args:
            entity_type: What the messages belong to: an Application, a loyalty program, or a webhook that rules call.
            message_id: Only the message with this ID.
            change_type: Only messages about this kind of change. The values are those that `NotificationType` has in notifications; `CampaignNotification` covers all changes of a campaign but those of the evaluation tree.
            notification_ids: Only messages of the notifications with these IDs, at most 30, with commas between them.
            created_before: Only messages whose request and response came before this time. Give it in UTC.
            created_after: Only messages whose request and response came after this time. Give it in UTC.
            cursor: Where the page starts, the `nextCursor` of the page before, unchanged. At the first entry, if left out.
            period: Only messages of the last 15 or 30 minutes (`m`), the last 1 or 4 hours (`h`), or the last 1 or 2 days (`d`). How it goes together with `createdBefore` and `createdAfter` is not documented.
            is_successful: `true` keeps only messages that were answered with a status from 200 to 299, `false` with one from 400 to 599. Other statuses, and messages without an answer, are found only if this is left out.
            application_id: Only messages that concern the Application with this ID.
            campaign_id: Only messages that concern the campaign with this ID.
            loyalty_program_id: Only messages that concern the loyalty program with this ID.
            response_code: Only messages that the receiver answered with exactly this HTTP status.
            webhook_ids: Only messages of the webhooks with these IDs, at most 30, with commas between them.
        """
        return self._call(tables.logs.GET_MESSAGE_LOGS, locals())

    get_message_logs_with_http_info = with_http_info(get_message_logs)
    get_message_logs_without_preload_content = without_preload_content(get_message_logs)

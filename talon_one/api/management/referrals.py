# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import CsvExport, DateTime, File, RequestOptions, Unpack


class ManagementReferralsApi(Api):
    """Who brought whom to the shop."""

    def delete_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a referral code.

        Deletes one referral code, named by its internal ID.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            referral_id: The internal ID of the referral code, which is the `id` of Referral, not the code. Declared as text here, although it is a number.
        """
        nothing: None = self._call(tables.referrals.DELETE_REFERRAL, locals())
        return nothing

    delete_referral_with_http_info = with_http_info(delete_referral)
    delete_referral_without_preload_content = without_preload_content(delete_referral)

    def export_referrals(
        self,
        application_id: int,
        campaign_id: float | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        batch_id: str | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export referral codes.

        Returns the referral codes of an Application that pass every filter as CSV, of one campaign or of all. Find columns by the header line, not by position: `id`, `created` (written without an offset in the service's own sample), `campaignid`, `advocateprofileintegrationid` (of the advocate), `friendprofileintegrationid` (of the only friend who may use it; empty if anybody may), `startdate`, `expirydate`, `code`, `importid` (of the import that brought it), `attributes` (custom attributes as JSON), `batchid`, `counter` and `limitval` (uses made and allowed). The service describes only the code, the advocate, the two dates, the limit and the attributes; the others appear in its sample. getExports lists past exports.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: Only what belongs to the campaign with this ID. All campaigns, if left out.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            batch_id: Only referral codes of this batch.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
        """
        return self._call(tables.referrals.EXPORT_REFERRALS, locals())

    export_referrals_with_http_info = with_http_info(export_referrals)
    export_referrals_without_preload_content = without_preload_content(export_referrals)

    def get_application_customer_friends(
        self,
        application_id: int,
        integration_id: str,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        with_total_result_size: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplicationCustomerFriends200Response:
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
        return self._call(tables.referrals.GET_APPLICATION_CUSTOMER_FRIENDS, locals())

    get_application_customer_friends_with_http_info = with_http_info(
        get_application_customer_friends
    )
    get_application_customer_friends_without_preload_content = without_preload_content(
        get_application_customer_friends
    )

    def get_referrals_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        code: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        advocate: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetReferralsWithoutTotalCount200Response:
        """List the referral codes of a campaign.

        Returns the referral codes of a campaign that pass every filter, a page at a time, without counting them all.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            code: Only referral codes that match this one. Case does not matter, nor does any character that is neither a letter nor a digit.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            advocate: Only codes of the advocate with this integration ID.
        """
        return self._call(tables.referrals.GET_REFERRALS_WITHOUT_TOTAL_COUNT, locals())

    get_referrals_without_total_count_with_http_info = with_http_info(
        get_referrals_without_total_count
    )
    get_referrals_without_total_count_without_preload_content = without_preload_content(
        get_referrals_without_total_count
    )

    def import_referrals(
        self,
        application_id: int,
        campaign_id: int,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import referral codes from a CSV file.

        Creates referral codes from a CSV file. Columns, found by the header line: `code`, required (a referral is said to have one of at least 4 characters); `startdate` and `expirydate`; `advocateprofileintegrationid`, required, the integration ID of the advocate; `limitval`, how often it may be used, 1 if empty; `attributes`, custom attributes as a JSON object in quotes, with the quotes inside doubled. Times are RFC 3339 with any offset and are converted to UTC. Advocates who have no profile get none by it: create those with updateCustomerProfilesV2. At most 500 MB are recommended. What happens to a code that exists already, the service does not say, so do not send a file again.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.referrals.IMPORT_REFERRALS, locals())

    import_referrals_with_http_info = with_http_info(import_referrals)
    import_referrals_without_preload_content = without_preload_content(import_referrals)

    def update_referral(
        self,
        application_id: int,
        campaign_id: int,
        referral_id: str,
        update_referral: models.UpdateReferral,
        **options: Unpack[RequestOptions],
    ) -> models.Referral:
        """Update a referral code.

        Writes new values to one referral code. Its advocate, its campaign and the code itself cannot be changed. What becomes of properties that are left out, the service does not say; of coupons some become null. So send all that shall stay.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            referral_id: The internal ID of the referral code, which is the `id` of Referral, not the code. Declared as text here, although it is a number.
            update_referral: What the referral code is to be like.
        """
        return self._call(tables.referrals.UPDATE_REFERRAL, locals())

    update_referral_with_http_info = with_http_info(update_referral)
    update_referral_without_preload_content = without_preload_content(update_referral)

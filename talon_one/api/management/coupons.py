# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...api_base import Api, stream, with_http_info
from ...operations.management import coupons as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import Any, CsvExport, DateTime, File, RequestOptions, Unpack


class ManagementCouponsApi(Api):
    """Codes that customers redeem, made, changed, found, exported and reserved."""

    def create_coupons(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons: models.NewCoupons,
        silent: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CreateCoupons200Response:
        """Create coupons.

        Generates codes for a campaign at once, up to 20,000 in one call; createCouponsAsync makes more of them. They form one batch and share all values. To learn the codes from the reply, give `silent=no`; getCouponsWithoutTotalCount lists them later. The notification createCouponData tells of them. The codes are random, so sending it again creates as many coupons again.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_coupons: How many coupons to generate, and what they are like.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
        """
        return self._call(tables.CREATE_COUPONS, locals())

    create_coupons_with_http_info = with_http_info(create_coupons)
    create_coupons_without_preload_content = stream(create_coupons)

    def create_coupons_asynchronously(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_creation_job: models.NewCouponCreationJob,
        **options: Unpack[RequestOptions],
    ) -> models.AsyncCouponCreationResponse:
        """Create coupons in the background.

        Starts a job that generates up to 5,000,000 codes for a campaign; it is meant for 20,001 and more, since createCoupons makes fewer at once. The reply comes before the coupons do and names their batch. No operation tells how far the job is: an email and the notification asyncCouponsData say when it has finished, and getCouponsWithoutTotalCount lists by `batchId` what is there so far. Sending it again starts another job with a batch of its own.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_coupon_creation_job: How many coupons to generate, and what they are like.
        """
        return self._call(tables.CREATE_COUPONS_ASYNCHRONOUSLY, locals())

    create_coupons_asynchronously_with_http_info = with_http_info(create_coupons_asynchronously)
    create_coupons_asynchronously_without_preload_content = stream(create_coupons_asynchronously)

    def create_coupons_deletion_job(
        self,
        application_id: int,
        campaign_id: int,
        new_coupon_deletion_job: models.NewCouponDeletionJob,
        **options: Unpack[RequestOptions],
    ) -> models.AsyncCouponDeletionJobResponse:
        """Delete coupons in the background.

        Starts a job that deletes the coupons of a campaign that pass every filter; without a filter, presumably all of them. No operation takes the ID of the job or tells how far it is: list the coupons with the same filters to see what is left. Sending it again starts another job, which also deletes what has come to match since.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_coupon_deletion_job: Which coupons to delete.
        """
        return self._call(tables.CREATE_COUPONS_DELETION_JOB, locals())

    create_coupons_deletion_job_with_http_info = with_http_info(create_coupons_deletion_job)
    create_coupons_deletion_job_without_preload_content = stream(create_coupons_deletion_job)

    def create_coupons_for_multiple_recipients(
        self,
        application_id: int,
        campaign_id: int,
        new_coupons_for_multiple_recipients: models.NewCouponsForMultipleRecipients,
        silent: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CreateCoupons200Response:
        """Create coupons for several customers.

        Generates a personal code for each of up to 1000 customers, which only that customer can redeem. To learn the codes from the reply, give `silent=no`. The notification createCouponData tells of them. Sending it again creates another coupon for every recipient.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            new_coupons_for_multiple_recipients: The recipients, and what their coupons are like.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
        """
        return self._call(tables.CREATE_COUPONS_FOR_MULTIPLE_RECIPIENTS, locals())

    create_coupons_for_multiple_recipients_with_http_info = with_http_info(
        create_coupons_for_multiple_recipients
    )
    create_coupons_for_multiple_recipients_without_preload_content = stream(
        create_coupons_for_multiple_recipients
    )

    def delete_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a coupon.

        Deletes one coupon, named by its internal ID. The notification couponsData tells of it, and for 7 days exportCoupons can find it.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            coupon_id: The internal ID of the coupon, which is the `id` of Coupon, not its code. Declared as text here, although it is a number.
        """
        nothing: None = self._call(tables.DELETE_COUPON, locals())
        return nothing

    delete_coupon_with_http_info = with_http_info(delete_coupon)
    delete_coupon_without_preload_content = stream(delete_coupon)

    def delete_coupons(
        self,
        application_id: int,
        campaign_id: int,
        value: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        starts_after: DateTime | None = None,
        starts_before: DateTime | None = None,
        expires_after: DateTime | None = None,
        expires_before: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        batch_id: str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        exact_match: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete coupons.

        Deletes the coupons of a campaign that pass every filter; without a filter, presumably all of them. The reply does not tell how many they were, the notification deleteCouponsData does, and for 7 days exportCoupons can find them. createCouponsDeletionJob does the same in the background and filters by redemption too. A repeat also deletes what has come to match since.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            value: Only coupons whose code contains this text, or is this text with `exactMatch`. Case does not matter, nor does any character that is neither a letter nor a digit. Give it as it is: the client encodes it.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            starts_after: Only coupons whose start date is after this time. Any offset will do; the service converts it to UTC.
            starts_before: Only coupons whose start date is before this time. Any offset will do; the service converts it to UTC.
            expires_after: Only coupons whose expiry date is after this time. Any offset will do; the service converts it to UTC.
            expires_before: Only coupons whose expiry date is before this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            batch_id: Only coupons of this batch, those that one creation or one import made.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            referral_id: Only coupons that were created because the referral code with this ID was redeemed.
            recipient_integration_id: Only personal coupons of the customer with this integration ID.
            exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
        """
        nothing: None = self._call(tables.DELETE_COUPONS, locals())
        return nothing

    delete_coupons_with_http_info = with_http_info(delete_coupons)
    delete_coupons_without_preload_content = stream(delete_coupons)

    def export_coupons(
        self,
        application_id: int,
        campaign_id: float | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        date_format: Literal["excel", "ISO8601"] | str | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        values_only: bool | None = None,
        deleted_before: DateTime | None = None,
        deleted_after: DateTime | None = None,
        **options: Unpack[RequestOptions],
    ) -> CsvExport:
        """Export coupons.

        Returns the coupons of an Application that pass every filter as CSV, of one campaign or of all; with `deletedBefore` or `deletedAfter` those deleted within the last 7 days. Find columns by the header line, not by position; not every file has all of them: `id`, `created`, `campaignid`, `value` (the code), `expirydate`, `startdate`, `attributes` (custom attributes as JSON), `applicationid`, `deleted` (whether it is), `deleted_changelogid` (of its deletion in the audit log), `accountid`, `referralid` (of the referral code whose redemption created it), `recipientintegrationid` (of the only customer who may redeem it), `importid`, `batchid`, `reservation` (whether several customers may reserve it), `limits` (its own, as JSON), `limitval` and `counter` (redemptions allowed and made), `discount_counter` and `discount_limitval` (money given as discounts and allowed), `is_reservation_mandatory` (whether only customers who reserved it can redeem it), `reservation_counter` and `reservation_limitval` (reservations made and allowed). getExports lists past exports.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: Only what belongs to the campaign with this ID. All campaigns, if left out.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            value: Only coupons whose code contains this text, or is this text with `exactMatch`. Case does not matter, nor does any character that is neither a letter nor a digit. Give it as it is: the client encodes it.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            referral_id: Only coupons that were created because the referral code with this ID was redeemed.
            recipient_integration_id: Only personal coupons of the customer with this integration ID.
            batch_id: Only coupons of this batch, those that one creation or one import made.
            exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
            date_format: How the file writes dates: in a form that spreadsheets read, or as ISO 8601.
            campaign_state: Only campaigns in this state: `enabled`, whether scheduled, running or expired; `running` activated and within its schedule; `expired` past its end; `disabled` and `archived` by a person. `scheduled` and `staged` are taken too, but not explained.
            values_only: `true` writes the column `value`, the codes, and no other. Default: False.
            deleted_before: Only coupons deleted before this time, with any offset; deletions are forgotten after 7 days. The service converts it to UTC.
            deleted_after: Only coupons deleted after this time, with any offset; deletions are forgotten after 7 days. The service converts it to UTC.
        """
        return self._call(tables.EXPORT_COUPONS, locals())

    export_coupons_with_http_info = with_http_info(export_coupons)
    export_coupons_without_preload_content = stream(export_coupons)

    def generate_coupon_rejections(
        self,
        session_integration_id: str,
        application_id: float | None = None,
        language: str | None = None,
        coupon_code: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GenerateCouponRejections200Response:
        """Explain why coupons were rejected.

        Returns, in sentences that the service writes for it, why coupon codes did not apply in one customer session. It changes neither coupons nor sessions. There is no paging.

        Args:
            session_integration_id: The integration ID of the session, chosen by your own system.
            application_id: The ID of the Application that the session belongs to. Several may use the same session ID.
            language: The language to write in, as an ISO 639 code. Which one it is if left out, the service does not say.
            coupon_code: Only the explanation for this code. Those for all codes, if left out.
        """
        return self._call(tables.GENERATE_COUPON_REJECTIONS, locals())

    generate_coupon_rejections_with_http_info = with_http_info(generate_coupon_rejections)
    generate_coupon_rejections_without_preload_content = stream(generate_coupon_rejections)

    def get_coupons_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        redeemed: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        expires_before: DateTime | None = None,
        expires_after: DateTime | None = None,
        starts_before: DateTime | None = None,
        starts_after: DateTime | None = None,
        values_only: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCouponsWithoutTotalCount200Response:
        """List the coupons of a campaign.

        Returns the coupons of a campaign that pass every filter, a page at a time, without counting them all. It is the way to see what createCoupons, createCouponsAsync or importCoupons made, and in which batch.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            value: Only coupons whose code contains this text, or is this text with `exactMatch`. Case does not matter, nor does any character that is neither a letter nor a digit. Give it as it is: the client encodes it.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            redeemed: Whether to keep the coupons that have been redeemed at least once (`true`) or never (`false`). It is a text, not a boolean, and does not go together with `usable`.
            referral_id: Only coupons that were created because the referral code with this ID was redeemed.
            recipient_integration_id: Only personal coupons of the customer with this integration ID.
            batch_id: Only coupons of this batch, those that one creation or one import made.
            exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
            expires_before: Only coupons whose expiry date is before this time. Any offset will do; the service converts it to UTC.
            expires_after: Only coupons whose expiry date is after this time. Any offset will do; the service converts it to UTC.
            starts_before: Only coupons whose start date is before this time. Any offset will do; the service converts it to UTC.
            starts_after: Only coupons whose start date is after this time. Any offset will do; the service converts it to UTC.
            values_only: `true` fills only `value` of each coupon, its code; what Coupon requires besides may then be missing. Default: False.
        """
        return self._call(tables.GET_COUPONS_WITHOUT_TOTAL_COUNT, locals())

    get_coupons_without_total_count_with_http_info = with_http_info(get_coupons_without_total_count)
    get_coupons_without_total_count_without_preload_content = stream(
        get_coupons_without_total_count
    )

    def import_coupons(
        self,
        application_id: int,
        campaign_id: int,
        skip_duplicates: bool | None = None,
        up_file: File | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ModelImport:
        """Import coupons from a CSV file.

        Creates coupons with the codes of a CSV file, all in one batch; its ID is not in the reply, list the coupons with getCouponsWithoutTotalCount to see it. Columns, found by the header line: `value`, required, the code, of 3 characters or more (but a coupon is said to have at least 4), preferably letters and digits, of any length, though the Campaign Manager shows about 30 characters; `expirydate` and `startdate`; `recipientintegrationid`, the only customer who may redeem it; `limitval`, how often it may be redeemed, 0 for no limit, 1 if empty; `discountlimit`, the money that it may give in all, as a gift card does; `attributes`, custom attributes as a JSON object in quotes, with the quotes inside doubled. Times are RFC 3339 with any offset and are converted to UTC. At most 500 MB are recommended. A code that exists already is an error, unless `skipDuplicates` is given.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            skip_duplicates: `true` leaves out codes that the service has already; otherwise they make the import fail.
            up_file: The CSV file, with a header line.
        """
        return self._call(tables.IMPORT_COUPONS, locals())

    import_coupons_with_http_info = with_http_info(import_coupons)
    import_coupons_without_preload_content = stream(import_coupons)

    def search_coupons_advanced_application_wide_without_total_count(
        self,
        application_id: int,
        body: dict[str, Any],
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        batch_id: str | None = None,
        exact_match: bool | None = None,
        campaign_state: Literal[
            "enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"
        ]
        | str
        | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCouponsWithoutTotalCount200Response:
        """Search the coupons of an Application by attributes.

        Returns the coupons of all campaigns of an Application that have all the attribute values in the body and pass every filter, a page at a time. Other attributes of a coupon do not matter. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            body: Custom attributes of coupons, by name, and the value that each must have.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            value: Only coupons whose code contains this text, or is this text with `exactMatch`. Case does not matter, nor does any character that is neither a letter nor a digit. Give it as it is: the client encodes it.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            referral_id: Only coupons that were created because the referral code with this ID was redeemed.
            recipient_integration_id: Only personal coupons of the customer with this integration ID.
            batch_id: Only coupons of this batch, those that one creation or one import made.
            exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
            campaign_state: Only campaigns in this state: `enabled`, whether scheduled, running or expired; `running` activated and within its schedule; `expired` past its end; `disabled` and `archived` by a person. `scheduled` and `staged` are taken too, but not explained.
        """
        return self._call(
            tables.SEARCH_COUPONS_ADVANCED_APPLICATION_WIDE_WITHOUT_TOTAL_COUNT, locals()
        )

    search_coupons_advanced_application_wide_without_total_count_with_http_info = with_http_info(
        search_coupons_advanced_application_wide_without_total_count
    )
    search_coupons_advanced_application_wide_without_total_count_without_preload_content = stream(
        search_coupons_advanced_application_wide_without_total_count
    )

    def search_coupons_advanced_without_total_count(
        self,
        application_id: int,
        campaign_id: int,
        body: dict[str, Any],
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        value: str | None = None,
        created_before: DateTime | None = None,
        created_after: DateTime | None = None,
        valid: Literal["expired", "validNow", "validFuture"] | str | None = None,
        usable: Literal["true", "false"] | str | None = None,
        referral_id: int | None = None,
        recipient_integration_id: str | None = None,
        exact_match: bool | None = None,
        batch_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetCouponsWithoutTotalCount200Response:
        """Search the coupons of a campaign by attributes.

        Returns the coupons of one campaign that have all the attribute values in the body and pass every filter, a page at a time. Other attributes of a coupon do not matter. It only reads, although it is a POST.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            body: Custom attributes of coupons, by name, and the value that each must have.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
            value: Only coupons whose code contains this text, or is this text with `exactMatch`. Case does not matter, nor does any character that is neither a letter nor a digit. Give it as it is: the client encodes it.
            created_before: Only what was created before this time. Any offset will do; the service converts it to UTC.
            created_after: Only what was created after this time. Any offset will do; the service converts it to UTC.
            valid: Only codes whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
            usable: Whether to keep the codes that have uses left by their `usageLimit` (`true`) or those that have none (`false`). It is a text, not a boolean.
            referral_id: Only coupons that were created because the referral code with this ID was redeemed.
            recipient_integration_id: Only personal coupons of the customer with this integration ID.
            exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
            batch_id: Only coupons of this batch, those that one creation or one import made.
        """
        return self._call(tables.SEARCH_COUPONS_ADVANCED_WITHOUT_TOTAL_COUNT, locals())

    search_coupons_advanced_without_total_count_with_http_info = with_http_info(
        search_coupons_advanced_without_total_count
    )
    search_coupons_advanced_without_total_count_without_preload_content = stream(
        search_coupons_advanced_without_total_count
    )

    def update_coupon(
        self,
        application_id: int,
        campaign_id: int,
        coupon_id: str,
        update_coupon: models.UpdateCoupon,
        **options: Unpack[RequestOptions],
    ) -> models.Coupon:
        """Update a coupon.

        Writes new values to one coupon. It replaces: `startDate`, `expiryDate` and `recipientIntegrationId` become null if they are left out, so that the code is valid from the beginning, for ever, or for anybody. Whether other properties keep their values when left out, the service does not say: send all that shall stay. The code itself cannot be changed. The notification couponsData tells of it.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            coupon_id: The internal ID of the coupon, which is the `id` of Coupon, not its code. Declared as text here, although it is a number.
            update_coupon: What the coupon is to be like.
        """
        return self._call(tables.UPDATE_COUPON, locals())

    update_coupon_with_http_info = with_http_info(update_coupon)
    update_coupon_without_preload_content = stream(update_coupon)

    def update_coupon_batch(
        self,
        application_id: int,
        campaign_id: int,
        update_coupon_batch: models.UpdateCouponBatch,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Update a batch of coupons.

        Writes the same values to all coupons of one batch or, without `batchID`, of the whole campaign. It replaces both dates: `startDate` or `expiryDate` that is left out becomes null, so that the coupons are valid from the beginning or for ever. Whether other properties keep their values when left out, the service does not say. Wait for one such request to end before sending the next. It may take 30 minutes and ends in a timeout then: ask the support of Talon.One. If the client gives up earlier, the service may still be at work. The notification updateCouponsData tells of it.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            campaign_id: The ID of the campaign, as the Campaign Manager shows it in its URL.
            update_coupon_batch: The batch, and what its coupons are to be like.
        """
        nothing: None = self._call(tables.UPDATE_COUPON_BATCH, locals())
        return nothing

    update_coupon_batch_with_http_info = with_http_info(update_coupon_batch)
    update_coupon_batch_without_preload_content = stream(update_coupon_batch)

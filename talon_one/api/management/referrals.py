# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, stream, with_http_info
from ...operations.management import referrals as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementReferralsApi(Api):
    """Who brought whom to the shop."""

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
        return self._call(tables.GET_APPLICATION_CUSTOMER_FRIENDS, locals())

    get_application_customer_friends_with_http_info = with_http_info(
        get_application_customer_friends
    )
    get_application_customer_friends_without_preload_content = stream(
        get_application_customer_friends
    )

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.referrals import ManagementReferralsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementReferralsApi(AsyncApi):
    """Who brought whom to the shop."""

    # fmt: off
    get_application_customer_friends = awaited(ManagementReferralsApi.get_application_customer_friends)
    get_application_customer_friends_with_http_info = awaited(ManagementReferralsApi.get_application_customer_friends_with_http_info)
    get_application_customer_friends_without_preload_content = awaited(ManagementReferralsApi.get_application_customer_friends_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.management.referrals import ManagementReferralsApi
from ...api_base import AsyncApi, awaited


class AsyncManagementReferralsApi(AsyncApi):
    """Who brought whom to the shop."""

    # fmt: off
    delete_referral = awaited(ManagementReferralsApi.delete_referral)
    delete_referral_with_http_info = awaited(ManagementReferralsApi.delete_referral_with_http_info)
    delete_referral_without_preload_content = awaited(ManagementReferralsApi.delete_referral_without_preload_content)
    export_referrals = awaited(ManagementReferralsApi.export_referrals)
    export_referrals_with_http_info = awaited(ManagementReferralsApi.export_referrals_with_http_info)
    export_referrals_without_preload_content = awaited(ManagementReferralsApi.export_referrals_without_preload_content)
    get_application_customer_friends = awaited(ManagementReferralsApi.get_application_customer_friends)
    get_application_customer_friends_with_http_info = awaited(ManagementReferralsApi.get_application_customer_friends_with_http_info)
    get_application_customer_friends_without_preload_content = awaited(ManagementReferralsApi.get_application_customer_friends_without_preload_content)
    get_referrals_without_total_count = awaited(ManagementReferralsApi.get_referrals_without_total_count)
    get_referrals_without_total_count_with_http_info = awaited(ManagementReferralsApi.get_referrals_without_total_count_with_http_info)
    get_referrals_without_total_count_without_preload_content = awaited(ManagementReferralsApi.get_referrals_without_total_count_without_preload_content)
    import_referrals = awaited(ManagementReferralsApi.import_referrals)
    import_referrals_with_http_info = awaited(ManagementReferralsApi.import_referrals_with_http_info)
    import_referrals_without_preload_content = awaited(ManagementReferralsApi.import_referrals_without_preload_content)
    update_referral = awaited(ManagementReferralsApi.update_referral)
    update_referral_with_http_info = awaited(ManagementReferralsApi.update_referral_with_http_info)
    update_referral_without_preload_content = awaited(ManagementReferralsApi.update_referral_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.referrals import IntegrationReferralsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationReferralsApi(AsyncApi):
    """Who brought whom to the shop."""

    # fmt: off
    create_referral = awaited(IntegrationReferralsApi.create_referral)
    create_referral_with_http_info = awaited(IntegrationReferralsApi.create_referral_with_http_info)
    create_referral_without_preload_content = awaited(IntegrationReferralsApi.create_referral_without_preload_content)
    create_referrals_for_multiple_advocates = awaited(IntegrationReferralsApi.create_referrals_for_multiple_advocates)
    create_referrals_for_multiple_advocates_with_http_info = awaited(IntegrationReferralsApi.create_referrals_for_multiple_advocates_with_http_info)
    create_referrals_for_multiple_advocates_without_preload_content = awaited(IntegrationReferralsApi.create_referrals_for_multiple_advocates_without_preload_content)

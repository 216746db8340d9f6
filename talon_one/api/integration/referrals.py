# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class IntegrationReferralsApi(Api):
    """Who brought whom to the shop."""

    def create_referral(
        self, new_referral: models.NewReferral, **options: Unpack[RequestOptions]
    ) -> models.Referral:
        """Create a referral code for an advocate.

        Creates a code that an advocate can hand on to a friend. It is valid in the given campaign, for this advocate; the campaign's limits on referrals do not apply to this call. Sending it again may create another code.

        Args:
            new_referral: The referral to create.
        """
        return self._call(tables.referrals.CREATE_REFERRAL, locals())

    create_referral_with_http_info = with_http_info(create_referral)
    create_referral_without_preload_content = without_preload_content(create_referral)

    def create_referrals_for_multiple_advocates(
        self,
        new_referrals_for_multiple_advocates: models.NewReferralsForMultipleAdvocates,
        silent: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CreateReferralsForMultipleAdvocates201Response:
        """Create referral codes for several advocates.

        Creates one code in one campaign for each of up to 1000 advocates; the campaign's limits on referrals do not apply to this call. To learn the codes from the response, give `silent=no`. Sending it again may create further codes.

        Args:
            new_referrals_for_multiple_advocates: The advocates, and what their codes are to be like.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
        """
        return self._call(tables.referrals.CREATE_REFERRALS_FOR_MULTIPLE_ADVOCATES, locals())

    create_referrals_for_multiple_advocates_with_http_info = with_http_info(
        create_referrals_for_multiple_advocates
    )
    create_referrals_for_multiple_advocates_without_preload_content = without_preload_content(
        create_referrals_for_multiple_advocates
    )

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class IntegrationCustomerProfilesApi(Api):
    """Customers of the account, with their attributes, and all that each of them owns."""

    def delete_customer_data(self, integration_id: str, **options: Unpack[RequestOptions]) -> None:
        """Erase the data of a customer.

        Erases the attributes of one customer and of everything that refers to the customer, as privacy law may demand. It reaches all live Applications of the account, or all sandbox ones, whichever kind the API key is for. Treat it as final, and keep it out of busy hours: it is heavy work.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
        """
        nothing: None = self._call(tables.customer_profiles.DELETE_CUSTOMER_DATA, locals())
        return nothing

    delete_customer_data_with_http_info = with_http_info(delete_customer_data)
    delete_customer_data_without_preload_content = without_preload_content(delete_customer_data)

    def get_customer_inventory(
        self,
        integration_id: str,
        profile: bool | None = None,
        referrals: bool | None = None,
        coupons: bool | None = None,
        loyalty: bool | None = None,
        giveaways: bool | None = None,
        achievements: bool | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomerInventory:
        """Get what a customer has.

        Returns what one customer holds: profile, referrals, reserved coupons, loyalty, giveaways, achievements. A part is returned only if its parameter is `true`.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            profile: Whether to return the profile itself.
            referrals: Whether to return the referral codes of which the customer is the advocate.
            coupons: Whether to return the coupons that are reserved for the customer, redeemed ones too. Coupons that were made visible to all count as reserved for everybody.
            loyalty: Whether to return the loyalty programs and cards of the customer.
            giveaways: Whether to return the giveaways that the customer received.
            achievements: Whether to return the customer's progress in achievements.
        """
        return self._call(tables.customer_profiles.GET_CUSTOMER_INVENTORY, locals())

    get_customer_inventory_with_http_info = with_http_info(get_customer_inventory)
    get_customer_inventory_without_preload_content = without_preload_content(get_customer_inventory)

    def update_customer_profile_v2(
        self,
        integration_id: str,
        customer_profile_integration_request_v2: models.CustomerProfileIntegrationRequestV2,
        run_rule_engine: bool | None = None,
        dry: bool | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.CustomerProfileIntegrationResponseV2:
        """Update or create a customer profile.

        Writes custom attributes and audience memberships of one customer, creating the profile if needed. The attributes must be defined in the Campaign Manager first. Rules run only with `runRuleEngine=true`, never those of archived campaigns. This is the only call that makes rules see that a customer joined or left an audience. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            integration_id: The integration ID of the customer profile. It is unique in the account and cannot be changed, so take one that stays, such as a database key, not a name or an address that customers edit. Give it as it is: the client encodes it for the path.
            customer_profile_integration_request_v2: What to change in the profile, and what the response is to contain.
            run_rule_engine: Whether to run the rules of the campaigns on the updated profile. `false` answers faster: effects are always empty, and `responseContent` is refused. Default: False.
            dry: `true` evaluates the rules and answers as usual, but stores nothing. It needs `runRuleEngine=true`. `evaluableCampaignIds` in the body may then choose the campaigns.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.customer_profiles.UPDATE_CUSTOMER_PROFILE_V2, locals())

    update_customer_profile_v2_with_http_info = with_http_info(update_customer_profile_v2)
    update_customer_profile_v2_without_preload_content = without_preload_content(
        update_customer_profile_v2
    )

    def update_customer_profiles_v2(
        self,
        multiple_customer_profile_integration_request: models.MultipleCustomerProfileIntegrationRequest,
        silent: str | None = None,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.MultipleCustomerProfileIntegrationResponseV2:
        """Update or create several customer profiles.

        Writes the custom attributes of up to 1000 customers in one call, creating profiles if needed. It takes no audiences and never runs rules: use updateCustomerProfileV2 for that. It may be repeated only with the same `Idempotency-Key` header on every attempt.

        Args:
            multiple_customer_profile_integration_request: The profiles to write.
            silent: `yes` answers 204 without content, which is faster; `no` answers with the result. It is a text, not a boolean. Default: 'yes'.
            idempotency_key: A key of your choice, as a rule a UUID, the same on every attempt to send one request, so that it counts once. The service keeps the response for 24 hours after the request and repeats it, and shows such requests in its access logs.
        """
        return self._call(tables.customer_profiles.UPDATE_CUSTOMER_PROFILES_V2, locals())

    update_customer_profiles_v2_with_http_info = with_http_info(update_customer_profiles_v2)
    update_customer_profiles_v2_without_preload_content = without_preload_content(
        update_customer_profiles_v2
    )

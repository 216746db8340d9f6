# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import Any, RequestOptions, Unpack


class IntegrationAudiencesApi(Api):
    """Groups of customers, and who belongs to them."""

    def create_audience_v2(
        self, new_audience: models.NewAudience, **options: Unpack[RequestOptions]
    ) -> models.Audience:
        """Create an audience.

        Creates an empty audience. For one of your own, give only `name`; for one of a platform that the service knows, `integration` and `integrationId`; for one of any other platform, `integrationId` alone. Its members are added by other calls. With the first audience of an account, its rules can use conditions about audiences.

        Args:
            new_audience: The audience to create.
        """
        return self._call(tables.audiences.CREATE_AUDIENCE_V2, locals())

    create_audience_v2_with_http_info = with_http_info(create_audience_v2)
    create_audience_v2_without_preload_content = without_preload_content(create_audience_v2)

    def delete_audience_memberships_v2(
        self, audience_id: int, **options: Unpack[RequestOptions]
    ) -> None:
        """Remove all members from an audience.

        Removes every customer from one audience, which itself stays.

        Args:
            audience_id: The ID of the audience.
        """
        nothing: None = self._call(tables.audiences.DELETE_AUDIENCE_MEMBERSHIPS_V2, locals())
        return nothing

    delete_audience_memberships_v2_with_http_info = with_http_info(delete_audience_memberships_v2)
    delete_audience_memberships_v2_without_preload_content = without_preload_content(
        delete_audience_memberships_v2
    )

    def delete_audience_v2(self, audience_id: int, **options: Unpack[RequestOptions]) -> None:
        """Delete an audience.

        Deletes one audience, and with it what links customers to it.

        Args:
            audience_id: The ID of the audience.
        """
        nothing: None = self._call(tables.audiences.DELETE_AUDIENCE_V2, locals())
        return nothing

    delete_audience_v2_with_http_info = with_http_info(delete_audience_v2)
    delete_audience_v2_without_preload_content = without_preload_content(delete_audience_v2)

    def update_audience_customers_attributes(
        self, audience_id: int, body: dict[str, Any], **options: Unpack[RequestOptions]
    ) -> None:
        """Set attributes of all members of an audience.

        Writes the same values of custom attributes into every profile of one audience.

        Args:
            audience_id: The ID of the audience.
            body: The values to write, by the name of the attribute.
        """
        nothing: None = self._call(tables.audiences.UPDATE_AUDIENCE_CUSTOMERS_ATTRIBUTES, locals())
        return nothing

    update_audience_customers_attributes_with_http_info = with_http_info(
        update_audience_customers_attributes
    )
    update_audience_customers_attributes_without_preload_content = without_preload_content(
        update_audience_customers_attributes
    )

    def update_audience_v2(
        self,
        audience_id: int,
        update_audience: models.UpdateAudience,
        **options: Unpack[RequestOptions],
    ) -> models.Audience:
        """Update an audience.

        Changes the name of one audience, as when the platform that keeps it renamed it, and the Applications that can use it. It runs no rules, and members are changed with updateCustomerProfileV2.

        Args:
            audience_id: The ID of the audience.
            update_audience: The new name and the new Applications.
        """
        return self._call(tables.audiences.UPDATE_AUDIENCE_V2, locals())

    update_audience_v2_with_http_info = with_http_info(update_audience_v2)
    update_audience_v2_without_preload_content = without_preload_content(update_audience_v2)

    def update_customer_profile_audiences(
        self,
        customer_profile_audience_request: models.CustomerProfileAudienceRequest,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Add and remove members of several audiences.

        Adds customers to audiences and removes others, at most 1000 actions in one call. Rules do not learn of it: those that ask who joined or left an audience see only updateCustomerProfileV2.

        Args:
            customer_profile_audience_request: The memberships to add and to remove.
        """
        nothing: None = self._call(tables.audiences.UPDATE_CUSTOMER_PROFILE_AUDIENCES, locals())
        return nothing

    update_customer_profile_audiences_with_http_info = with_http_info(
        update_customer_profile_audiences
    )
    update_customer_profile_audiences_without_preload_content = without_preload_content(
        update_customer_profile_audiences
    )

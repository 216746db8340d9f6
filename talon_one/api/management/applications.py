# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementApplicationsApi(Api):
    """The shops and markets of the account, with their settings and cart item filters."""

    def get_application(
        self, application_id: int, **options: Unpack[RequestOptions]
    ) -> models.Application:
        """Get an Application.

        Returns one Application: its settings, and the loyalty programs that it takes part in.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.applications.GET_APPLICATION, locals())

    get_application_with_http_info = with_http_info(get_application)
    get_application_without_preload_content = without_preload_content(get_application)

    def get_application_api_health(
        self, application_id: int, **options: Unpack[RequestOptions]
    ) -> models.ApplicationApiHealth:
        """Get the health of an Application.

        Tells how many of an Application's requests to the Integration API failed within the last five minutes, and when the latest arrived. The Campaign Manager shows the same beside the API keys of the Application.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
        """
        return self._call(tables.applications.GET_APPLICATION_API_HEALTH, locals())

    get_application_api_health_with_http_info = with_http_info(get_application_api_health)
    get_application_api_health_without_preload_content = without_preload_content(
        get_application_api_health
    )

    def get_application_cart_item_filter_expression(
        self,
        application_id: int,
        cart_item_filter_id: int,
        expression_id: int,
        **options: Unpack[RequestOptions],
    ) -> models.ApplicationCIFExpression:
        """Get an expression of a cart item filter.

        Returns one formula of a cart item filter, such as the one in use. No operation lists the others.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            cart_item_filter_id: The ID of the filter, one of listApplicationCartItemFilters.
            expression_id: The ID of the expression, such as the `activeExpressionId` of the filter.
        """
        return self._call(tables.applications.GET_APPLICATION_CART_ITEM_FILTER_EXPRESSION, locals())

    get_application_cart_item_filter_expression_with_http_info = with_http_info(
        get_application_cart_item_filter_expression
    )
    get_application_cart_item_filter_expression_without_preload_content = without_preload_content(
        get_application_cart_item_filter_expression
    )

    def get_applications(
        self,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetApplications200Response:
        """List the Applications.

        Returns the Applications of the account with their settings, a page at a time, and the number of all of them.

        Args:
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.applications.GET_APPLICATIONS, locals())

    get_applications_with_http_info = with_http_info(get_applications)
    get_applications_without_preload_content = without_preload_content(get_applications)

    def list_application_cart_item_filters(
        self,
        application_id: int,
        page_size: int | None = None,
        skip: int | None = None,
        name: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.ListApplicationCartItemFilters200Response:
        """List the cart item filters of an Application.

        Returns the cart item filters that an Application has, at most 50 on a page. The formulas are not among the data: getApplicationCartItemFilterExpression returns the one that `activeExpressionId` names.

        Args:
            application_id: The ID of the Application, as the Campaign Manager shows it in its URL.
            page_size: The number of items on a page, 50 at most. Default: 50.
            skip: The number of items to leave out before the page starts.
            name: Only the filters with this display name; whether a part of it suffices is not documented. All of them, if left out.
        """
        return self._call(tables.applications.LIST_APPLICATION_CART_ITEM_FILTERS, locals())

    list_application_cart_item_filters_with_http_info = with_http_info(
        list_application_cart_item_filters
    )
    list_application_cart_item_filters_without_preload_content = without_preload_content(
        list_application_cart_item_filters
    )

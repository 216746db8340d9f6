# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.customer_sessions import IntegrationCustomerSessionsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationCustomerSessionsApi(AsyncApi):
    """Carts and purchases, and the effects that the rules have on them."""

    # fmt: off
    get_customer_session = awaited(IntegrationCustomerSessionsApi.get_customer_session)
    get_customer_session_with_http_info = awaited(IntegrationCustomerSessionsApi.get_customer_session_with_http_info)
    get_customer_session_without_preload_content = awaited(IntegrationCustomerSessionsApi.get_customer_session_without_preload_content)
    reopen_customer_session = awaited(IntegrationCustomerSessionsApi.reopen_customer_session)
    reopen_customer_session_with_http_info = awaited(IntegrationCustomerSessionsApi.reopen_customer_session_with_http_info)
    reopen_customer_session_without_preload_content = awaited(IntegrationCustomerSessionsApi.reopen_customer_session_without_preload_content)
    return_cart_items = awaited(IntegrationCustomerSessionsApi.return_cart_items)
    return_cart_items_with_http_info = awaited(IntegrationCustomerSessionsApi.return_cart_items_with_http_info)
    return_cart_items_without_preload_content = awaited(IntegrationCustomerSessionsApi.return_cart_items_without_preload_content)
    update_customer_session_v2 = awaited(IntegrationCustomerSessionsApi.update_customer_session_v2)
    update_customer_session_v2_with_http_info = awaited(IntegrationCustomerSessionsApi.update_customer_session_v2_with_http_info)
    update_customer_session_v2_without_preload_content = awaited(IntegrationCustomerSessionsApi.update_customer_session_v2_without_preload_content)

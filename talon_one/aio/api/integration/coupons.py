# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ....api.integration.coupons import IntegrationCouponsApi
from ...api_base import AsyncApi, awaited


class AsyncIntegrationCouponsApi(AsyncApi):
    """Codes that customers redeem, made, changed, found, exported and reserved."""

    # fmt: off
    create_coupon_reservation = awaited(IntegrationCouponsApi.create_coupon_reservation)
    create_coupon_reservation_with_http_info = awaited(IntegrationCouponsApi.create_coupon_reservation_with_http_info)
    create_coupon_reservation_without_preload_content = awaited(IntegrationCouponsApi.create_coupon_reservation_without_preload_content)
    delete_coupon_reservation = awaited(IntegrationCouponsApi.delete_coupon_reservation)
    delete_coupon_reservation_with_http_info = awaited(IntegrationCouponsApi.delete_coupon_reservation_with_http_info)
    delete_coupon_reservation_without_preload_content = awaited(IntegrationCouponsApi.delete_coupon_reservation_without_preload_content)
    get_reserved_customers = awaited(IntegrationCouponsApi.get_reserved_customers)
    get_reserved_customers_with_http_info = awaited(IntegrationCouponsApi.get_reserved_customers_with_http_info)
    get_reserved_customers_without_preload_content = awaited(IntegrationCouponsApi.get_reserved_customers_without_preload_content)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import integration as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class IntegrationCouponsApi(Api):
    """Codes that customers redeem, made, changed, found, exported and reserved."""

    def create_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: models.CouponReservations,
        **options: Unpack[RequestOptions],
    ) -> models.Coupon:
        """Reserve a coupon for customers.

        Reserves one coupon code for up to 1000 customers, even beyond its `reservationLimit`: to keep to that limit, let the rule effect reserve it in updateCustomerSessionV2. Where the coupon demands a reservation (`isReservationMandatory`), only these customers can redeem it; else it is only shown as theirs, in a wallet, say, and anybody can. Coupons that were made visible to all need no call: they count as reserved for each customer. It does not move the customers' last activity.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
            coupon_reservations: The customers for whom to reserve the coupon.
        """
        return self._call(tables.coupons.CREATE_COUPON_RESERVATION, locals())

    create_coupon_reservation_with_http_info = with_http_info(create_coupon_reservation)
    create_coupon_reservation_without_preload_content = without_preload_content(
        create_coupon_reservation
    )

    def delete_coupon_reservation(
        self,
        coupon_value: str,
        coupon_reservations: models.CouponReservations,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel the reservations of a coupon.

        Takes every reservation of one coupon code from up to 1000 customers. The customers are named in the body, although it is a DELETE.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
            coupon_reservations: The customers whose reservations to cancel.
        """
        nothing: None = self._call(tables.coupons.DELETE_COUPON_RESERVATION, locals())
        return nothing

    delete_coupon_reservation_with_http_info = with_http_info(delete_coupon_reservation)
    delete_coupon_reservation_without_preload_content = without_preload_content(
        delete_coupon_reservation
    )

    def get_reserved_customers(
        self, coupon_value: str, **options: Unpack[RequestOptions]
    ) -> models.GetReservedCustomers200Response:
        """List the customers who reserved a coupon.

        Returns all customers for whom one coupon code is reserved, whether or not it demands a reservation. The response is not divided into pages.

        Args:
            coupon_value: The code of the coupon, as a customer would enter it. Give it as it is: the client encodes it for the path, so that `SUMMER25%OFF` travels as `SUMMER25%25OFF`.
        """
        return self._call(tables.coupons.GET_RESERVED_CUSTOMERS, locals())

    get_reserved_customers_with_http_info = with_http_info(get_reserved_customers)
    get_reserved_customers_without_preload_content = without_preload_content(get_reserved_customers)

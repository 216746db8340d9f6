# Generated from the OpenAPI document by `make generate`. Do not edit.
"""Codes that customers redeem, made, changed, found, exported and reserved."""

from __future__ import annotations

from ... import models
from ...runtime.tables import Operation, body, partial, path

operation = partial(Operation, security=("api_key_v1",), timeouts=(10.0, 20.0), rate_limited=False)
CREATE_COUPON_RESERVATION = operation(
    "createCouponReservation",
    "create_coupon_reservation",
    "POST /v1/coupon_reservations/{couponValue}",
    parameters=(
        path("coupon_value", "couponValue", str),
        body("coupon_reservations", required=True),
    ),
    request=lambda: models.CouponReservations,
    responses={"201": lambda: models.Coupon, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
DELETE_COUPON_RESERVATION = operation(
    "deleteCouponReservation",
    "delete_coupon_reservation",
    "DELETE /v1/coupon_reservations/{couponValue}",
    parameters=(
        path("coupon_value", "couponValue", str),
        body("coupon_reservations", required=True),
    ),
    request=lambda: models.CouponReservations,
    responses={"204": None, "400 401 404": lambda: models.ErrorResponseWithStatus},
)
GET_RESERVED_CUSTOMERS = operation(
    "getReservedCustomers",
    "get_reserved_customers",
    "GET /v1/coupon_reservations/customerprofiles/{couponValue}",
    parameters=(path("coupon_value", "couponValue", str),),
    responses={
        "200": lambda: models.GetReservedCustomers200Response,
        "400 401 404": lambda: models.ErrorResponseWithStatus,
    },
    retry="safe",
)

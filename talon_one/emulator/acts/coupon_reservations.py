"""Which customers coupons are reserved for. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import Coupon, GetReservedCustomers200Response
from .. import coupons, profiles
from ..coupon_kinds import RESERVATIONS
from ..coupons import ReservationError
from ..errors import invalid_body, invalid_parameter, not_found
from ..wallet import shown
from .applications import current_application

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...models import CouponReservations, ExtendedCoupon
    from ..world import World

KINDS = ()


def create_coupon_reservation(
    world: World, *, coupon_value: str, coupon_reservations: CouponReservations
) -> Coupon:
    """Reserve a coupon for customers, beyond its limit too; their last activity stays."""
    coupon = _require(world, coupon_value)
    for integration_id in _customers(world, coupon_reservations):
        try:
            coupons.reserve(world, coupon, integration_id, beyond_limit=True)
        except ReservationError as error:
            raise invalid_parameter("couponValue", str(error)) from error
    return shown(coupon)


def delete_coupon_reservation(
    world: World, *, coupon_value: str, coupon_reservations: CouponReservations
) -> None:
    """Take the reservations of a coupon from customers; who has none is passed over."""
    coupon = _require(world, coupon_value)
    for integration_id in coupon_reservations.integration_ids:
        coupons.unreserve(world, coupon, integration_id)


def get_reserved_customers(world: World, *, coupon_value: str) -> GetReservedCustomers200Response:
    """All customers whom a coupon is reserved for."""
    coupon = _require(world, coupon_value)
    reservations = world[RESERVATIONS].find(coupon_id=coupon.id)
    sandbox = bool(current_application(world).sandbox)
    ids = [one.integration_id for one in reservations]
    found = world[profiles.PROFILES].find(sandbox=sandbox, integration_id=ids)
    return GetReservedCustomers200Response(
        total_result_size=len(found), data=profiles.shown_all(world, found)
    )


def _require(world: World, code: str) -> ExtendedCoupon:
    coupon = coupons.find(world, code)
    if coupon is None:
        raise not_found("coupon")
    return coupon


def _customers(world: World, reservations: CouponReservations) -> list[str]:
    """The customers, each once. The service does not say what it does with unknown ones: 400."""
    ids = list(dict.fromkeys(reservations.integration_ids))
    for number, integration_id in enumerate(ids):
        if profiles.find(world, integration_id) is None:
            raise invalid_body(f"/integrationIDs/{number}", "is the ID of no customer")
    return ids


ACTS: dict[str, Callable[..., Any]] = {
    "createCouponReservation": create_coupon_reservation,
    "deleteCouponReservation": delete_coupon_reservation,
    "getReservedCustomers": get_reserved_customers,
}

"""Coupons as Applications and customers see them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import Coupon, IntegrationCoupon, InventoryCoupon
from .campaigns import CAMPAIGNS, frontend_state
from .coupon_kinds import COUPONS, REDEMPTIONS, RESERVATIONS

if TYPE_CHECKING:
    from ..models import ExtendedCoupon
    from .world import World


def shown(coupon: ExtendedCoupon) -> Coupon:
    """A coupon as managers see it."""
    return Coupon(**{name: getattr(coupon, name) for name in Coupon.__struct_fields__})


def shown_to(world: World, coupon: ExtendedCoupon, integration_id: str) -> IntegrationCoupon:
    """A coupon, and how often a customer has redeemed it."""
    return IntegrationCoupon(
        **{name: getattr(coupon, name) for name in Coupon.__struct_fields__},
        profile_redemption_count=_redemptions(world, coupon, integration_id),
    )


def inventory(world: World, integration_id: str) -> list[InventoryCoupon]:
    """The coupons that are reserved for a customer in the Application of the call.

    Those that count as reserved for all customers are among them, and those that are used up too.
    """
    reserved = {one.coupon_id for one in world[RESERVATIONS].find(integration_id=integration_id)}
    mine = world[COUPONS].find(id=reserved)
    for_all = world[COUPONS].find(application_id=world.application_id, implicitly_reserved=True)
    found = {
        coupon.id: coupon
        for coupon in (*mine, *for_all)
        if coupon.application_id == world.application_id
    }
    return [
        InventoryCoupon(
            **{name: getattr(coupon, name) for name in Coupon.__struct_fields__},
            profile_redemption_count=_redemptions(world, coupon, integration_id),
            state=_state(world, coupon, integration_id),
        )
        for _, coupon in sorted(found.items())
    ]


def _redemptions(world: World, coupon: ExtendedCoupon, integration_id: str) -> int:
    if not integration_id:
        return 0
    return world[REDEMPTIONS].count(code_id=coupon.id, integration_id=integration_id)


def _state(world: World, coupon: ExtendedCoupon, integration_id: str) -> str:
    """How a coupon stands for a customer.

    The service does not say what comes first if several states apply: here, what is over for good.
    """
    used_up = 0 < coupon.usage_limit <= coupon.usage_counter
    if used_up or _redemptions(world, coupon, integration_id):
        return "used"
    if coupon.expiry_date is not None and world.now >= coupon.expiry_date:
        return "expired"
    campaign = world[CAMPAIGNS].get(coupon.campaign_id)
    if campaign is None or frontend_state(campaign, world.now) not in ("running", "scheduled"):
        return "disabled"
    if coupon.start_date is not None and world.now < coupon.start_date:
        return "pending"
    return "active"

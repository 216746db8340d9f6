"""Coupons: which may be used, what using them changes, and how they come about. Hand-written.

Only a closed session redeems a coupon; whoever evaluates an open one asks with `check`, and what
it answers is true for this call alone. All calls run one after the other, so that no coupon is
redeemed more often than it may be.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..models import ExtendedCoupon
from . import budgets, codes, coupon_notices
from .acts.applications import require_application
from .campaigns import CAMPAIGNS, is_running
from .coupon_kinds import (
    COUPONS,
    DELETED,
    REDEMPTIONS,
    RESERVATIONS,
    DeletedCoupon,
    Redemption,
    Reservation,
)
from .errors import invalid_body
from .validity import COUPON_CHECKS, Facts, Rejection, period_start, rejection, spent

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..models import Campaign
    from .profiles import Profile
    from .world import World


REDEEM = "redeemCoupon"
"""The action that limits how often coupons are redeemed."""


class ReservationError(Exception):
    """A coupon cannot be reserved; the text says why."""


def find(world: World, code: str, application_id: int = 0) -> ExtendedCoupon | None:
    """The coupon with a code, or None.

    Args:
        world: The state.
        code: As the customer typed it. Its case counts, unless the Application says otherwise.
        application_id: Whose coupon. Default: the Application of the call.
    """
    application = require_application(world, application_id or world.application_id)
    stored = codes.stored(code, application.case_sensitivity)
    return next(iter(world[COUPONS].find(application_id=application.id, value=stored)), None)


def check(
    world: World,
    code: str,
    profile: Profile | None = None,
    session_id: str = "",
    *,
    entities: Mapping[str, str | int] = {},
) -> ExtendedCoupon | Rejection:
    """The coupon with a code, or why it cannot be used now, as far as rules have no say in it.

    Args:
        world: The state, as an Application has it.
        code: As the customer typed it.
        profile: The customer; None if the session has none.
        session_id: The integration ID of the session. What it redeemed itself does not count.
        entities: What limits of the campaign are counted for besides customer and coupon: by
            "Identifier" and "Store" (its internal ID).
    """
    coupon = find(world, code)
    if coupon is None:
        return Rejection("CouponNotFound")
    campaign = world[CAMPAIGNS].get(coupon.campaign_id)
    integration_id = profile.integration_id if profile else ""
    limits = coupon.limits or (campaign.limits if campaign else [])
    facts = Facts(
        now=world.now,
        running=campaign is not None and is_running(world, campaign, _store(entities)),
        start=coupon.start_date,
        expiry=coupon.expiry_date,
        profile=integration_id,
        needs_profile=bool(coupon.is_reservation_mandatory)
        or any("Profile" in limit.entities for limit in limits),
        recipient=coupon.recipient_integration_id or "",
        needs_reservation=bool(coupon.is_reservation_mandatory),
        reserved=is_reserved(world, coupon, integration_id),
    )
    if campaign is not None and world[REDEMPTIONS].get(coupon.id, session_id) is None:
        counted = {**entities, **_entities(coupon, integration_id)}
        facts = facts._replace(**spent(world, campaign, REDEEM, "Coupon", counted))
        if _is_used_up(coupon):
            facts = facts._replace(used_up=True)
        if _profile_used_up(world, coupon, integration_id):
            facts = facts._replace(profile_used_up=True)
    reason = rejection(COUPON_CHECKS, facts)
    return coupon if reason is None else Rejection(reason, coupon.campaign_id, coupon.id)


def _store(entities: Mapping[str, str | int]) -> int | None:
    """The internal ID of the store that takes part."""
    store_id = entities.get("Store")
    return store_id if isinstance(store_id, int) else None


def _entities(coupon: ExtendedCoupon, integration_id: str) -> dict[str, str | int]:
    """What limits of the campaign count a redemption for; a coupon's own stand for the customer."""
    if coupon.limits or not integration_id:
        return {"Coupon": coupon.id}
    return {"Coupon": coupon.id, "Profile": integration_id}


def _is_used_up(coupon: ExtendedCoupon) -> bool:
    left = discount_left(coupon)
    return 0 < coupon.usage_limit <= coupon.usage_counter or (left is not None and left <= 0)


def _profile_used_up(world: World, coupon: ExtendedCoupon, integration_id: str) -> bool:
    """Whether a customer has reached a limit that the coupon itself sets."""
    limits = [limit for limit in coupon.limits or () if limit.action == REDEEM]
    if not limits:
        return False
    timezone = require_application(world, coupon.application_id or 0).timezone
    times = [
        redemption.created
        for redemption in world[REDEMPTIONS].find(code_id=coupon.id, integration_id=integration_id)
    ]
    for limit in limits:
        start = period_start(limit.period, world.now, timezone)
        if sum(start is None or time >= start for time in times) >= limit.limit:
            return True
    return False


def discount_left(coupon: ExtendedCoupon) -> Decimal | None:
    """The money that a coupon may still give as discounts; None if it has no such limit."""
    if coupon.discount_limit is None:
        return None
    return _decimal(coupon.discount_limit) - _decimal(coupon.discount_counter)


def redeem(
    world: World,
    coupon: ExtendedCoupon,
    profile: Profile | None,
    session_id: str,
    discount: Decimal = Decimal(0),
    *,
    entities: Mapping[str, str | int] = {},
) -> None:
    """Count that a closed session used a coupon; once, however often it is told.

    It is charged to the campaign's budgets for redeemed coupons too.

    Args:
        world: The state.
        coupon: What `check` answered.
        profile: The customer; None if the session has none.
        session_id: The integration ID of the session.
        discount: The money that the coupon gave as discounts.
        entities: As those of `check`.
    """
    release(world, coupon.id, session_id)
    coupon = world[COUPONS].get(coupon.id) or coupon
    integration_id = profile.integration_id if profile else ""
    counted = {**entities, **_entities(coupon, integration_id)}
    world[REDEMPTIONS].put(
        Redemption(coupon.id, session_id, world.now, integration_id, discount, counted)
    )
    budgets.charge(world, coupon.campaign_id, REDEEM, 1, counted)
    _count(world, coupon, 1, discount)


def release(world: World, coupon_id: int, session_id: str) -> ExtendedCoupon | None:
    """Take back that a session used a coupon, so that it may be used again.

    Args:
        world: The state.
        coupon_id: The internal ID of the coupon.
        session_id: The integration ID of the session.

    Returns:
        The coupon; None if the session did not use it, or it is no more.
    """
    redemption = world[REDEMPTIONS].get(coupon_id, session_id)
    coupon = world[COUPONS].get(coupon_id)
    if redemption is None or coupon is None:
        return None
    world[REDEMPTIONS].delete(coupon_id, session_id)
    budgets.refund(world, coupon.campaign_id, REDEEM, 1, redemption.entities)
    _count(world, coupon, -1, -redemption.discount)
    return coupon


def redeemed_by(world: World, session_id: str, application_id: int = 0) -> list[ExtendedCoupon]:
    """The coupons that a session used."""
    application_id = application_id or world.application_id
    redemptions = world[REDEMPTIONS].find(session_id=session_id)
    found = world[COUPONS].find(id=[one.code_id for one in redemptions])
    return [coupon for coupon in found if coupon.application_id == application_id]


def _count(world: World, coupon: ExtendedCoupon, number: int, discount: Decimal) -> None:
    coupon.usage_counter += number
    coupon.discount_counter = float(_decimal(coupon.discount_counter) + discount)
    left = discount_left(coupon)
    coupon.discount_remainder = None if left is None else float(left)
    world[COUPONS].put(coupon)


def _decimal(number: float | None) -> Decimal:
    return Decimal(str(number or 0))


def is_reserved(world: World, coupon: ExtendedCoupon, integration_id: str) -> bool:
    """Whether a coupon is reserved for a customer, or for all of them."""
    return bool(coupon.implicitly_reserved) or (
        bool(integration_id) and world[RESERVATIONS].get(coupon.id, integration_id) is not None
    )


def reserve(
    world: World, coupon: ExtendedCoupon, integration_id: str, *, beyond_limit: bool = False
) -> bool:
    """Reserve a coupon for a customer.

    Args:
        world: The state.
        coupon: The coupon.
        integration_id: Of the customer.
        beyond_limit: Whether it may be reserved more often than its limit allows, as the operation
            does and no rule may.

    Returns:
        Whether it was not reserved for this customer before.

    Raises:
        ReservationError: The code is personal, or its limit is reached.
    """
    if coupon.recipient_integration_id or coupon.reservation is False:
        raise ReservationError("is that of a personal coupon, which cannot be reserved")
    if world[RESERVATIONS].get(coupon.id, integration_id) is not None:
        return False
    reserved = coupon.reservation_counter or 0
    if not beyond_limit and 0 < (coupon.reservation_limit or 0) <= reserved:
        raise ReservationError("is reserved as often as it may be")
    world[RESERVATIONS].put(Reservation(coupon.id, integration_id, world.now))
    coupon.reservation_counter = reserved + 1
    world[COUPONS].put(coupon)
    return True


def unreserve(world: World, coupon: ExtendedCoupon, integration_id: str) -> None:
    """Take the reservation of a coupon from a customer, if there is one."""
    if world[RESERVATIONS].delete(coupon.id, integration_id):
        coupon.reservation_counter = max(0.0, (coupon.reservation_counter or 0) - 1)
        world[COUPONS].put(coupon)


def generate(
    world: World,
    campaign: Campaign,
    number: int,
    *,
    pattern: str | None = None,
    characters: Sequence[str] | None = None,
    prefix: str = "",
    pointer: str = "/couponPattern",
    recipients: Sequence[str] = (),
    **properties: Any,
) -> Iterator[ExtendedCoupon]:
    """New coupons of one batch, with codes that nobody has yet; they are not stored.

    Args:
        world: The state.
        campaign: Whose coupons.
        number: How many.
        pattern: What the codes look like. Default: as the campaign says.
        characters: What a `#` of the pattern becomes one of. Default: as the campaign says.
        prefix: What all codes start with.
        pointer: Where the request says the pattern, for the error.
        recipients: The customers who alone may redeem them, one each.
        **properties: Any others of `Coupon`, under their Python names.

    Raises:
        RequestError: 400, the pattern has not as many codes.
    """
    settings = campaign.coupon_settings
    mode = require_application(world, campaign.application_id).case_sensitivity
    if settings is not None:
        pattern = pattern or settings.coupon_pattern
        characters = characters or settings.valid_characters
    pattern = codes.stored(prefix + (pattern or codes.PATTERN), mode)
    characters = codes.require_characters(
        [codes.stored(one, mode) for one in characters or ()], "/validCharacters"
    )

    def taken(some: Sequence[str]) -> set[str]:
        found = world[COUPONS].find(application_id=campaign.application_id, value=some)
        return {coupon.value for coupon in found}

    made = 0
    common = _common(world, campaign, properties)
    first = world.new_id(COUPONS)
    world.store.reserve_numbers(COUPONS.name, first + number - 1)
    pattern = codes.require_pattern(pattern, pointer)
    for code in codes.generate(pattern, characters, number, world.chance(), taken):
        personal = {"recipient_integration_id": recipients[made]} if recipients else {}
        yield ExtendedCoupon(**{**common, **personal}, id=first + made, value=code)
        made += 1
    if made < number:
        raise invalid_body(pointer, "does not have as many codes that are free")


def _common(world: World, campaign: Campaign, properties: Mapping[str, Any]) -> dict[str, Any]:
    """What new coupons have unless it is said otherwise."""
    known: dict[str, Any] = {
        "created": world.now,
        "campaign_id": campaign.id,
        "application_id": campaign.application_id,
        "usage_limit": 1,
        "usage_counter": 0,
        "discount_counter": 0.0,
        "discount_remainder": properties.get("discount_limit"),
        "reservation_counter": 0.0,
        "reservation": properties.get("recipient_integration_id") is None,
        "is_reservation_mandatory": False,
        "implicitly_reserved": False,
        "attributes": {},
        "limits": [],
    }
    given = {name: value for name, value in properties.items() if value is not None}
    return known | {"batch_id": world.new_uuid()} | given


def create(
    world: World,
    campaign: Campaign,
    number: int = 1,
    *,
    type_of_change: str = "rule_engine",
    **properties: Any,
) -> list[ExtendedCoupon]:
    """Make coupons of one batch, and tell of them.

    Args:
        world: The state.
        campaign: Whose coupons.
        number: How many.
        type_of_change: Who makes them: `rule_engine` or `management_api`.
        **properties: As `generate`.

    Raises:
        RequestError: 400, the pattern has not as many codes.
    """
    made = list(generate(world, campaign, number, **properties))
    world[COUPONS].put_all(made)
    coupon_notices.created(world, made, type_of_change)
    return made


def add(world: World, campaign: Campaign, code: str, **properties: Any) -> ExtendedCoupon:
    """Make a coupon with a code of the caller's choice.

    Args:
        world: The state.
        campaign: Whose coupon.
        code: As customers type it.
        **properties: Any others of `Coupon`, under their Python names.

    Raises:
        ValueError: The code is in use, or too short.
    """
    if len(code) < codes.SHORTEST:
        raise ValueError(f"a code has {codes.SHORTEST} characters or more")
    if find(world, code, campaign.application_id) is not None:
        raise ValueError("the code is in use")
    mode = require_application(world, campaign.application_id).case_sensitivity
    return world[COUPONS].put(
        ExtendedCoupon(
            **{"id": world.new_id(COUPONS), **_common(world, campaign, properties)},
            value=codes.stored(code, mode),
        )
    )


def delete(world: World, coupon: ExtendedCoupon) -> None:
    """Remove a coupon with its reservations; it is kept for exports of deleted ones."""
    world[COUPONS].delete(coupon.id)
    world[RESERVATIONS].delete_all(coupon_id=coupon.id)
    world[DELETED].put(
        DeletedCoupon(coupon.id, coupon.application_id or 0, coupon.campaign_id, world.now, coupon)
    )

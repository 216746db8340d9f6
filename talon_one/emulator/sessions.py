"""Sessions: what one is, how an update changes it, and what it adds up to. Hand-written."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from msgspec import structs

from ..models import CartItem, CustomerSessionV2, Effect, ModelReturn
from ..runtime import codec
from . import attributes, carts, profiles
from .carts import PLACE
from .errors import invalid_body, invalid_parameter, not_found
from .store import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..models import AdditionalCost, NewCustomerSessionV2
    from .profiles import Profile
    from .world import World

_MOST_MONEY = Decimal(10) ** 15
_NO_EFFECTS = msgspec.Raw(b"[]")


class StoredSession(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A session, and what is kept beside what Applications see of it.

    Attributes:
        session: As Applications see it.
        effects: The effects that hold, as JSON: an update replaces them without reading them.
        customer_id: The internal ID of the customer; None if the session is anonymous.
        counted: What of the session the customer's total sales hold now.
        closed: When it was closed; None if it was not, or was opened again.
        cancelled: When it was cancelled.
    """

    session: CustomerSessionV2
    effects: msgspec.Raw
    customer_id: int | None = None
    counted: Decimal = Decimal(0)
    closed: datetime | None = None
    cancelled: datetime | None = None

    @property
    def id(self) -> int:
        """The internal ID."""
        return self.session.id

    @property
    def application_id(self) -> int:
        """The ID of the Application that it belongs to."""
        return self.session.application_id

    @property
    def integration_id(self) -> str:
        """What the shop calls it."""
        return self.session.integration_id

    @property
    def profile_id(self) -> str:
        """The integration ID of the customer; empty if the session is anonymous."""
        return self.session.profile_id

    @property
    def state(self) -> str:
        """Where the purchase stands."""
        return self.session.state


SESSIONS = Kind(
    "sessions",
    StoredSession,
    key=("application_id", "integration_id"),
    indexes=(("id",), ("application_id",), ("application_id", "profile_id")),
)
RETURNS = Kind("returns", ModelReturn, indexes=(("session_id",),))
KINDS = (SESSIONS, RETURNS)

_MOVES: Mapping[str, Sequence[str]] = {
    "": ("open", "closed"),
    "open": ("open", "closed", "cancelled"),
    "closed": ("cancelled",),
    "partially_returned": ("cancelled",),
    "cancelled": (),
}
"""The states that an update may bring a session to, by the state that it is in."""
_KEPT = (
    "profile_id", "store_integration_id", "coupon_codes",
    "referral_code", "loyalty_cards", "cart_items", "experiment_variant_allocations",
    "additional_costs", "identifiers",
)  # fmt: skip
"""The properties that replace what is stored, unless they are left out."""


class Unit(NamedTuple):
    """One unit of a line of the cart.

    Attributes:
        position: That of the line.
        sub_position: That of the unit in the line.
    """

    position: int
    sub_position: int


def find(world: World, integration_id: str) -> StoredSession | None:
    """The session that the Application of the call has under an ID, or None."""
    return world[SESSIONS].get(world.application_id, integration_id)


def require(world: World, integration_id: str) -> StoredSession:
    """As `find`; 404 if there is none, even if another Application has one."""
    found = find(world, integration_id)
    if found is None:
        raise not_found("session")
    return found


def save(world: World, stored: StoredSession, effects: Iterable[Effect]) -> StoredSession:
    """Store a session as changed by the present call, with the effects that hold now."""
    stored.effects = msgspec.Raw(codec.encode(list(effects)))
    return world[SESSIONS].put(stored)


def effects_of(stored: StoredSession) -> list[Effect]:
    """The effects that hold for a session."""
    return codec.decode(bytes(stored.effects), list[Effect])


def start(world: World, integration_id: str) -> StoredSession:
    """A session without anything in it; it is not stored."""
    if len(integration_id) > profiles.LONGEST_ID:
        raise invalid_parameter(
            "customerSessionId", f"must have at most {profiles.LONGEST_ID} characters"
        )
    session = CustomerSessionV2(
        id=world.new_id(SESSIONS),
        created=world.now,
        integration_id=integration_id,
        application_id=world.application_id,
        profile_id="",
        state="",
        cart_items=[],
        attributes={},
        first_session=True,
        update_count=0,
        total=0,
        cart_item_total=0,
        additional_cost_total=0,
        cart_item_additional_cost_total=0,
        updated=world.now,
    )
    return StoredSession(session=session, effects=_NO_EFFECTS)


def update(world: World, stored: StoredSession, change: NewCustomerSessionV2) -> Profile | None:
    """Change a session as the body of a request says; answer its customer, who may be new.

    What is left out stays. A list or an object that is sent replaces what is stored, but session
    attributes are merged. What was closed is frozen: cancelling changes nothing but the state, and
    the rest of the request is ignored. The service does not say what a change of the customer does
    to a session; here, it belongs to the new one from then on.

    Raises:
        RequestError: 400, the request is refused; it names the place.
    """
    session = stored.session
    state = change.state or "open"
    if state not in _MOVES[session.state]:
        was = session.state or "new"
        raise invalid_body(f"{PLACE}/state", f"cannot become that, as the session is {was}")
    count_change(world, stored)
    if session.state not in ("", "open"):
        session.state = state
        return customer_of(world, stored)
    session.state = state
    before = session.profile_id
    for name in _KEPT:
        value = getattr(change, name)
        if value is not None:
            setattr(session, name, value)
    session.referral_code = session.referral_code or None
    session.evaluable_campaign_ids = change.evaluable_campaign_ids if world.dry else None
    attributes.check(world, "CustomerSession", change.attributes, f"{PLACE}/attributes")
    session.attributes = attributes.merged(session.attributes, change.attributes)
    carts.read(world, change)
    add_up(session)
    profile = _customer(world, session.profile_id)
    stored.customer_id = profile.id if profile else None
    if session.profile_id != before or session.update_count == 1:
        session.first_session = not profile or not world[SESSIONS].count(
            application_id=world.application_id, profile_id=session.profile_id
        )
    return profile


def count_change(world: World, stored: StoredSession) -> None:
    """Note that a session changes just now."""
    stored.session.update_count += 1
    stored.session.updated = world.now


def customer_of(world: World, stored: StoredSession) -> Profile | None:
    """The customer of a stored session; None if it is anonymous, or the customer was deleted."""
    return profiles.find(world, stored.profile_id) if stored.profile_id else None


def _customer(world: World, integration_id: str) -> Profile | None:
    if len(integration_id) > profiles.LONGEST_ID:
        details = f"must have at most {profiles.LONGEST_ID} characters"
        raise invalid_body(f"{PLACE}/profileId", details)
    return profiles.find_or_create(world, integration_id) if integration_id else None


def add_up(session: CustomerSessionV2) -> None:
    """Work out the totals of a session; before discounts, and before returns.

    Money is exact: it is rounded only when it becomes a number of JSON.
    """
    items = costs_of_items = Decimal(0)
    for item in session.cart_items:
        items += _decimal(item.price) * item.quantity
        if item.additional_costs:
            costs_of_items += _sum(item.additional_costs) * item.quantity
    costs = _sum(session.additional_costs or {})
    total = items + costs_of_items + costs
    if abs(total) > _MOST_MONEY:
        raise invalid_body(f"{PLACE}/cartItems", "costs more than the service counts")
    session.cart_item_total = float(items)
    session.cart_item_additional_cost_total = float(costs_of_items)
    session.additional_cost_total = float(costs)
    session.total = float(total)


def total_of(session: CustomerSessionV2) -> Decimal:
    """The total of a session, exactly."""
    return _decimal(session.total)


def worth(item: CartItem, units: int) -> Decimal:
    """What some units of a line cost before discounts, with their additional costs."""
    return (_decimal(item.price) + _sum(item.additional_costs or {})) * units


def flattened(items: Iterable[CartItem]) -> Iterable[tuple[Unit, CartItem]]:
    """The units of a cart that were not returned, as rules see them: one by one."""
    for position, item in enumerate(items):
        for sub_position in range(item.returned_quantity or 0, item.quantity):
            yield Unit(position, sub_position), item


def _decimal(number: float | None) -> Decimal:
    return Decimal(str(number or 0))


def _sum(costs: Mapping[str, AdditionalCost]) -> Decimal:
    return sum((_decimal(cost.price) for cost in costs.values()), Decimal(0))


def require_state(stored: StoredSession, *states: str) -> None:
    """400, unless a session is in one of some states."""
    if stored.state not in states:
        raise invalid_parameter("customerSessionId", f"is that of a session that is {stored.state}")


def forget(world: World, application_id: int, profile_id: str) -> None:
    """Take the attributes and marks of a customer from all sessions of the customer."""
    found = world[SESSIONS].find(application_id=application_id, profile_id=profile_id)
    for stored in found:
        items = [structs.replace(item, attributes=None) for item in stored.session.cart_items]
        stored.session = structs.replace(
            stored.session, attributes={}, identifiers=None, cart_items=items
        )
        world[SESSIONS].put(stored)

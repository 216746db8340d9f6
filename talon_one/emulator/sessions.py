"""What the session operations do: a tenth off, and a loyalty point for each unit of money.

Hand-written. The points are booked when a session is closed, and taken back when it is cancelled
after that.
"""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from msgspec import structs

from ..models import (
    AddLoyaltyPointsEffectProps,
    CustomerSessionV2,
    Effect,
    IntegrationCustomerSessionResponse,
    IntegrationStateV2,
    Loyalty,
    RollbackAddedLoyaltyPointsEffectProps,
    RollbackDiscountEffectProps,
    SetDiscountEffectProps,
)
from . import loyalty
from .errors import invalid_body, not_found
from .handlers import handles
from .profiles import customer_or_new, profile, require_short, with_attributes
from .seed import APPLICATION, LOYALTY_PROGRAM

if TYPE_CHECKING:
    from ..models import ApplicationCustomer, IntegrationRequest, NewCustomerSessionV2
    from ..runtime.model import Model
    from .store import Store

_DISCOUNT = "10% off"
_REASON = "Points for a purchase"
_STATES = ("open", "closed", "cancelled")
_MOST_ITEMS = 1000
_MOST_UNITS = 10_000
_MOST_MONEY = 1e15


@handles("updateCustomerSessionV2")
def update_customer_session_v2(
    store: Store, customer_session_id: str, integration_request: IntegrationRequest, **_: Any
) -> IntegrationStateV2:
    """Store a session. Closing it counts the purchase, cancelling it then undoes that."""
    require_short(customer_session_id, "customerSessionId")
    old = store.session(customer_session_id)
    session = _updated(customer_session_id, integration_request.customer_session, old)
    cancelled = old is not None and old.state == "closed"
    asked = integration_request.response_content or ()
    state = IntegrationStateV2(
        effects=_rollbacks(session) if cancelled else _effects(session),
        created_coupons=[],
        created_referrals=[],
    )
    if session.profile_id:
        require_short(session.profile_id, "profileId")
        customer = customer_or_new(store, session.profile_id)
        if old is None:
            session.first_session = customer.closed_sessions == 0
        if cancelled or session.state == "closed":
            _count(store, customer, session, -1 if cancelled else 1)
        if "customerProfile" in asked:
            state.customer_profile = profile(customer)
        if "loyalty" in asked:
            program = loyalty.program_of(store, session.profile_id)
            state.loyalty = Loyalty(programs={str(program.id): program})
    session.id = store.put_session(session)
    if "customerSession" in asked:
        state.customer_session = session
    return state


@handles("getCustomerSession")
def get_customer_session(
    store: Store, customer_session_id: str
) -> IntegrationCustomerSessionResponse:
    """A session, and the effects that hold for it."""
    session = store.session(customer_session_id)
    if session is None:
        raise not_found("session")
    return IntegrationCustomerSessionResponse(customer_session=session, effects=_effects(session))


def _updated(
    integration_id: str, update: NewCustomerSessionV2, old: CustomerSessionV2 | None
) -> CustomerSessionV2:
    """The session with what the update gives; what that leaves out stays as it is."""
    now = datetime.now(timezone.utc)
    if update.state not in (None, *_STATES):
        raise invalid_body("/customerSession/state", f"must be one of {', '.join(_STATES)}")
    if old is None:
        old = CustomerSessionV2(
            id=0, created=now, integration_id=integration_id, application_id=APPLICATION,
            profile_id="", state="open", cart_items=[], attributes={}, first_session=True,
            update_count=0, total=0, cart_item_total=0, additional_cost_total=0,
            cart_item_additional_cost_total=0, updated=now,
        )  # fmt: skip
    session = structs.replace(old, update_count=old.update_count + 1, updated=now)
    if old.state != "open":
        if (old.state, update.state) != ("closed", "cancelled"):
            raise invalid_body("/customerSession/state", f"the session is {old.state} already")
        session.state = "cancelled"
        return session
    for name in update.__struct_fields__:
        value = getattr(update, name)
        if name == "attributes":
            session.attributes = with_attributes(old.attributes, value)
        elif value is not None:
            setattr(session, name, value)
    _add_up(session)
    return session


def _add_up(session: CustomerSessionV2) -> None:
    """Work out the totals."""
    items = session.cart_items
    if len(items) > _MOST_ITEMS or sum(item.quantity for item in items) > _MOST_UNITS:
        raise invalid_body("/customerSession/cartItems", "is too long")
    session.cart_item_total = sum((item.price or 0) * item.quantity for item in items)
    session.cart_item_additional_cost_total = sum(
        cost.price for item in items for cost in (item.additional_costs or {}).values()
    )
    session.additional_cost_total = sum(
        cost.price for cost in (session.additional_costs or {}).values()
    )
    session.total = round(
        session.cart_item_total
        + session.cart_item_additional_cost_total
        + session.additional_cost_total,
        2,
    )
    if not abs(session.total) <= _MOST_MONEY:
        raise invalid_body("/customerSession/cartItems", "costs more than the service counts")


def _count(
    store: Store, customer: ApplicationCustomer, session: CustomerSessionV2, times: int
) -> None:
    """Count a purchase of a customer once more, or once less."""
    customer.closed_sessions += times
    customer.total_sales = round(customer.total_sales + times * session.total, 2)
    customer.last_activity = session.updated
    store.put_customer(APPLICATION, customer)
    if points := _points(session):
        loyalty.book(
            store,
            session.profile_id,
            "addition" if times > 0 else "subtraction",
            points,
            _REASON,
            session_id=session.integration_id,
        )


def _points(session: CustomerSessionV2) -> int:
    return max(int(session.total), 0)


def _effects(session: CustomerSessionV2) -> list[Effect]:
    """A tenth off, and a point for each unit of money, for a customer who is known."""
    if session.state == "cancelled" or session.total <= 0:
        return []
    discount = round(session.total / 10, 2)
    props: dict[str, Model] = {
        "setDiscount": SetDiscountEffectProps(name=_DISCOUNT, value=discount, scope="sessionTotal")
    }
    if session.profile_id and _points(session):
        props["addLoyaltyPoints"] = AddLoyaltyPointsEffectProps(
            name=_REASON,
            program_id=LOYALTY_PROGRAM,
            sub_ledger_id="",
            value=_points(session),
            recipient_integration_id=session.profile_id,
            transaction_uuid=_transaction(session),
        )
    return _as_effects(props)


def _rollbacks(session: CustomerSessionV2) -> list[Effect]:
    """What undoes the effects of a session that was closed."""
    if session.total <= 0:
        return []
    discount = round(session.total / 10, 2)
    props: dict[str, Model] = {
        "rollbackDiscount": RollbackDiscountEffectProps(
            name=_DISCOUNT, value=discount, scope="sessionTotal"
        )
    }
    if session.profile_id and _points(session):
        props["rollbackAddedLoyaltyPoints"] = RollbackAddedLoyaltyPointsEffectProps(
            program_id=LOYALTY_PROGRAM,
            sub_ledger_id="",
            value=_points(session),
            recipient_integration_id=session.profile_id,
            transaction_uuid=_transaction(session),
        )
    return _as_effects(props)


def _transaction(session: CustomerSessionV2) -> str:
    return str(uuid5(NAMESPACE_URL, session.integration_id))


def _as_effects(props: dict[str, Model]) -> list[Effect]:
    return [
        Effect(
            campaign_id=244,
            ruleset_id=73,
            rule_index=index,
            rule_name="Every purchase",
            effect_type=kind,
            props=details.to_dict(),
        )
        for index, (kind, details) in enumerate(props.items())
    ]

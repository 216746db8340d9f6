"""What Applications do with sessions: open, change, close, cancel, reopen, return. Hand-written."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ...models import (
    AdditionalCost,
    CartItem,
    CustomerSessionV2,
    IntegrationCustomerSessionResponse,
    IntegrationStateV2,
    ModelReturn,
    NewCustomerSessionV2,
    ReopenSessionResponse,
)
from ...runtime import conformance
from .. import (
    analytics,
    consequences,
    evaluation,
    profiles,
    recorded_events,
    returns,
    rollbacks,
    sessions,
)
from ..contents import Contents
from ..sessions import KINDS, RETURNS, SESSIONS, StoredSession
from ..subjects import Subject
from ..world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ...models import Coupon, Effect, IntegrationRequest, Referral, ReturnIntegrationRequest
    from ..profiles import Profile
    from ..subjects import Evaluation
    from ..world import World

__all__ = ["ACTS", "KINDS", "LOADERS"]

_EVENTS = {
    "open": "talon_session_updated",
    "closed": "talon_session_closed",
    "cancelled": "talon_session_cancelled",
}
"""The event that an update is recorded as, by the state that it leads to."""
_BEGUN = datetime(2020, 2, 8, 14, 15, 20, tzinfo=timezone.utc)


def update_customer_session_v2(
    world: World,
    *,
    customer_session_id: str,
    integration_request: IntegrationRequest,
    dry: bool = False,
) -> IntegrationStateV2:
    """Open, change, close or cancel a session, and tell what the rules make of it.

    A dry call looks at nothing but its own body, as if there was no such session. One that is
    created as closed is recorded as created and as closed; the service does not say whether it does
    so too.
    """
    stored = None if dry else sessions.find(world, customer_session_id)
    stored = stored or sessions.start(world, customer_session_id)
    before = stored.state
    change = integration_request.customer_session
    profile = sessions.update(world, stored, change)
    type_ = _EVENTS[stored.state]
    if before in ("closed", "partially_returned"):
        type_ = "talon_session_revoked"
    elif not before and stored.state == "open":
        type_ = "talon_session_created"
    elif not before:
        recorded_events.record(world, "talon_session_created", profile, stored)
    contents = Contents(world, profile, None, stored, loyalty_cards=change.loyalty_cards or ())
    if stored.state == "cancelled":
        stored.cancelled = world.now
        effects = _undo(world, stored, profile)
    else:
        contents.evaluation = _evaluate(world, stored, profile)
        effects = contents.evaluation.effects
    contents.event = _record(world, type_, profile, stored, effects, contents.evaluation)
    return _state(contents, effects, integration_request.response_content)


def get_customer_session(
    world: World, *, customer_session_id: str
) -> IntegrationCustomerSessionResponse:
    """A session, and the effects that hold for it."""
    stored = sessions.require(world, customer_session_id)
    return IntegrationCustomerSessionResponse(
        customer_session=stored.session, effects=sessions.effects_of(stored)
    )


def reopen_customer_session(world: World, *, customer_session_id: str) -> ReopenSessionResponse:
    """Open a closed session again, and tell what that undoes."""
    stored = sessions.require(world, customer_session_id)
    sessions.require_state(stored, "closed")
    profile = sessions.customer_of(world, stored)
    effects = _undo(world, stored, profile)
    sessions.count_change(world, stored)
    stored.session.state = "open"
    sessions.save(world, stored, sessions.effects_of(stored))
    _record(world, "talon_session_reopened", profile, stored, effects)
    return ReopenSessionResponse(effects=effects)


def return_cart_items(
    world: World,
    *,
    customer_session_id: str,
    return_integration_request: ReturnIntegrationRequest,
    run_rule_engine: bool = False,
    **_: Any,
) -> IntegrationStateV2:
    """Take items back from a purchase, and tell what that undoes.

    The totals of the session stay those of the purchase; the service does not say what they become.
    Nor does it say what evaluating it anew does to effects that held: here, it does nothing to
    them, and `runRuleEngine` only makes the customer active.
    """
    stored = sessions.require(world, customer_session_id)
    sessions.require_state(stored, "closed", "partially_returned")
    profile = sessions.customer_of(world, stored)
    units, value = returns.take_returned(
        stored, return_integration_request.var_return.returned_cart_items
    )
    sessions.count_change(world, stored)
    stored.session.state = "partially_returned"
    stored.counted -= value
    if profile is not None:
        profiles.count_closed(world, profile, value, 0)
        if run_rule_engine:
            profiles.touch(world, profile)
    effects = rollbacks.roll_back_partly(world, stored, units)
    analytics.count_return(world, stored.session, value, effects)
    held = returns.remaining(sessions.effects_of(stored), effects)
    sessions.save(world, stored, held)
    event = _record(world, "talon_session_partially_returned", profile, stored, effects)
    recorded = world[RETURNS].put(
        ModelReturn(
            id=world.new_id(RETURNS),
            created=world.now,
            application_id=world.application_id,
            account_id=ACCOUNT,
            returned_cart_items=return_integration_request.var_return.returned_cart_items,
            event_id=event.id,
            session_id=stored.id,
            session_integration_id=stored.integration_id,
            profile_id=stored.customer_id,
            profile_integration_id=stored.profile_id or None,
        )
    )
    contents = Contents(world, profile, None, stored, event, latest_return=recorded.id)
    state = _state(contents, effects, return_integration_request.response_content)
    state.var_return = recorded
    return state


def _evaluate(world: World, stored: StoredSession, profile: Profile | None) -> Evaluation:
    """Run the rules, count the purchase if it is one, and do what the rules bring about."""
    subject = Subject(profile, stored.session, campaign_ids=stored.session.evaluable_campaign_ids)
    made = evaluation.evaluate(world, subject)
    if profile is not None:
        profile.last_activity = world.now
    if stored.state == "closed":
        stored.closed = world.now
        _count(world, stored, profile, 1)
    elif profile is not None:
        profiles.save(world, profile)
    consequences.apply(world, subject, made)
    created: list[Coupon | Referral] = [*made.created_coupons, *made.created_referrals]
    analytics.count(world, made.effects, created, stored.session)
    sessions.save(world, stored, made.effects)
    return made


def _undo(world: World, stored: StoredSession, profile: Profile | None) -> list[Effect]:
    """Take back what closing a session did, if it was closed; store it, and answer the effects."""
    effects: list[Effect] = []
    if stored.closed is not None:
        effects = rollbacks.roll_back(world, stored, profile)
        _count(world, stored, profile, -1)
        analytics.forget_session(world, stored.integration_id)
        stored.closed = None
    sessions.save(world, stored, returns.remaining(sessions.effects_of(stored), effects))
    return effects


def _count(world: World, stored: StoredSession, profile: Profile | None, sign: int) -> None:
    """Count a purchase, or take back what of it is counted."""
    if sign > 0:
        stored.counted = sessions.total_of(stored.session)
    if profile is not None:
        profiles.count_closed(world, profile, stored.counted, sign)
    if sign < 0:
        stored.counted = Decimal(0)


def _record(
    world: World,
    type_: str,
    profile: Profile | None,
    stored: StoredSession,
    effects: Sequence[Effect],
    made: Evaluation | None = None,
) -> recorded_events.RecordedEvent:
    return recorded_events.record(
        world,
        type_,
        profile,
        stored,
        effects=effects,
        rule_failure_reasons=made.rule_failure_reasons if made else (),
    )


def _state(
    contents: Contents, effects: list[Effect], asked: Sequence[str] | None
) -> IntegrationStateV2:
    state = IntegrationStateV2(**contents.made(), **contents.parts(asked))
    state.effects = effects
    return state


def seed(world: World) -> None:
    """Make the session that the documentation names; no rules have run on it."""
    item = CartItem(
        name="Running shoes",
        sku="SKU1241028",
        quantity=2,
        price=99.99,
        position=0,
        returned_quantity=0,
        remaining_quantity=2,
    )
    session = CustomerSessionV2(
        id=2533,
        created=_BEGUN,
        integration_id="session1",
        application_id=42,
        profile_id="URNGV8294NV",
        state="open",
        cart_items=[item],
        additional_costs={"shipping": AdditionalCost(price=4.5)},
        attributes={},
        first_session=True,
        update_count=1,
        total=0,
        cart_item_total=0,
        additional_cost_total=0,
        cart_item_additional_cost_total=0,
        updated=_BEGUN,
    )
    sessions.add_up(session)
    world.store.reserve_numbers(SESSIONS.name, session.id)
    stored = StoredSession(session=session, effects=msgspec.Raw(b"[]"), customer_id=6)
    world[SESSIONS].put(stored)


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make sessions of plain data.

    Each has an `integrationId`, perhaps an `applicationId` (default: 42), and properties of
    NewCustomerSessionV2. The rules run on it as on an update.
    """
    for given in section:
        item = dict(given)
        world.application_id = item.pop("applicationId", 42)
        stored = sessions.start(world, item.pop("integrationId"))
        change = conformance.read(item, NewCustomerSessionV2, strict=True)
        profile = sessions.update(world, stored, change)
        made = _evaluate(world, stored, profile)
        type_ = "talon_session_closed" if stored.state == "closed" else "talon_session_created"
        _record(world, type_, profile, stored, made.effects, made)
        world.application_id = 0


LOADERS = {"sessions": load}
ACTS: dict[str, Callable[..., Any]] = {
    "getCustomerSession": get_customer_session,
    "reopenCustomerSession": reopen_customer_session,
    "returnCartItems": return_cart_items,
    "updateCustomerSessionV2": update_customer_session_v2,
}

"""The exports of sessions and effects as CSV. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime import codec
from .. import recorded_events, returns, sessions
from ..recorded_events import EVENTS
from ..reply import csv_reply, time_cell
from ..sessions import SESSIONS
from .applications import require_application
from .session_reads import created_between

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ...models import Effect
    from ..recorded_events import RecordedEvent
    from ..reply import Reply
    from ..sessions import StoredSession
    from ..world import World

KINDS = ()

_SESSION_COLUMNS = (
    "id", "firstsession", "integrationid", "applicationid", "profileid", "profileintegrationid",
    "created", "state", "cartitems", "discounts", "total", "attributes", "closedat",
    "cancelledat", "referral", "identifiers", "additional_costs", "updated",
    "store_integration_id", "coupons",
)  # fmt: skip
_EFFECT_COLUMNS = (
    "applicationid", "campaignid", "couponid", "created", "event_type", "eventid", "name",
    "profileintegrationid", "props", "ruleindex", "rulesetid", "sessionid", "profileid",
    "sessionintegrationid", "total_revenue", "store_integration_id",
)  # fmt: skip


def export_customer_sessions(
    world: World,
    *,
    application_id: int,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    updated_before: datetime | None = None,
    updated_after: datetime | None = None,
    profile_integration_id: str | None = None,
    date_format: str | None = None,
    customer_session_state: str | None = None,
) -> Reply:
    """The sessions that pass all filters."""
    require_application(world, application_id)
    time_cell(None, date_format)
    exact: dict[str, Any] = {"application_id": application_id}
    if profile_integration_id is not None:
        exact["profile_id"] = profile_integration_id
    tests = [
        *created_between(created_after, created_before, lambda one: one.session.created),
        *created_between(updated_after, updated_before, lambda one: one.session.updated),
    ]
    rows = [
        _session_row(stored, date_format)
        for stored in world[SESSIONS].find(**exact)
        if customer_session_state in (None, stored.state) and all(test(stored) for test in tests)
    ]
    return csv_reply(_SESSION_COLUMNS, rows)


def export_effects(
    world: World,
    *,
    application_id: int,
    campaign_id: float | None = None,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    date_format: str | None = None,
) -> Reply:
    """The effects of all events, of one campaign or of all.

    The service does not say what `total_revenue` is: here, as in its example, the total of the
    session as it stands, less the discounts that hold.
    """
    require_application(world, application_id)
    time_cell(None, date_format)
    revenues = _Revenues(world, application_id)
    tests = created_between(created_after, created_before, lambda one: one.created)
    rows = [
        _effect_row(event, effect, revenues, date_format)
        for event in world[EVENTS].find(application_id=application_id)
        if all(test(event) for test in tests)
        for effect in recorded_events.effects_of(event)
        if campaign_id in (None, effect.campaign_id)
    ]
    return csv_reply(_EFFECT_COLUMNS, rows)


class _Revenues(dict[str, "str | None"]):
    """The revenue of sessions by integration ID, each worked out once."""

    def __init__(self, world: World, application_id: int) -> None:
        super().__init__()
        self._world = world
        self._application_id = application_id

    def __missing__(self, session_id: str) -> str | None:
        stored = self._world[SESSIONS].get(self._application_id, session_id)
        self[session_id] = revenue = None
        if stored is not None:
            off = returns.discounts(sessions.effects_of(stored)).values()
            self[session_id] = revenue = _number(
                float(sessions.total_of(stored.session) - sum(off))
            )
        return revenue


def _session_row(stored: StoredSession, date_format: str | None) -> list[Any]:
    session = stored.session
    discounts = returns.discounts(sessions.effects_of(stored))
    return [
        session.id,
        _json(session.first_session),
        session.integration_id,
        session.application_id,
        stored.customer_id,
        session.profile_id or None,
        time_cell(session.created, date_format),
        session.state,
        _json(session.cart_items),
        _json(discounts),
        _number(session.total),
        _json(session.attributes),
        time_cell(stored.closed, date_format),
        time_cell(stored.cancelled, date_format),
        session.referral_code,
        _json(session.identifiers) if session.identifiers else None,
        _json(session.additional_costs or {}),
        time_cell(session.updated, date_format),
        session.store_integration_id,
        ",".join(session.coupon_codes or ()),
    ]


def _effect_row(
    event: RecordedEvent, effect: Effect, revenues: _Revenues, date_format: str | None
) -> list[Any]:
    return [
        event.application_id,
        effect.campaign_id,
        effect.triggered_by_coupon,
        time_cell(event.created, date_format),
        event.type,
        event.id,
        effect.effect_type,
        event.profile_id or None,
        _json(effect.props),
        effect.rule_index,
        effect.ruleset_id,
        event.session_number,
        event.customer_id,
        event.session_id or None,
        revenues[event.session_id],
        event.store_integration_id,
    ]


def _json(value: Any) -> str:
    return codec.encode(value).decode()


def _number(number: float) -> str:
    """A whole number without a fraction, any other as it is."""
    return str(int(number)) if number.is_integer() else str(number)


ACTS: dict[str, Callable[..., Any]] = {
    "exportCustomerSessions": export_customer_sessions,
    "exportEffects": export_effects,
}

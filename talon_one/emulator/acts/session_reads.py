"""What managers read of sessions and events. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from ...models import (
    ApplicationSession,
    GetApplicationEventsWithoutTotalCount200Response,
    GetApplicationEventTypes200Response,
    GetApplicationSessions200Response,
    GetApplicationSessionsByCustomerAttributes200Response,
)
from .. import profiles, recorded_events, returns, sessions
from ..campaigns import CAMPAIGNS
from ..errors import invalid_parameter, not_found
from ..profiles import PROFILES
from ..recorded_events import EVENTS
from ..reply import page, page_of
from ..sessions import SESSIONS
from ..sorting import ordered
from .applications import require_application
from .customers import search_conditions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from ...models import CustomerProfileSearchQuery, Effect
    from ..recorded_events import RecordedEvent
    from ..sessions import StoredSession
    from ..store import Kind
    from ..world import World

    Tests = Sequence[Callable[[Any], bool]]

KINDS = ()
ItemT = TypeVar("ItemT")
ShownT = TypeVar("ShownT")
ResponseT = TypeVar("ResponseT")

_SHORTEST_PART = 3
"""The characters that a filter needs to match a part of a value."""
_NAME, _EMAIL = "Name", "Email"
"""The attributes that tell of a customer; the service does not say which ones it takes."""


def get_application_session(
    world: World, *, application_id: int, session_id: int
) -> ApplicationSession:
    """One session, with the sum of its discounts."""
    require_application(world, application_id)
    for stored in world[SESSIONS].find(id=session_id):
        if stored.application_id == application_id:
            session = shown(stored)
            effects = sessions.effects_of(stored)
            session.total_discounts = float(sum(returns.discounts(effects).values()))
            return session
    raise not_found("session")


def shown(stored: StoredSession) -> ApplicationSession:
    """A session as managers see it among others: without its discounts.

    If it has several coupon codes, the first one is told.
    """
    session = stored.session
    return ApplicationSession(
        id=session.id,
        created=session.created,
        integration_id=session.integration_id,
        store_integration_id=session.store_integration_id,
        application_id=session.application_id,
        profile_id=stored.customer_id,
        profileintegrationid=session.profile_id or None,
        coupon=(session.coupon_codes or [""])[0],
        referral=session.referral_code or "",
        state=session.state,
        cart_items=session.cart_items,
        discounts={},
        total_discounts=0,
        total=session.total,
        attributes=session.attributes,
    )


def get_application_sessions(
    world: World,
    *,
    application_id: int,
    sort: str | None = None,
    partial_match: bool = False,
    profile: str | None = None,
    state: str | None = None,
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    coupon: str | None = None,
    referral: str | None = None,
    integration_id: str | None = None,
    store_integration_id: str | None = None,
    **paging: Any,
) -> GetApplicationSessions200Response:
    """A page of the sessions that pass all filters, in the order in which they were made."""
    require_application(world, application_id)
    exact: dict[str, Any] = {"application_id": application_id}
    tests = created_between(created_after, created_before, lambda one: one.session.created)
    texts: dict[str, tuple[str | None, Callable[[StoredSession], Iterable[str | None]]]] = {
        "profile_id": (profile, lambda one: (one.profile_id,)),
        "integration_id": (integration_id, lambda one: (one.integration_id,)),
        "coupon": (coupon, lambda one: one.session.coupon_codes or ()),
        "referral": (referral, lambda one: (one.session.referral_code,)),
        "store": (store_integration_id, lambda one: (one.session.store_integration_id,)),
    }
    if partial_match and sum(wanted is not None for wanted, _ in texts.values()) > 1:
        raise invalid_parameter("partialMatch", "lets one text filter match, no more")
    for name, (wanted, values) in texts.items():
        if wanted is None:
            continue
        in_part = partial_match and len(wanted) >= _SHORTEST_PART
        if not in_part and name in ("profile_id", "integration_id"):
            exact[name] = wanted
        else:
            tests.append(_has(wanted, values, in_part=in_part))
    if state is not None:
        tests.append(lambda one: bool(one.state == state))
    return _page(
        world, SESSIONS, GetApplicationSessions200Response, shown, exact, tests, sort, paging
    )


def get_application_sessions_by_customer_attributes(
    world: World,
    *,
    application_id: int,
    customer_profile_search_query: CustomerProfileSearchQuery,
    **paging: Any,
) -> GetApplicationSessionsByCustomerAttributes200Response:
    """A page of the sessions of the customers who match a query."""
    application = require_application(world, application_id)
    asked = search_conditions(customer_profile_search_query)
    found = world[PROFILES].find(**asked, applications=[application_id])
    ids = [one.integration_id for one in found if one.sandbox is bool(application.sandbox)]
    exact = {"application_id": application_id, "profile_id": ids}
    response = GetApplicationSessionsByCustomerAttributes200Response
    return _page(world, SESSIONS, response, shown, exact, [], None, paging)


def get_application_events_without_total_count(
    world: World,
    *,
    application_id: int,
    sort: str | None = None,
    type: str | None = None,  # noqa: A002, the name in the client
    created_before: datetime | None = None,
    created_after: datetime | None = None,
    session: str | None = None,
    profile: str | None = None,
    customer_name: str | None = None,
    customer_email: str | None = None,
    coupon_code: str | None = None,
    referral_code: str | None = None,
    rule_query: str | None = None,
    campaign_query: str | None = None,
    effect_type: str | None = None,
    **paging: Any,
) -> GetApplicationEventsWithoutTotalCount200Response:
    """A page of the events that pass all filters, in the order in which they happened.

    The service's own events, such as that of a session that was closed, are among them.
    """
    require_application(world, application_id)
    exact: dict[str, Any] = {"application_id": application_id}
    if type is not None:
        exact["type"] = type.split(",")
    if session is not None:
        exact["session_id"] = session
    if profile is not None:
        exact["profile_id"] = profile
    tests = created_between(created_after, created_before, lambda one: one.created)
    if coupon_code is not None:
        tests.append(lambda one: coupon_code in one.coupon_codes)
    if referral_code is not None:
        tests.append(lambda one: bool(one.referral_code == referral_code))
    for part, attribute in ((customer_name, _NAME), (customer_email, _EMAIL)):
        if part is not None:
            tests.append(_of_customer(world, attribute, part))
    campaigns = set()
    if campaign_query is not None:
        found = world[CAMPAIGNS].find(application_id=application_id)
        campaigns = {one.id for one in found if one.name == campaign_query}
    by_effect: Sequence[tuple[str | None, Callable[[Effect], bool]]] = (
        (rule_query, lambda effect: effect.rule_name == rule_query),
        (campaign_query, lambda effect: effect.campaign_id in campaigns),
        (effect_type, lambda effect: effect.effect_type == effect_type),
    )
    for wanted, test in by_effect:
        if wanted is not None:
            tests.append(_with_effect(test))
    response = GetApplicationEventsWithoutTotalCount200Response
    return _page(
        world, EVENTS, response, recorded_events.shown_to_managers, exact, tests, sort, paging
    )


def get_application_event_types(
    world: World, *, application_id: int, sort: str | None = None, **paging: Any
) -> GetApplicationEventTypes200Response:
    """A page of the types of the events that were recorded, by name; `-` turns the order round."""
    require_application(world, application_id)
    types = world[EVENTS].distinct("type", application_id=application_id)
    if sort is not None and sort.startswith("-"):
        types.reverse()
    return page_of(
        GetApplicationEventTypes200Response, types, with_total_result_size=True, **paging
    )


def created_between(
    after: datetime | None, before: datetime | None, created: Callable[[Any], datetime]
) -> list[Callable[[Any], bool]]:
    """Tests of when something was created; neither end belongs to the span."""
    tests: list[Callable[[Any], bool]] = []
    if after is not None:
        tests.append(lambda one: created(one) > after)
    if before is not None:
        tests.append(lambda one: created(one) < before)
    return tests


def _has(
    wanted: str, values: Callable[[Any], Iterable[str | None]], *, in_part: bool
) -> Callable[[Any], bool]:
    if in_part:
        part = wanted.lower()
        return lambda one: any(value and part in value.lower() for value in values(one))
    return lambda one: wanted in values(one)


def _of_customer(world: World, attribute: str, part: str) -> Callable[[RecordedEvent], bool]:
    known: dict[int | None, bool] = {None: False}

    def test(event: RecordedEvent) -> bool:
        if event.customer_id is not None and event.customer_id not in known:
            profile = profiles.find_by_id(world, event.customer_id)
            value = str(profile.attributes.get(attribute, "")) if profile else ""
            known[event.customer_id] = part.lower() in value.lower()
        return known[event.customer_id]

    return test


def _with_effect(test: Callable[[Effect], bool]) -> Callable[[RecordedEvent], bool]:
    return lambda event: any(map(test, recorded_events.effects_of(event)))


def _page(
    world: World,
    kind: Kind[ItemT],
    response: Callable[..., ResponseT],
    show: Callable[[ItemT], ShownT],
    exact: dict[str, Any],
    tests: Tests,
    sort: str | None,
    paging: dict[str, Any],
) -> ResponseT:
    """A page of items; all are read only if the store cannot tell which ones are on it."""
    items = world[kind]
    if tests or sort:
        found = [one for one in items.find(**exact) if all(test(one) for test in tests)]
        return page_of(response, ordered([show(one) for one in found], sort), **paging)
    return page(
        response,
        lambda limit, offset: [
            show(one) for one in items.find(limit=limit, offset=offset, **exact)
        ],
        lambda: items.count(**exact),
        **paging,
    )


ACTS: dict[str, Callable[..., Any]] = {
    "getApplicationEventTypes": get_application_event_types,
    "getApplicationEventsWithoutTotalCount": get_application_events_without_total_count,
    "getApplicationSession": get_application_session,
    "getApplicationSessions": get_application_sessions,
    "getApplicationSessionsByCustomerAttributes": get_application_sessions_by_customer_attributes,
}

"""Customers: what the account knows of them, and what their Applications do. Hand-written.

A profile belongs to the account and is shared by all Applications of one environment: the live ones
or the sandbox ones. An Application's customers are those that it had to do with; of its own it has
only who referred them.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from ..models import (
    ApplicationCustomer,
    ApplicationReferee,
    Audience,
    AudienceMembership,
    CustomerProfile,
)
from .acts.applications import current_application
from .errors import invalid_parameter, not_found
from .store import Kind
from .world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .world import World

LONGEST_ID = 1000
"""The most characters of an integration ID."""


class Profile(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A customer as the account keeps it.

    Attributes:
        total_sales: Of closed sessions, before discounts, without returned items.
        audiences: The IDs of the audiences that the customer belongs to.
        applications: The IDs of the Applications that had to do with the customer.
        advocates: By the ID of an Application: the integration ID of who referred the customer.
    """

    id: int
    created: datetime
    integration_id: str
    sandbox: bool
    last_activity: datetime
    attributes: dict[str, Any] = {}
    closed_sessions: int = 0
    total_sales: Decimal = Decimal(0)
    audiences: list[int] = []
    applications: list[int] = []
    advocates: dict[int, str] = {}


PROFILES = Kind(
    "profiles",
    Profile,
    key=("sandbox", "integration_id"),
    indexes=(("id",), ("sandbox",)),
    entries=("attributes", "audiences", "applications"),
)
AUDIENCES = Kind("audiences", Audience, indexes=(("sandbox", "integration", "integration_id"),))
REFEREES = Kind(
    "referees",
    ApplicationReferee,
    key=("application_id", "friend_integration_id"),
    indexes=(("application_id", "advocate_integration_id"),),
)
"""Who was referred, in the order in which they redeemed the codes."""


KINDS = (PROFILES, AUDIENCES, REFEREES)


def find(world: World, integration_id: str, *, sandbox: bool | None = None) -> Profile | None:
    """The profile with an integration ID, or None.

    Args:
        world: The state.
        integration_id: Of the customer.
        sandbox: The environment. Default: that of the Application of the call.
    """
    return world[PROFILES].get(_environment(world, sandbox), integration_id)


def find_by_id(world: World, profile_id: int) -> Profile | None:
    """The profile with an internal ID, or None."""
    return next(iter(world[PROFILES].find(id=profile_id)), None)


def require(world: World, integration_id: str, *, sandbox: bool | None = None) -> Profile:
    """As `find`; 404 if there is none."""
    profile = find(world, integration_id, sandbox=sandbox)
    if profile is None:
        raise not_found("customer")
    return profile


def find_or_create(
    world: World, integration_id: str, *, sandbox: bool | None = None, seen: bool = True
) -> Profile:
    """The profile with an integration ID, made if there is none, as sessions and events do it.

    The Application of the call, if it is one, has the customer among its own from now on.

    Args:
        world: The state.
        integration_id: Of the customer; 400 if it is empty or too long.
        sandbox: The environment. Default: that of the Application of the call.
        seen: Whether the Application is to show the customer. One that was only put into an
            audience stays out of sight until it has a session or an update of its profile.
    """
    profile = find(world, integration_id, sandbox=sandbox)
    if profile is None:
        require_valid(integration_id)
        profile = Profile(
            id=world.new_id(PROFILES),
            created=world.now,
            integration_id=integration_id,
            sandbox=_environment(world, sandbox),
            last_activity=world.now,
        )
        if not seen or not world.application_id:
            return save(world, profile)
    if seen and world.application_id and world.application_id not in profile.applications:
        profile.applications = [*profile.applications, world.application_id]
        save(world, profile)
    return profile


def require_valid(integration_id: str) -> None:
    """Refuse what the service does not take for the integration ID of a customer."""
    if not 0 < len(integration_id) <= LONGEST_ID:
        raise invalid_parameter("integrationId", f"must have 1 to {LONGEST_ID} characters")


def save(world: World, profile: Profile) -> Profile:
    """Store what was changed in a profile; answer it."""
    return world[PROFILES].put(profile)


def touch(world: World, profile: Profile) -> None:
    """Note that the rules ran for a customer just now, and store the profile."""
    profile.last_activity = world.now
    save(world, profile)


def count_closed(world: World, profile: Profile, total: Decimal, sign: int) -> None:
    """Count a closed session, or take it back, and store the profile.

    Args:
        world: The state.
        profile: Of the session.
        total: The session's, before discounts.
        sign: 1 if it was closed, -1 if it was cancelled or reopened, and 0 if items worth `total`
            were returned, which leaves the number of sessions.
    """
    profile.closed_sessions += sign
    profile.total_sales += total if sign > 0 else -total
    save(world, profile)


def change_audiences(
    world: World, profile: Profile, *, adds: Iterable[int] = (), deletes: Iterable[int] = ()
) -> None:
    """Put a customer into audiences and take it out of others; store what changed.

    Args:
        world: The state.
        profile: Of the customer.
        adds: The IDs of audiences that there are.
        deletes: The IDs of audiences; one that is in both lists is left.
    """
    gone = set(deletes)
    after = [id_ for id_ in dict.fromkeys((*profile.audiences, *adds)) if id_ not in gone]
    changed = set(after) ^ set(profile.audiences)
    if not changed:
        return
    profile.audiences = after
    save(world, profile)
    for audience in world[AUDIENCES].find(id=changed):
        audience.last_update = world.now
        world[AUDIENCES].put(audience)


def refer(
    world: World, friend: Profile, advocate_integration_id: str, *, code: str, session_id: str
) -> None:
    """Note who referred a customer in the Application of the call, as redeeming a code does."""
    friend.advocates = {**friend.advocates, world.application_id: advocate_integration_id}
    if world.application_id not in friend.applications:
        friend.applications = [*friend.applications, world.application_id]
    save(world, friend)
    world[REFEREES].put(
        ApplicationReferee(
            application_id=world.application_id,
            session_id=session_id,
            advocate_integration_id=advocate_integration_id,
            friend_integration_id=friend.integration_id,
            code=code,
            created=world.now,
        )
    )


def take_back_referral(world: World, friend: Profile) -> None:
    """Forget who referred a customer in the Application of the call, as cancelling does."""
    friend.advocates = {k: v for k, v in friend.advocates.items() if k != world.application_id}
    save(world, friend)
    world[REFEREES].delete(world.application_id, friend.integration_id)


def shown(world: World, profile: Profile) -> CustomerProfile:
    """A profile as the service shows it."""
    return shown_all(world, [profile])[0]


def shown_all(world: World, profiles: Iterable[Profile]) -> list[CustomerProfile]:
    """Profiles as the service shows them."""
    names = _AudienceNames(world)
    return [CustomerProfile(**_properties(profile, names)) for profile in profiles]


def shown_in(
    world: World, application_id: int, profiles: Iterable[Profile]
) -> list[ApplicationCustomer]:
    """Profiles as an Application sees them."""
    names = _AudienceNames(world)
    return [
        ApplicationCustomer(
            **_properties(profile, names),
            advocate_integration_id=profile.advocates.get(application_id),
        )
        for profile in profiles
    ]


def _properties(profile: Profile, names: _AudienceNames) -> dict[str, Any]:
    return {
        "id": profile.id,
        "created": profile.created,
        "integration_id": profile.integration_id,
        "attributes": profile.attributes,
        "account_id": ACCOUNT,
        "closed_sessions": profile.closed_sessions,
        "total_sales": float(profile.total_sales),
        "audience_memberships": [
            AudienceMembership(id=id_, name=names[id_]) for id_ in profile.audiences
        ],
        "last_activity": profile.last_activity,
        "sandbox": profile.sandbox,
    }


class _AudienceNames(dict[int, str]):
    """The names of audiences by ID, each looked up once."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def __missing__(self, audience_id: int) -> str:
        audience = self._world[AUDIENCES].get(audience_id)
        self[audience_id] = name = "" if audience is None else audience.name
        return name


def _environment(world: World, sandbox: bool | None) -> bool:
    return bool(current_application(world).sandbox) if sandbox is None else sandbox

"""Applications, their keys, and what reading one answers. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from ...models import Application, ApplicationApiHealth, GetApplications200Response
from ...runtime import codec, conformance
from ..errors import invalid_body, not_found
from ..reply import page_of
from ..sorting import ordered
from ..store import Kind
from ..world import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..world import World


class IntegrationKey(msgspec.Struct):
    """A key, and the Application that it opens."""

    key: str
    application_id: int


APPLICATIONS = Kind("applications", Application)
INTEGRATION_KEYS = Kind("integration_keys", IntegrationKey, key=("key",))
KINDS = (APPLICATIONS, INTEGRATION_KEYS)


def add_application(
    world: World, application_id: int, integration_key: str = "", *, sandbox: bool = False
) -> Application:
    """Make an Application; with a key, if there is one to give."""
    if integration_key:
        add_key(world, application_id, integration_key)
    world.store.reserve_numbers(APPLICATIONS.name, application_id)
    return world[APPLICATIONS].put(
        Application(
            id=application_id,
            created=world.now,
            modified=world.now,
            account_id=ACCOUNT,
            name=f"Application {application_id}",
            timezone="Europe/Berlin",
            currency="EUR",
            loyalty_programs=[],
            sandbox=sandbox,
        )
    )


def add_key(world: World, application_id: int, key: str) -> None:
    """Let a key open an Application.

    Raises:
        ValueError: It opens another one, or cannot be sent in a header.
    """
    if not key.isascii() or not key.isprintable() or " " in key:
        raise ValueError("the integration key has a character that cannot be sent")
    opened = world[INTEGRATION_KEYS].get(key)
    if opened is not None and opened.application_id != application_id:
        raise ValueError(f"the integration key opens Application {opened.application_id}")
    world[INTEGRATION_KEYS].put(IntegrationKey(key, application_id))


def load_applications(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make Applications: `id`, `integrationKeys`, `sandbox` and other properties of Application."""
    for given in section:
        item = dict(given)
        keys = item.pop("integrationKeys", ())
        application = add_application(world, item.pop("id"), sandbox=item.pop("sandbox", False))
        plain = conformance.parse(codec.encode(application))
        application = conformance.read({**plain, **item}, Application, strict=True)
        world[APPLICATIONS].put(application)
        for key in keys:
            add_key(world, application.id, key)


def require_application(world: World, application_id: int) -> Application:
    """The Application with an ID, or 404."""
    application = world[APPLICATIONS].get(application_id)
    if application is None:
        raise not_found("application")
    return application


def check_applications(world: World, ids: Sequence[int] | None) -> None:
    """Refuse `subscribedApplicationsIds` of a body that has the ID of no Application."""
    for number, application_id in enumerate(ids or ()):
        if world[APPLICATIONS].get(application_id) is None:
            raise invalid_body(f"/subscribedApplicationsIds/{number}", "is no Application")


def current_application(world: World) -> Application:
    """The Application whose key the call came with."""
    return require_application(world, world.application_id)


def get_applications(
    world: World, *, sort: str | None = None, **paging: Any
) -> GetApplications200Response:
    """All of the account."""
    found = world[APPLICATIONS].find()
    return page_of(
        GetApplications200Response, ordered(found, sort), with_total_result_size=True, **paging
    )


def get_application(world: World, *, application_id: int) -> Application:
    """One Application."""
    return require_application(world, application_id)


def get_application_api_health(world: World, *, application_id: int) -> ApplicationApiHealth:
    """How the requests of the last five minutes went; any that was refused has failed."""
    require_application(world, application_id)
    health = world.traffic.health(application_id, world.now)
    return ApplicationApiHealth(summary=health.summary, last_used=health.last_used)


LOADERS = {"applications": load_applications}
ACTS = {
    "getApplications": get_applications,
    "getApplication": get_application,
    "getApplicationApiHealth": get_application_api_health,
}

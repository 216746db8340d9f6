"""Applications, their keys, and what reading one answers. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from ...models import Application
from ..errors import not_found
from ..store import Kind
from ..world import ACCOUNT

if TYPE_CHECKING:
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
        world[INTEGRATION_KEYS].put(IntegrationKey(integration_key, application_id))
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


def require_application(world: World, application_id: int) -> Application:
    """The Application with an ID, or 404."""
    application = world[APPLICATIONS].get(application_id)
    if application is None:
        raise not_found("application")
    return application


def current_application(world: World) -> Application:
    """The Application whose key the call came with."""
    return require_application(world, world.application_id)


def get_application(world: World, *, application_id: int) -> Application:
    """One Application."""
    return require_application(world, application_id)


ACTS = {"getApplication": get_application}

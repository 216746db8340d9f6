"""The page at /_emulator/: what the emulator holds, for people to look at. Hand-written.

One file of HTML, which asks for JSON: `overview`, `customers`, `customer`, `sessions` and `rules`
are read with GET; `clock`, `faults`, `faults/remove` and `reset` take JSON with POST.
"""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qs

import msgspec

from ..runtime import codec
from . import ledger, profiles, sessions
from .acts.applications import APPLICATIONS
from .campaigns import CAMPAIGNS, frontend_state
from .coverage import modelled
from .errors import RequestError, invalid_body, invalid_parameter, not_found
from .listener import Request, Response
from .profiles import PROFILES
from .programs import PROGRAMS
from .rules import RULES
from .sessions import SESSIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from contextlib import AbstractContextManager

    from .clock import EmulatorClock
    from .faults import Fault, Faults
    from .request_log import RecordedRequest
    from .sessions import StoredSession
    from .webhooks import Webhooks
    from .world import World

logger = logging.getLogger(__name__)

PREFIX = "/_emulator/"
_SHOWN = 100
"""How many of a kind are shown at most, the latest."""
_LONGEST_BODY = 100_000


class Control(Protocol):
    """What the page controls: an `Emulator`."""

    clock: EmulatorClock
    faults: Faults
    webhooks: Webhooks

    @property
    def requests(self) -> list[RecordedRequest]:
        """The latest requests."""
        ...

    def world(self, application_id: int = 0) -> AbstractContextManager[World]:
        """The state."""
        ...

    @property
    def fail(self) -> Callable[..., Fault]:
        """Lets something go wrong."""
        ...

    def reset(self) -> None:
        """Go back to the start."""


class Page:
    """Answers the requests under `PREFIX`.

    Args:
        control: The emulator.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._views: Mapping[str, Callable[[Mapping[str, str]], Any]] = {
            "overview": self._overview,
            "customers": self._customers,
            "customer": self._customer,
            "sessions": self._sessions,
            "rules": self._rules,
        }
        self._actions: Mapping[str, Callable[[Any], Any]] = {
            "clock": self._set_clock,
            "faults": self._add_fault,
            "faults/remove": self._remove_fault,
            "reset": lambda _: control.reset(),
        }

    def answer(self, request: Request) -> Response:
        """The reply to a request; an error is one too."""
        path, _, query = request.target.removeprefix(PREFIX).partition("?")
        try:
            if request.method == "GET" and not path:
                html = Path(__file__).with_name("page.html").read_bytes()
                return Response(200, html, "text/html; charset=utf-8")
            if request.method == "GET" and path in self._views:
                asked = {name: values[-1] for name, values in parse_qs(query).items()}
                return _json(200, self._views[path](asked))
            if request.method == "POST" and path in self._actions:
                return _json(200, self._actions[path](_body(request)))
            raise RequestError(405 if path in self._views.keys() | self._actions.keys() else 404)
        except RequestError as refusal:
            return _json(refusal.status, refusal.body())
        except Exception:
            logger.exception("a fault of the emulator's page")
            return _json(500, RequestError(500).body())

    # What it shows

    def _overview(self, _: Mapping[str, str]) -> Any:
        control = self._control
        with control.world() as world:
            applications = [
                {"id": one.id, "name": one.name, "sandbox": bool(one.sandbox)}
                for one in world[APPLICATIONS].find()
            ]
        return {
            "now": control.clock.now(),
            "frozen": control.clock.frozen,
            "applications": applications,
            "operations": {api: covered._asdict() for api, covered in modelled().items()},
            "requests": [one._asdict() for one in control.requests[-_SHOWN:]],
            "webhooks": [
                {"type": one.type, "url": one.url, "status": one.status, "payload": one.payload}
                for one in list(control.webhooks)[-_SHOWN:]
            ],
            "faults": [_shown_fault(fault) for fault in control.faults.on()],
        }

    def _customers(self, asked: Mapping[str, str]) -> Any:
        with self._control.world() as world:
            if name := asked.get("integrationId"):
                found = world[PROFILES].find(integration_id=name, sandbox=(False, True))
            else:
                found = world[PROFILES].find(limit=_SHOWN, newest_first=True)
            return profiles.shown_all(world, found)

    def _customer(self, asked: Mapping[str, str]) -> Any:
        if not asked.get("id", "").isdecimal():
            raise invalid_parameter("id", "is the internal ID of a customer")
        with self._control.world() as world:
            profile = profiles.find_by_id(world, int(asked["id"]))
            if profile is None:
                raise not_found("customer")
            found = [
                stored
                for application_id in profile.applications
                for stored in world[SESSIONS].find(
                    application_id=application_id, profile_id=profile.integration_id
                )
            ]
            return {
                "profile": profiles.shown(world, profile),
                "sessions": [_shown_session(stored) for stored in found],
                "ledgers": list(_ledgers(world, profile.integration_id, profile.sandbox)),
            }

    def _sessions(self, _: Mapping[str, str]) -> Any:
        with self._control.world() as world:
            found = world[SESSIONS].find(limit=_SHOWN, newest_first=True)
            return [_shown_session(stored) for stored in found]

    def _rules(self, _: Mapping[str, str]) -> Any:
        with self._control.world() as world:
            names = {one.id: one for one in world[CAMPAIGNS].find()}
            return [
                {
                    "name": rule.name,
                    "applicationId": rule.application_id,
                    "campaign": names[rule.campaign_id].name,
                    "state": frontend_state(names[rule.campaign_id], world.now),
                    "when": rule.when,
                    "effects": rule.effects,
                    "otherwise": rule.otherwise,
                }
                for rule in world[RULES].find()
                if rule.campaign_id in names
            ]

    # What it changes

    def _set_clock(self, given: Any) -> Any:
        clock = self._control.clock
        try:
            if "time" in given:
                clock.set(msgspec.convert(given["time"], datetime))
            elif "frozen" in given:
                (clock.freeze if given["frozen"] else clock.resume)()
            else:
                clock.advance(**given)
        except (TypeError, ValueError, OverflowError) as error:
            raise invalid_body("", f"is no time: {error}") from error
        return {"now": clock.now(), "frozen": clock.frozen}

    def _add_fault(self, given: Any) -> Any:
        try:
            return _shown_fault(self._control.fail(**given))
        except (TypeError, ValueError) as error:
            raise invalid_body("", str(error)) from error

    def _remove_fault(self, given: Any) -> Any:
        for fault in self._control.faults.on():
            if id(fault) == given.get("id"):
                fault.remove()
                return {}
        raise not_found("fault")


def _ledgers(world: World, integration_id: str, sandbox: bool) -> Iterator[Any]:
    for program in world[PROGRAMS].find():
        if program.sandbox is not sandbox:
            continue
        for account in ledger.accounts_of(world, program.id, integration_id):
            balance = ledger.balance(world, account)
            yield {
                "program": program.id,
                "subledger": account.subledger,
                "active": balance.active,
                "pending": balance.pending,
                "spent": balance.spent,
                "expired": balance.expired,
                "entries": ledger.entries_of(world, account)[-_SHOWN:],
            }


def _shown_session(stored: StoredSession) -> Any:
    return {"session": stored.session, "effects": sessions.effects_of(stored)}


def _shown_fault(fault: Fault) -> Any:
    shown = {
        name: getattr(fault, name)
        for name in ("operation", "status", "delay", "slow", "reset", "truncated", "strikes")
    }
    return {"id": id(fault), **shown}


def _body(request: Request) -> Any:
    """What was sent, which must be a JSON object.

    A page of another host can send JSON under no other media type, and not under this one either.
    """
    if request.headers.get("Content-Type", "").partition(";")[0] != "application/json":
        raise RequestError(415)
    try:
        given = msgspec.json.decode(request.body.read(_LONGEST_BODY))
    except (ValueError, OSError, RecursionError) as error:
        raise invalid_body("", "is no JSON") from error
    if not isinstance(given, dict):
        raise invalid_body("", "is no JSON object")
    return given


def _json(status: int, value: Any) -> Response:
    return Response(status, codec.encode(value), "application/json", {"Cache-Control": "no-store"})

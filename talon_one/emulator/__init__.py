"""A small server that behaves like the service, for tests and for trying things out. Hand-written.

It needs an extra: `pip install 'talon-one[emulator]'`. From a request to its reply, the modules are

    server.py      Emulator: what it is started with, and how it is controlled
    listener.py    the listening socket, its connections, and what goes over them
    service.py     the way of one request: route, key, limits, arguments, fault, act or refusal
    routing.py     the operation that a method and a path mean
    bodies.py      the bodies of requests, within bounds
    arguments.py   its arguments, checked
    acts/          what it does: a module a domain, a function an operation; domains.py unites them
    world.py       what an act works on
    store.py       the state, in SQLite
    kinds.py       what is stored, and in which tables
    clock.py       the time
    reply.py       what an act answers, where a model alone does not tell it
    errors.py      refusals
    limits.py      how often operations may be called
    faults.py      what goes wrong on demand
    webhooks.py    where notifications go
    request_log.py the requests that were answered
    seed.py        what there is at the start
    coverage.py    what of the service is modelled
    page.py        the page at /_emulator/, which page.html is
    pytest_plugin.py  fixtures, and loops.py, which closes a client for asyncio

Beside them are the rules that several acts share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .coverage import modelled
    from .server import Emulator

__all__ = ["Emulator", "modelled"]

_MODULES = {"Emulator": "server", "modelled": "coverage"}


def __getattr__(name: str) -> Any:
    """Load the emulator when it is named: pytest loads the plugin wherever it runs."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    try:
        value = getattr(importlib.import_module(f"{__name__}.{_MODULES[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name != "werkzeug":
            raise
        raise ImportError(
            "the emulator needs an extra: pip install 'talon-one[emulator]'"
        ) from error
    globals()[name] = value
    return value

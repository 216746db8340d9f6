"""A small server that behaves like the service, for tests and for trying things out. Hand-written.

It needs an extra: `pip install 'talon-one[emulator]'`. From a request to its reply, the modules are

    server.py      the listening socket, and Emulator
    service.py     the way of one request: route, key, rate, arguments, handler or example
    routing.py     the operation that a method and a path mean
    arguments.py   its arguments, checked
    handlers.py    what it does, a function an operation; these are on an Application's customers,
    profiles.py    these on customer profiles,
    sessions.py    these on sessions,
    loyalty.py     and these on loyalty points
    store.py       the state, in SQLite
    rate_limit.py  how often an operation may be called
    seed.py        the customers that are there from the start
    errors.py      refusals
"""

try:
    from .server import Emulator
except ModuleNotFoundError as error:
    if error.name != "werkzeug":
        raise
    raise ImportError("the emulator needs an extra: pip install 'talon-one[emulator]'") from error

__all__ = ["Emulator"]

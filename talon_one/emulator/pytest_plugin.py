"""Fixtures for tests against the emulator; pytest finds them where the package is installed.

Hand-written. A test that asks for none of them costs the import of this module and no more.

- `talon_one_emulator`: an `Emulator`, in the state in which it starts.
- `talon_one`: a `TalonOne` that calls it.
- `async_talon_one`: an `AsyncTalonOne` that calls it, under any plugin for asyncio, or none.

All three belong to one test and share one emulator. It is started once for all tests that want it
alike, and set back for each: state, time, faults, requests and webhooks. What it is started with is
the fixture `talon_one_emulator_options`, to be overridden in a `conftest.py` or a module:

    @pytest.fixture
    def talon_one_emulator_options():
        return {"seed": "test/shop.json"}

and the marker, for a test, a class or a module on top of that:

    @pytest.mark.talon_one_emulator(customers=3)

Under pytest-xdist each worker has emulators of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..aio.client import AsyncTalonOne
    from ..client import TalonOne
    from .server import Emulator, Snapshot

MARKER = "talon_one_emulator"
_MOST = 4
"""The most emulators that are kept; the one that was not asked for longest goes first."""


class _Emulators:
    """Emulators that run, by their options, with the state in which each started."""

    def __init__(self) -> None:
        self._running: dict[str, tuple[Emulator, Snapshot]] = {}

    def fresh(self, options: dict[str, Any]) -> Emulator:
        """One with these options, in the state in which it starts."""
        from . import Emulator

        key = repr(sorted(options.items()))
        running = self._running.pop(key, None)
        if running is None:
            while len(self._running) >= _MOST:
                self._stop(next(iter(self._running)))
            emulator = Emulator(**options).__enter__()
            running = emulator, emulator.snapshot()
        else:
            emulator, start = running
            emulator.reset(start)
        self._running[key] = running
        return emulator

    def stop(self) -> None:
        """Stop all of them."""
        while self._running:
            self._stop(next(iter(self._running)))

    def _stop(self, key: str) -> None:
        self._running.pop(key)[0].__exit__(None, None, None)


_EMULATORS = pytest.StashKey[_Emulators]()


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line(
        "markers",
        f"{MARKER}(**options): what the emulator of the test is started with, as"
        " talon_one.emulator.Emulator takes it",
    )


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what was started."""
    emulators = config.stash.get(_EMULATORS, None)
    if emulators is not None:
        emulators.stop()


@pytest.fixture
def talon_one_emulator_options() -> dict[str, Any]:
    """What the emulator is started with: the arguments of `Emulator` by name. To be overridden.

    By default it has few customers: those that the documentation names.
    """
    return {"customers": 1}


@pytest.fixture
def talon_one_emulator(
    request: pytest.FixtureRequest, talon_one_emulator_options: dict[str, Any]
) -> Emulator:
    """An emulator of the Talon.One service in the state in which it starts."""
    options = dict(talon_one_emulator_options)
    for marker in [*request.node.iter_markers(MARKER)][::-1]:
        if marker.args:
            raise pytest.UsageError(f"the marker {MARKER} takes options by name")
        options |= marker.kwargs
    return request.config.stash.setdefault(_EMULATORS, _Emulators()).fresh(options)


@pytest.fixture
def talon_one(talon_one_emulator: Emulator) -> Iterator[TalonOne]:
    """A client of the test's emulator, with the keys of its account and of Application 42."""
    with talon_one_emulator.client() as client:
        yield client


@pytest.fixture
def async_talon_one(talon_one_emulator: Emulator) -> Iterator[AsyncTalonOne]:
    """The same for asyncio. It need not be closed, in whatever loop the test uses it."""
    from .loops import closed_with_its_loop

    with closed_with_its_loop(talon_one_emulator.async_client()) as client:
        yield client

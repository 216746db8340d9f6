"""What the tests of the emulator share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from shop import Shop
from wire import Connection

from talon_one.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne
    from talon_one.emulator.world import World


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    """An emulator of the test's own, with few customers, at a time that stands still."""
    with Emulator(customers=1) as emulator:
        emulator.clock.freeze()
        yield emulator


@pytest.fixture
def talon(emulator: Emulator) -> Iterator[TalonOne]:
    """A client of it, with the keys of Application 42 and of the account."""
    with emulator.client() as talon:
        yield talon


@pytest.fixture
def state(emulator: Emulator) -> Iterator[World]:
    """Its state, as an operation of Application 42 has it; no request is answered meanwhile."""
    with emulator.world(42) as world:
        yield world


@pytest.fixture
def connection(emulator: Emulator) -> Iterator[Connection]:
    """A bare connection to it."""
    connection = Connection(emulator)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def stocked() -> Iterator[Emulator]:
    """An emulator with many customers, for tests that change nothing."""
    with Emulator(customers=60) as emulator:
        yield emulator


@pytest.fixture
def reading(stocked: Emulator) -> Iterator[Connection]:
    """A bare connection to that one."""
    connection = Connection(stocked)
    yield connection
    connection.close()


@pytest.fixture
def shop() -> Iterator[Shop]:
    """A shop at an emulator without rules."""
    with Emulator(customers=0) as emulator, emulator.client() as talon:
        emulator.rules.clear()
        yield Shop(emulator, talon)

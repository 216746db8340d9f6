"""Faults on demand: what may go wrong between a client and the service. Hand-written."""

from __future__ import annotations

import random
import threading
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from .routing import operations

if TYPE_CHECKING:
    from collections.abc import Collection

    from typing_extensions import Self


@dataclass(eq=False)
class Fault:
    """Something that goes wrong, from when it is made until it is removed.

    As a context manager it is removed when its block ends. The arguments are those of
    `Emulator.fail`.

    Attributes:
        calls: How many requests it might have struck.
        strikes: How many it has struck.
    """

    faults: Faults = field(repr=False)
    operation: str | None = None
    status: int | None = None
    body: str | bytes | None = field(default=None, repr=False)
    media_type: str = "application/json"
    retry_after: float | str | None = None
    delay: float = 0
    slow: float = 0
    reset: bool = False
    truncated: bool = False
    applied: bool = False
    times: int | None = None
    nth: int | Collection[int] = ()
    chance: float = 1
    seed: int = 0
    calls: int = 0
    strikes: int = 0

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311, the same every time
        self._nth = {self.nth} if isinstance(self.nth, int) else set(self.nth)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.remove()

    @property
    def stops(self) -> bool:
        """Whether what is asked for is not done."""
        return (self.reset or self.status is not None) and not self.applied

    def remove(self) -> None:
        """Let nothing go wrong by it any more."""
        self.faults.remove(self)

    def wait(self, seconds: float) -> None:
        """Let real time pass; no longer than the emulator runs."""
        self.faults.wait(seconds)

    def strikes_now(self, operation_id: str) -> bool:
        """Count a call, and tell whether it is struck."""
        if self.operation not in (None, operation_id):
            return False
        self.calls += 1
        if self.times is not None and self.strikes >= self.times:
            return False
        if self._nth and self.calls not in self._nth:
            return False
        if self.chance < 1 and self._random.random() >= self.chance:
            return False
        self.strikes += 1
        return True


class Faults:
    """The faults that are on. Safe across threads."""

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Put a fault after those that are there.

        Raises:
            ValueError: There is no such operation, or nothing goes wrong by it.
        """
        fault.operation = None if fault.operation is None else operation_id(fault.operation)
        if fault.status is None and fault.body is None:
            harm = fault.delay or fault.slow or fault.reset or fault.truncated
            if not harm:
                raise ValueError("the fault does not say what goes wrong")
        with self._lock:
            self._faults.append(fault)
        return fault

    def remove(self, fault: Fault) -> None:
        """Take a fault away, if it is there."""
        with self._lock:
            self._faults = [other for other in self._faults if other is not fault]

    def clear(self) -> None:
        """Take all away."""
        with self._lock:
            self._faults = []

    def wait(self, seconds: float) -> None:
        """Let real time pass; no longer than the emulator runs."""
        if seconds:
            self._ended.wait(seconds)

    def stop(self) -> None:
        """Let nothing wait any longer."""
        self._ended.set()

    def on(self) -> list[Fault]:
        """Those that are on, in the order in which they were added."""
        with self._lock:
            return list(self._faults)

    def strike(self, operation_id: str) -> Fault | None:
        """The fault that a call suffers: the first that strikes; none after it counts the call."""
        if not self._faults:
            return None
        with self._lock:
            return next((fault for fault in self._faults if fault.strikes_now(operation_id)), None)


def operation_id(name: str) -> str:
    """The ID of an operation, by that or by the name of its method.

    Raises:
        ValueError: There is none; the message names one that is near.
    """
    by_name = {o.name: o.id for o in operations()} | {o.id: o.id for o in operations()}
    if name not in by_name:
        near = get_close_matches(name, by_name, n=1)
        raise ValueError(
            f"there is no operation {name!r}" + (f"; do you mean {near[0]!r}?" if near else "")
        )
    return by_name[name]

"""All that an act works on: the first argument of each. Hand-written."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from .traffic import Traffic

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from .clock import EmulatorClock
    from .store import Collection, Kind, Store

T = TypeVar("T")

ACCOUNT = 31
"""The ID of the only account."""

USER = 134
"""The ID of the user in whose name all Management calls are made."""


@dataclass
class World:
    """The state as one call sees it.

    Attributes:
        store: Everything that is kept.
        clock: The emulator's time. An act uses `now`.
        now: The moment of the call, in UTC: that of the clock, or what a dry call asks for.
        dry: Whether nothing of what the call does will be kept.
        application_id: The Application whose key the call came with; 0 for a Management call.
        traffic: How the latest requests of Applications went.
        functions: The conditions of rules that are functions of Python, by number.
        outbox: Notifications to send once the call has succeeded and is kept: the type of each and
            its payload.
    """

    store: Store
    clock: EmulatorClock
    now: datetime
    dry: bool = False
    application_id: int = 0
    traffic: Traffic = field(default_factory=Traffic)
    functions: Mapping[int, Callable[[Any], object]] = field(default_factory=dict)
    outbox: list[tuple[str, Any]] = field(default_factory=list)

    def __getitem__(self, kind: Kind[T]) -> Collection[T]:
        """The items of a kind."""
        return self.store[kind]

    def new_id(self, kind: Kind[Any]) -> int:
        """An ID that no item of a kind has had."""
        return self.store.next_number(kind.name)

    def chance(self) -> random.Random:
        """A source of chance: another one each time, and the same ones on every start."""
        return random.Random(self.store.next_number("chance"))  # noqa: S311, the same every time

    def new_uuid(self) -> str:
        """A UUID that is nowhere else."""
        number = self.store.next_number("uuids").to_bytes(8, "big")
        return str(UUID(bytes=blake2b(number, digest_size=16).digest(), version=4))

    def notify(self, type_: str, payload: Any) -> None:
        """Have a notification sent to the webhooks, if the call succeeds and is kept."""
        self.outbox.append((type_, payload))

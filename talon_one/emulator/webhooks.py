"""Sends notifications to receivers, and keeps what was sent. Hand-written."""

from __future__ import annotations

import random
import threading
from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any
from uuid import UUID

import msgspec
import urllib3

from ..runtime import codec

ATTEMPTS = 3
"""How often a notification is sent at most; the service's own number is not documented."""
_TIMEOUT = urllib3.Timeout(connect=3, read=10)
_KEPT = 1000


@dataclass(eq=False)
class SentNotification:
    """A notification, and what became of it.

    Attributes:
        type: Its `NotificationType`.
        payload: What was sent, as JSON has it.
        url: The receiver; empty if there was none for it.
        status: What the receiver answered with in the end; None as long as it has not.
        attempts: How often it was sent.
    """

    type: str
    payload: Any
    url: str = ""
    status: int | None = None
    attempts: int = 0


@dataclass
class _Receiver:
    url: str
    types: frozenset[str] | None
    headers: Mapping[str, str] = field(repr=False)


class Webhooks:
    """The receivers, and the notifications of all changes, the oldest first. Safe across threads.

    Iterate over it, or use `len`, to look at what was sent. A notification that no receiver takes
    is kept too. Those of a receiver arrive in the order of the changes, and one that it does not
    answer with a success is sent again, up to three times in all.

    Attributes:
        pause: Seconds of real time before a notification is sent again; twice that the next time.
    """

    def __init__(self) -> None:
        self.pause = 0.5
        self._changed = threading.Condition()
        self._receivers: list[_Receiver] = []
        self._sent: deque[SentNotification] = deque(maxlen=_KEPT)
        self._waiting: deque[tuple[_Receiver, SentNotification, bytes]] = deque()
        self._busy = False
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._chance = random.Random(0)  # noqa: S311, the same every time

    def __iter__(self) -> Iterator[SentNotification]:
        with self._changed:
            return iter(list(self._sent))

    def __len__(self) -> int:
        return len(self._sent)

    def add(
        self,
        url: str,
        types: Iterable[str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Have notifications sent to a URL, from now on; one that is there is replaced.

        Args:
            url: Where to POST them.
            types: The values of `NotificationType` that it takes. Default: all.
            headers: To send along, for example the receiver's credentials.

        Raises:
            ValueError: There is no such type.
        """
        taken = None if types is None else frozenset(types)
        known = notification_types()
        for unknown in sorted((taken or frozenset()) - set(known)):
            near = get_close_matches(unknown, known, n=1)
            hint = f"; do you mean {near[0]!r}?" if near else ""
            raise ValueError(f"there is no notification {unknown!r}{hint}")
        self.remove(url)
        with self._changed:
            self._receivers.append(_Receiver(url, taken, dict(headers or {})))

    def remove(self, url: str) -> None:
        """Send nothing more to a URL, if anything was."""
        with self._changed:
            self._receivers = [one for one in self._receivers if one.url != url]

    def clear(self) -> None:
        """Forget what was sent, and the receivers."""
        with self._changed:
            self._receivers = []
            self._sent.clear()
            self._waiting.clear()

    def wait(self, timeout: float = 10) -> bool:
        """Wait until all that is to be sent has been, or given up.

        Args:
            timeout: Seconds.

        Returns:
            Whether it has.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting and not self._busy, timeout)

    def send(self, outbox: Collection[tuple[str, Any]]) -> None:
        """Send notifications: the type and the payload of each. They are on their way after it."""
        with self._changed:
            for type_, payload in outbox:
                body = codec.encode(payload)
                takers = [one for one in self._receivers if one.types is None or type_ in one.types]
                for receiver in takers:
                    sent = SentNotification(type_, msgspec.json.decode(body), receiver.url)
                    self._sent.append(sent)
                    self._waiting.append((receiver, sent, body))
                if not takers:
                    self._sent.append(SentNotification(type_, msgspec.json.decode(body)))
            if self._waiting and self._thread is None:
                self._thread = threading.Thread(target=self._deliver, name="emulator webhooks")
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        """Send nothing more; what is on its way is given up."""
        self._stopping.set()
        with self._changed:
            self._waiting.clear()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _deliver(self) -> None:
        with urllib3.PoolManager(retries=False, timeout=_TIMEOUT) as pool:
            while True:
                with self._changed:
                    self._busy = False
                    self._changed.notify_all()
                    self._changed.wait_for(lambda: self._waiting or self._stopping.is_set())
                    if self._stopping.is_set():
                        return
                    receiver, sent, body = self._waiting.popleft()
                    self._busy = True
                self._post(pool, receiver, sent, body)

    def _post(
        self, pool: urllib3.PoolManager, receiver: _Receiver, sent: SentNotification, body: bytes
    ) -> None:
        uuid = str(UUID(int=self._chance.getrandbits(128), version=4))
        headers = {"Content-Type": "application/json", "X-UUID": uuid, **receiver.headers}
        for attempt in range(1, ATTEMPTS + 1):
            sent.attempts = attempt
            try:
                sent.status = pool.request("POST", receiver.url, body=body, headers=headers).status
            except urllib3.exceptions.HTTPError:
                sent.status = None
            if sent.status is not None and sent.status < 300:
                return
            if attempt == ATTEMPTS or self._stopping.wait(self.pause * 2 ** (attempt - 1)):
                return


def notification_types() -> list[str]:
    """The values of `NotificationType` that are documented."""
    from ..notifications import _PAYLOADS

    return sorted(_PAYLOADS)

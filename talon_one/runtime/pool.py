"""Connections that wait for their next request. Does no I/O. Hand-written."""

from __future__ import annotations

import contextlib
import os
import weakref
from collections import deque
from typing import Any, Generic, Protocol, TypeVar


class Poolable(Protocol):
    """What a pool needs of a connection.

    Attributes:
        home: Where it is kept when it is idle.
    """

    home: deque[Any]

    def is_idle(self) -> bool:
        """Whether it is open and nothing has come; else it must not be used again."""
        ...

    def close(self) -> None:
        """Close it."""


ConnectionT = TypeVar("ConnectionT", bound=Poolable)


class Pool(Generic[ConnectionT]):
    """The idle connections to one host. Safe across threads, and after a fork."""

    def __init__(self, size: int) -> None:
        """Keep at most `size` connections."""
        self._size = size
        # By process: sockets that a fork has copied are the parent's.
        self._idle: dict[int, deque[ConnectionT]] = {}
        weakref.finalize(self, _close_all_in, self._idle).atexit = False

    def home(self) -> deque[ConnectionT]:
        """Where a connection that is opened now is kept when it is idle."""
        process = os.getpid()
        idle = self._idle.get(process)
        if idle is None:
            for other in list(self._idle):
                if other != process:
                    _close_all(self._idle.pop(other, deque()))
            idle = self._idle.setdefault(process, deque())
        return idle

    def take(self) -> ConnectionT | None:
        """A connection that is ready for a request, if there is one."""
        idle = self.home()
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # Another thread has taken the last one.
                break
            if connection.is_idle():
                return connection
            connection.close()
        return None

    def give_back(self, connection: ConnectionT) -> None:
        """Keep a connection for the next request, unless the pool was closed since it was opened.

        If there are enough, the one that has waited longest is closed.
        """
        home = connection.home
        home.append(connection)
        if home is not self._idle.get(os.getpid()):
            _close_all(home)
        elif len(home) > self._size:
            with contextlib.suppress(IndexError):
                home.popleft().close()

    def close(self) -> None:
        """Close all idle connections; those in use are closed when they are given back."""
        _close_all(self._idle.pop(os.getpid(), deque()))


def _close_all(connections: deque[ConnectionT]) -> None:
    with contextlib.suppress(IndexError):  # Another thread may do the same.
        while True:
            connections.pop().close()


def _close_all_in(pools: dict[int, deque[ConnectionT]]) -> None:
    for pool in pools.values():
        _close_all(pool)

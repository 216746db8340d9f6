"""Tasks and threads that are waited for, whatever interrupts that. Hand-written."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    T = TypeVar("T")


async def in_thread(function: Callable[..., T], *arguments: Any) -> T:
    """Call a function that would hold up the loop in a thread, and never leave before it ends."""
    call = asyncio.get_running_loop().run_in_executor(None, function, *arguments)
    try:
        await asyncio.wait((call,))
    except asyncio.CancelledError:
        await ended(call)
        raise
    return call.result()


async def ended(future: asyncio.Future[Any]) -> None:
    """Wait for the end of something that nobody asks for any more.

    Whoever is cancelled already may be so again: anyio does it until the scope is left.
    """
    while not future.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait((future,))
    if not future.cancelled():
        future.exception()  # Or else the loop complains that nobody has looked.

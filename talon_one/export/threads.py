"""What an asyncio client fetches, for a thread that writes it. Hand-written."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, TypeVar

from ..exceptions import ApiTypeError

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterator

T = TypeVar("T")

_MANY = 1000
"""Items that pass from the loop to the thread at once."""


def from_async(items: AsyncIterable[T]) -> Iterator[T]:
    """Items that are for `async for`, for another thread than that of the event loop.

    Making tables takes CPU and writing files blocks, so that both are for a thread. The loop goes
    on meanwhile, and fetches when the thread asks:

    ```
    items = from_async(paginate(talon.management.get_application_customers, 42))
    await asyncio.to_thread(write_parquet, "customers.parquet", items, ApplicationCustomer)
    ```

    Call it where the event loop runs.

    Args:
        items: What `async for` takes, such as what `paginate` returns.

    Raises:
        RuntimeError: No event loop runs.
        ApiTypeError: When it is used: by the thread of the event loop, which would wait for itself.
    """
    loop, here = asyncio.get_running_loop(), threading.get_ident()
    iterator = aiter(items)

    async def fetch() -> list[T]:
        found = []
        async for item in iterator:
            found.append(item)
            if len(found) == _MANY:
                break
        return found

    def walk() -> Iterator[T]:
        if threading.get_ident() == here:
            raise ApiTypeError("from_async is for another thread: use asyncio.to_thread")
        while found := asyncio.run_coroutine_threadsafe(fetch(), loop).result():
            yield from found

    return walk()

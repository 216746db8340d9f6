"""A client for asyncio that closes itself: for fixtures, which know no loop. Hand-written."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from ..aio.api_client import AsyncApiClient

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from ..aio.client import AsyncTalonOne


@contextlib.contextmanager
def closed_with_its_loop(client: AsyncTalonOne) -> Iterator[AsyncTalonOne]:
    """Close a client before the loop that it was used in, or at the end of the block."""
    api_client = client.api_client = _ApiClient(client.api_client.configuration)
    yield client
    loop = api_client.loop
    if loop is not None and not loop.is_closed() and not loop.is_running():
        loop.run_until_complete(api_client.end())


class _ApiClient(AsyncApiClient):
    loop: asyncio.AbstractEventLoop | None = None

    async def call(self, *arguments: Any, **named: Any) -> Any:
        """As that of any client, in a loop that closes it in the end."""
        loop = asyncio.get_running_loop()
        if self.loop is not loop:
            self.loop = loop
            # A loop ends all generators before it closes, if it is run as asyncio does it.
            self._end = self._closed_in_the_end()
            await anext(self._end)
        return await super().call(*arguments, **named)

    async def end(self) -> None:
        """Close it now; what would have done so with the loop must not outlive it."""
        await self._end.aclose()

    async def _closed_in_the_end(self) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            await self.close()

"""Fetches keys on an event loop. Hand-written."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING

from ..runtime.authorization import failure, key_of

if TYPE_CHECKING:
    from collections.abc import Callable


async def fetch(scheme: str, source: Callable[[], object]) -> str:
    """The key of a scheme, from what fetches it, which may have to be awaited.

    Raises:
        CredentialError: It could not be fetched, or is no text.
    """
    try:
        found = source()
        key = await found if isinstance(found, Awaitable) else found
    except Exception as error:
        raise failure(scheme, error) from error
    return key_of(scheme, key)

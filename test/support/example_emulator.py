"""An emulator that acts on nothing, for samples that name what is not there."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from talon_one.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def example_emulator() -> Iterator[Emulator]:
    """One that checks what it is asked, and answers with the example of the document."""
    with Emulator(customers=1, examples=True) as emulator:
        service: Any = emulator._service
        service._call = lambda operation, *_: service._example(operation)
        yield emulator

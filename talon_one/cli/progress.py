"""The bar on stderr, where a person sees it. Hand-written."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


class Advance(Protocol):
    """Tells of progress."""

    def __call__(self, done: int, total: int | None = None) -> None:
        """Tell that so many more are done, and how many there are in all, if that is known."""


def _silently(done: int, total: int | None = None) -> None:
    """Show nothing."""


@contextlib.contextmanager
def bar(unit: str, *, shown: bool = True) -> Iterator[Advance]:
    """A bar with the number of items, the rate, and the time that is left where the end is known.

    Nothing is shown where stderr is no terminal. In the end the bar is gone.

    Args:
        unit: What is counted.
        shown: Whether to show it; not so where the same terminal shows the items.
    """
    if not (shown and sys.stderr.isatty()):
        yield _silently
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        TextColumn("{task.completed:,.0f} " + unit),
        TextColumn("{task.fields[rate]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None, rate="")

        def advance(done: int, total: int | None = None) -> None:
            progress.update(task, advance=done, total=total)
            speed = progress.tasks[0].speed
            progress.update(task, rate=f"{speed:,.0f}/s" if speed else "")

        yield advance

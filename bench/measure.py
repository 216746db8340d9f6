"""Samples of both sides in turn, so that what slows the machine slows both; medians of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

Sample = Callable[[], float]


@dataclass
class Measure:
    """One row of the table: medians, in `unit`."""

    name: str
    ours: float
    floor: float | None
    unit: str
    bound: float | None = None
    """What the ratio is meant to stay below, or `ours` where there is no floor to divide by."""
    absolute: bool = False
    """Whether the bound is about `ours` all the same."""

    @property
    def ratio(self) -> float | None:
        return self.ours / self.floor if self.floor else None

    @property
    def over(self) -> bool:
        value = self.ours if self.absolute else self.ratio
        return value is not None and self.bound is not None and value > self.bound


def medians(samples: int, *sides: Sample) -> list[float]:
    """The median of each side; the first round warms up and is not counted."""
    taken: list[list[float]] = [[] for _ in sides]
    for round_number in range(samples + 1):
        for values, side in zip(taken, sides, strict=True):
            value = side()
            if round_number:
                values.append(value)
    return [median(values) for values in taken]


def print_table(measures: list[Measure]) -> None:
    print(f"{'measure':34}{'ours':>12}{'floor':>12}{'ratio':>8}{'bound':>9}")
    for m in measures:
        ours = f"{m.ours:.1f} {m.unit}"
        floor = "" if m.floor is None else f"{m.floor:.1f} {m.unit}"
        ratio = "" if m.ratio is None else f"{m.ratio:.2f}"
        bound = "" if m.bound is None else f"{m.bound:g}" + (f" {m.unit}" if m.absolute else "")
        over = "  over" if m.over else ""
        print(f"{m.name:34}{ours:>12}{floor:>12}{ratio:>8}{bound:>9}{over}")

"""Models with a field for each thing that can be wrong in what is read or written. Hand-written."""

from __future__ import annotations

import datetime
import json
from typing import Any, Literal

from talon_one.runtime.model import (
    UNSET,
    Annotated,
    Bounds,
    Date,
    DateTime,
    Model,
    UnsetType,
    field,
)

UTC = datetime.timezone.utc


class Item(Model, kw_only=True):
    """A part of Order."""

    count: Annotated[int, Bounds(ge=1, le=9)] = field(name="itemCount")
    price: float | None = field(default=None, name="price")


class Order(Model, kw_only=True):
    """One field for each thing that can go wrong."""

    items: list[Item] = field(name="items")
    extra: dict[str, Any] = field(name="extra")
    state: Literal["open", "closed"] | str | None = field(default=None, name="state")
    codes: Annotated[list[str], Bounds(max_length=2)] | None = field(default=None, name="codes")
    made: DateTime | None = field(default=None, name="made")
    day: Date | None = field(default=None, name="day")
    slug: Annotated[str, Bounds(pattern="^[a-z]+$", max_length=5)] | None = field(
        default=None, name="slug"
    )
    note: str | UnsetType | None = field(default=UNSET, name="note")
    choice: Any | None = field(default=None, name="choice")


def order(**wire: Any) -> bytes:
    return json.dumps({"items": [{"itemCount": 1}], "extra": {}, **wire}).encode()

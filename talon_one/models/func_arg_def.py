# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class FuncArgDef(Model, kw_only=True):
    """The type of a parameter, and what it is for.

    Attributes:
        type: The type of the values; `(list string)` is a list of texts and `(list number)` a list of numbers.
        description: What the parameter is for, as the rule editor tells it.
    """

    type: Literal["string", "boolean", "number", "time", "(list string)", "(list number)"] | str = (
        field(name="type")
    )
    description: str | None = field(default=None, name="description")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class PassthroughBlock(Model, kw_only=True):
    """A piece of Talang for which there is no model, kept as it stands in the rule.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block is plain Talang.
        expression: The expression, the function first, then its arguments. Even a single path or value stands in a list.
    """

    id: str = field(name="id")
    type: Literal["passthrough"] | str = field(name="type")
    expression: list[Any] = field(name="expression")

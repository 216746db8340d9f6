# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class BaseBlock(Model, kw_only=True):
    """What every block of a rule has.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: What kind of block it is, and with it which other properties it has.
        tags: Labels that mean something to the tools that edit rules.
    """

    id: str = field(name="id")
    type: str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class Selector(Model, kw_only=True):
    """A named selection: takes values from a source, such as the cart items, and sends them through steps that sort out, order or compute.

    Attributes:
        name: The name that rules use.
        type: Always `selector`.
        source: The path of what the first step gets.
        steps: The steps, each of which gets what the one before it yields.
    """

    name: str = field(name="name")
    type: Literal["selector"] | str = field(name="type")
    source: str = field(name="source")
    steps: list[SelectorStep] = field(name="steps")


from .selector_step import SelectorStep

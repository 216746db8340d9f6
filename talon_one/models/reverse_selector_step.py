# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ReverseSelectorStep(Model, kw_only=True):
    """Turns the order of the items round.

    Attributes:
        type: Says that the order is turned round.
    """

    type: Literal["reverse"] | str = field(name="type")

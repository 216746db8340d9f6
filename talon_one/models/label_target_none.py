# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class LabelTargetNone(Model, kw_only=True):
    """A price that is for everybody.

    Attributes:
        type: Says that the price is for nobody in particular.
    """

    type: Literal["NONE"] | str = field(name="type")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class LabelTargetAudience(Model, kw_only=True):
    """A price that is for one audience.

    Attributes:
        type: Says that the price is for an audience.
        audience: The audience.
    """

    type: Literal["AUDIENCE"] | str = field(name="type")
    audience: AudienceReference = field(name="audience")


from .audience_reference import AudienceReference

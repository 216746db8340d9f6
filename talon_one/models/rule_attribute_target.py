# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class RuleAttributeTarget(Model, kw_only=True):
    """Whose attribute a rule changes.

    Attributes:
        type: Whose: `session` the customer session's, `profile` the customer's, `advocateProfile` that of the customer who referred them, `coupon` or `referral` that of the code in use, `allItems` each cart item's, `selector` or `globalFilter` that of each item which the selector or the cart item filter in `name` lets through.
        name: The name of the selector or filter. Goes with these two types only.
    """

    type: (
        Literal[
            "session",
            "profile",
            "advocateProfile",
            "coupon",
            "referral",
            "allItems",
            "selector",
            "globalFilter",
        ]
        | str
    ) = field(name="type")
    name: str | None = field(default=None, name="name")

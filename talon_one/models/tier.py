# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class Tier(Model, kw_only=True):
    """A level of a loyalty program that a customer has reached.

    Attributes:
        id: The internal ID of the tier.
        name: The name of the tier.
        start_date: When the customer entered the tier, in the time zone of the program.
        expiry_date: When the customer leaves the tier, in the time zone of the program. Absent if it does not expire.
        downgrade_policy: Where the customer goes when the tier expires and the points do not suffice: one tier down, or to the tier that the active points of that moment reach.
    """

    id: int = field(name="id")
    name: str = field(name="name")
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    downgrade_policy: Literal["one_down", "balance_based"] | str | None = field(
        default=None, name="downgradePolicy"
    )

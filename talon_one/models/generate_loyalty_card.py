# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class GenerateLoyaltyCard(Model, kw_only=True):
    """A loyalty card to create.

    Attributes:
        status: Whether the card can be used at once, as it can if nothing else is said. Default: 'active'.
        customer_profile_ids: The integration IDs of the customers to link to the card. More than `usersPerCardLimit` of the program are refused.
        card_identifier: The identifier of the card. If it is not given, the service generates one. A code format of the program decides what it looks like.
    """

    status: Literal["active", "inactive"] | str | None = field(default=None, name="status")
    customer_profile_ids: list[str] | None = field(default=None, name="customerProfileIds")
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")

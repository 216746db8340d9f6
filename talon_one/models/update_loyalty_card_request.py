# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class UpdateLoyaltyCardRequest(Model, kw_only=True):
    """What to change about a loyalty card.

    Attributes:
        status: The new status, `active` or `inactive`. An inactive card cannot be used.
    """

    status: str | None = field(default=None, name="status")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ProfileAudiencesChanges(Model, kw_only=True):
    """The audiences to add a customer to and to remove it from.

    Attributes:
        adds: The IDs of the audiences to add the customer to.
        deletes: The IDs of the audiences to remove the customer from.
    """

    adds: list[int] = field(name="adds")
    deletes: list[int] = field(name="deletes")

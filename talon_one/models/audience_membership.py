# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AudienceMembership(Model, kw_only=True):
    """An audience that a customer belongs to.

    Attributes:
        id: The ID of the audience.
        name: The name of the audience.
    """

    id: int = field(name="id")
    name: str = field(name="name")

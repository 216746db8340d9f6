# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LoyaltyTier(Model, kw_only=True):
    """A tier of a loyalty program.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        program_id: The ID of the loyalty program that owns the entity.
        program_name: The name of the program, for rules and integrations.
        program_title: The name of the program to show to people.
        name: The name of the tier.
        min_points: The points that it takes to enter the tier, from 0 to 999999999999.99.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    program_id: int = field(name="programID")
    program_name: str | None = field(default=None, name="programName")
    program_title: str | None = field(default=None, name="programTitle")
    name: str = field(name="name")
    min_points: Annotated[float, Bounds(ge=0, le=999999999999.99)] = field(name="minPoints")

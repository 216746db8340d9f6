# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyProgramEntity(Model, kw_only=True):
    """What everything has that belongs to one loyalty program.

    Attributes:
        program_id: The ID of the loyalty program that owns the entity.
        program_name: The name of the program, for rules and integrations.
        program_title: The name of the program to show to people.
    """

    program_id: int = field(name="programID")
    program_name: str | None = field(default=None, name="programName")
    program_title: str | None = field(default=None, name="programTitle")

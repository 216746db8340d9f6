# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleLoyaltyProgramReference(Model, kw_only=True):
    """A loyalty program that a rule is about.

    Attributes:
        id: The ID of the program.
        name: The name by which rules and calls refer to it.
        title: The name as people read it.
    """

    id: int = field(name="id")
    name: str = field(name="name")
    title: str = field(name="title")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleV2(Model, kw_only=True):
    """What every rule has that is made of typed blocks.

    Attributes:
        id: The ID of the rule.
        parent_id: The ID of the original, if the rule is a copy, for instance of a template's.
        title: What the rule does, in a few words.
        description: What the rule does, at more length.
    """

    id: str | None = field(default=None, name="id")
    parent_id: str | None = field(default=None, name="parentId")
    title: str = field(name="title")
    description: str | None = field(default=None, name="description")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, Annotated, Any, Bounds, Model, field


class Rule(Model, kw_only=True):
    """A rule in Talang, whose expressions are nested lists: the function first, then its arguments.

    Attributes:
        id: The ID of the rule.
        parent_id: The ID of the original, if the rule is a copy, for instance of a template's.
        title: What the rule does, in a few words.
        description: What the rule does, at more length.
        bindings: Named values for this rule alone, computed from first to last, so that each may use those before it.
        condition: The one expression that decides whether the rule applies.
        effects: What happens when the rule applies: expressions, or the parts of a single one whose first element is its function.
    """

    id: UUID | None = field(default=None, name="id")
    parent_id: UUID | None = field(default=None, name="parentId")
    title: str = field(name="title")
    description: str | None = field(default=None, name="description")
    bindings: list[Binding] | None = field(default=None, name="bindings")
    condition: Annotated[list[Any], Bounds(min_length=1)] = field(name="condition")
    effects: list[Any] = field(name="effects")


from .binding import Binding

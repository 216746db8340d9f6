# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewRuleset(Model, kw_only=True):
    """What a ruleset contains.

    Attributes:
        rules: The rules of promotions.
        strikethrough_rules: The rules that compute crossed-out prices of catalog items.
        bindings: Named values that all rules may use, computed from first to last, so that each may use those before it.
        rb_version: The version of the editor, the rule builder, that the rules were made with.
        activate: Whether the ruleset takes force in its campaign.
    """

    rules: list[Rule] = field(name="rules")
    strikethrough_rules: list[Rule] | None = field(default=None, name="strikethroughRules")
    bindings: list[Binding] = field(name="bindings")
    rb_version: str | None = field(default=None, name="rbVersion")
    activate: bool | None = field(default=None, name="activate")


from .binding import Binding
from .rule import Rule

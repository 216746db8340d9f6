# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class Ruleset(Model, kw_only=True):
    """The rules of a campaign or a template as they were at one time. It has the ID of either.

    Attributes:
        id: The ID of the ruleset.
        created: When the entity was created.
        user_id: The ID of the user who owns the entity.
        rules: The rules of promotions.
        strikethrough_rules: The rules that compute crossed-out prices of catalog items.
        bindings: Named values that all rules may use, computed from first to last, so that each may use those before it.
        rb_version: The version of the editor, the rule builder, that the rules were made with.
        activate: Whether the ruleset takes force in its campaign.
        campaign_id: The ID of the campaign that the rules belong to. Absent for those of a template.
        template_id: The ID of the template that the rules belong to. Absent for those of a campaign.
        activated_at: When the ruleset was put in force. Absent if that never happened.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    user_id: int = field(name="userId")
    rules: list[Rule] = field(name="rules")
    strikethrough_rules: list[Rule] | None = field(default=None, name="strikethroughRules")
    bindings: list[Binding] = field(name="bindings")
    rb_version: str | None = field(default=None, name="rbVersion")
    activate: bool | None = field(default=None, name="activate")
    campaign_id: int | None = field(default=None, name="campaignId")
    template_id: int | None = field(default=None, name="templateId")
    activated_at: DateTime | None = field(default=None, name="activatedAt")


from .binding import Binding
from .rule import Rule

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, DateTime, Model, field


class RulesetV2(Model, kw_only=True):
    """The rules of a campaign or a template as they were at one time, in typed blocks. It has the ID of either. The service calls this form experimental.

    Attributes:
        id: The ID of the ruleset.
        created: When the ruleset was created.
        user_id: The ID of the user who created the ruleset.
        campaign_id: The ID of the campaign that the rules belong to. Absent for those of a template.
        template_id: The ID of the template that the rules belong to. Absent for those of a campaign.
        activated_at: When the ruleset was put in force. Absent if that never happened.
        promotion_rules: The rules of promotions.
        strikethrough_rules: The rules that compute crossed-out prices of catalog items.
        selectors: The named selections of cart items that rules use; Ruleset has them among its bindings, as `cartItemFilter`.
        bundles: The named bundles of cart items that rules use. Their shape is not documented.
        parameters: The parameters of a template. Their shape is not documented.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    user_id: int = field(name="userId")
    campaign_id: int | None = field(default=None, name="campaignId")
    template_id: int | None = field(default=None, name="templateId")
    activated_at: DateTime | None = field(default=None, name="activatedAt")
    promotion_rules: list[PromotionRuleV2] = field(name="promotionRules")
    strikethrough_rules: list[StrikethroughRuleV2] = field(name="strikethroughRules")
    selectors: list[Selector] | None = field(default=None, name="selectors")
    bundles: list[dict[str, Any]] | None = field(default=None, name="bundles")
    parameters: list[dict[str, Any]] | None = field(default=None, name="parameters")


from .promotion_rule_v2 import PromotionRuleV2
from .selector import Selector
from .strikethrough_rule_v2 import StrikethroughRuleV2

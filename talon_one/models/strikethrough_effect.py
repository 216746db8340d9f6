# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class StrikethroughEffect(Model, kw_only=True):
    """What a rule does to the price of a catalog item.

    Attributes:
        campaign_id: The ID of the campaign that the rule belongs to.
        ruleset_id: The ID of the ruleset that the rule belongs to.
        rule_index: The index of the rule within the ruleset.
        rule_name: The name of the rule.
        type: The kind of effect, such as `setDiscountPerItem`.
        props: The details of the effect. What is in them depends on `type`.
        start_time: From when the effect holds, in UTC.
        end_time: Until when the effect holds, in UTC.
        selected_price_type: The type of the price that applies, one of the keys of `prices`.
        selected_price: The price of that type, before any discount.
        adjustment_reference_id: The reference of the price adjustment behind that price.
        targets: Whom the price is for.
    """

    campaign_id: int | None = field(default=None, name="campaignId")
    ruleset_id: int | None = field(default=None, name="rulesetId")
    rule_index: int | None = field(default=None, name="ruleIndex")
    rule_name: str | None = field(default=None, name="ruleName")
    type: str | None = field(default=None, name="type")
    props: StrikethroughEffectProps | None = field(default=None, name="props")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    selected_price_type: str | None = field(default=None, name="selectedPriceType")
    selected_price: float | None = field(default=None, name="selectedPrice")
    adjustment_reference_id: str | None = field(default=None, name="adjustmentReferenceId")
    targets: list[LabelTarget] | None = field(default=None, name="targets")


from .label_target import LabelTarget
from .strikethrough_effect_props import StrikethroughEffectProps

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import UUID, Model, field


class EffectEntity(Model, kw_only=True):
    """Where an effect comes from. Every effect has it, whatever its type.

    Attributes:
        experiment_id: The ID of the experiment that the campaign is part of. Absent if of none.
        campaign_id: The ID of the campaign that triggered the effect.
        ruleset_id: The ID of the ruleset that held the rule when the effect came about.
        rule_index: The index of the rule in the ruleset, by its position there.
        rule_name: The name of the rule.
        effect_type: The kind of effect; it decides the shape of `props`. New kinds may appear at any time.
        triggered_by_coupon: The internal ID of the coupon whose use caused the effect.
        triggered_for_catalog_item: The ID of the catalog item that the effect is for.
        condition_index: The index of the condition that triggered the effect.
        evaluation_group_id: The ID of the evaluation group that the campaign belongs to.
        evaluation_group_mode: How the evaluation group chooses among its campaigns, such as `stackable`, `listOrder`, `lowestDiscount` or `highestDiscount`.
        campaign_revision_id: The ID of the campaign revision that triggered the effect.
        campaign_revision_version_id: The ID of the version of that campaign revision.
        selected_price_type: The type of the item price that the effect was worked out from.
        selected_price: The item price that the effect was worked out from, before discounts.
        adjustment_reference_id: The ID of the price adjustment that set the selected price. Absent if none did.
    """

    experiment_id: int | None = field(default=None, name="experimentId")
    campaign_id: int = field(name="campaignId")
    ruleset_id: int = field(name="rulesetId")
    rule_index: int = field(name="ruleIndex")
    rule_name: str = field(name="ruleName")
    effect_type: str = field(name="effectType")
    triggered_by_coupon: int | None = field(default=None, name="triggeredByCoupon")
    triggered_for_catalog_item: int | None = field(default=None, name="triggeredForCatalogItem")
    condition_index: int | None = field(default=None, name="conditionIndex")
    evaluation_group_id: int | None = field(default=None, name="evaluationGroupID")
    evaluation_group_mode: str | None = field(default=None, name="evaluationGroupMode")
    campaign_revision_id: int | None = field(default=None, name="campaignRevisionId")
    campaign_revision_version_id: int | None = field(default=None, name="campaignRevisionVersionId")
    selected_price_type: str | None = field(default=None, name="selectedPriceType")
    selected_price: float | None = field(default=None, name="selectedPrice")
    adjustment_reference_id: UUID | None = field(default=None, name="adjustmentReferenceId")

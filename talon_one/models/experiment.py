# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class Experiment(Model, kw_only=True):
    """An A/B test of a campaign: each customer meets the rules of one variant, and the figures show which of them does best.

    Attributes:
        id: The ID of the experiment.
        created: When the entity was created.
        application_id: The ID of the Application that owns the entity.
        is_variant_assignment_external: Whether your side chooses the variant that a customer gets; otherwise the service does.
        campaign: The campaign that is tested.
        activated: When the experiment was switched on. Absent if it never was.
        state: Whether the experiment may run; of a disabled or archived one neither rules nor coupons are looked at. Default: 'disabled'.
        variants: The variants that are compared.
        goal_type: What decides which variant is best: `maximize_revenue` the revenue, `optimize_discount_efficiency` what the discounts achieve for their cost, `maximize_items_sold` the items sold, `other` several figures weighed together.
        goal_description: The goal in words. The service hands them to the AI that sums up the results.
        deletedat: When the experiment was deleted. Absent if it was not. Mind the lower case `a`.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    application_id: int = field(name="applicationId")
    is_variant_assignment_external: bool | None = field(
        default=None, name="isVariantAssignmentExternal"
    )
    campaign: Campaign | None = field(default=None, name="campaign")
    activated: DateTime | None = field(default=None, name="activated")
    state: Literal["enabled", "disabled", "archived"] | str = field(name="state")
    variants: list[ExperimentVariant] | None = field(default=None, name="variants")
    goal_type: (
        Literal["other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"]
        | str
    ) = field(name="goalType")
    goal_description: str | None = field(default=None, name="goalDescription")
    deletedat: DateTime | None = field(default=None, name="deletedat")


from .campaign import Campaign
from .experiment_variant import ExperimentVariant

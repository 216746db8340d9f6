# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignEligibilityExperiment(Model, kw_only=True):
    """The variant of an experiment that a campaign stood for. Only for customers who were given one.

    Attributes:
        id: The ID of the experiment.
        variant_id: The ID of the variant that the customer was given.
    """

    id: int = field(name="id")
    variant_id: int = field(name="variantId")

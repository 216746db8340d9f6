# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ExperimentVariantAllocation(Model, kw_only=True):
    """The variant of an experiment that a session is to get.

    Attributes:
        experiment_id: The ID of the experiment.
        variant_id: The ID of the variant, one of that experiment.
    """

    experiment_id: int = field(name="experimentID")
    variant_id: int = field(name="variantID")

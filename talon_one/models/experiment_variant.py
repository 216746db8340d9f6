# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class ExperimentVariant(Model, kw_only=True):
    """One of the variants that an experiment compares.

    Attributes:
        id: The ID of the variant.
        created: When the entity was created.
        name: The name of the variant.
        experiment_id: The ID of the experiment that it belongs to.
        ruleset: The rules of the variant.
        weight: The share of the customers who get it, presumably in percent.
        is_primary: Whether it is the baseline of the comparison, as far as is known.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    name: str = field(name="name")
    experiment_id: int | None = field(default=None, name="experimentId")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    weight: int | None = field(default=None, name="weight")
    is_primary: bool = field(name="isPrimary")


from .ruleset import Ruleset

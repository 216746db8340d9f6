# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleGiveawayPoolReference(Model, kw_only=True):
    """A giveaway pool that a rule takes codes from.

    Attributes:
        id: The internal ID of the pool.
        name: The name of the pool.
    """

    id: int = field(name="id")
    name: str = field(name="name")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class UpdateAudienceMembershipBlock(Model, kw_only=True):
    """Changes whether a customer belongs to an audience.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block changes who belongs to an audience.
        tags: Labels that mean something to the tools that edit rules.
        operator: Whether to add the customer or to take them out.
        profile: Whom: `Current` is the customer whose session it is, `Advocate` whoever referred them.
        audience: The audience.
    """

    id: str = field(name="id")
    type: Literal["updateAudienceMembership"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: Literal["add", "remove"] | str = field(name="operator")
    profile: Literal["Current", "Advocate"] | str = field(name="profile")
    audience: RuleAudienceReference = field(name="audience")


from .rule_audience_reference import RuleAudienceReference

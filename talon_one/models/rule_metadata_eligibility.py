# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleMetadataEligibility(Model, kw_only=True):
    """A rule, and whether the session met it.

    Attributes:
        title: The name of the rule in its campaign.
        display_name: A name of the rule to show to customers. Absent if it has none.
        display_description: A description of the rule to show to customers, such as what it demands and until when. Absent if it has none.
        related_data: Further text for your own system, such as the link of an image, a vendor or an ID of its content. Absent if there is none.
        eligibility: How the rule fared, once for every coupon it was tried with.
    """

    title: str = field(name="title")
    display_name: str | None = field(default=None, name="displayName")
    display_description: str | None = field(default=None, name="displayDescription")
    related_data: str | None = field(default=None, name="relatedData")
    eligibility: list[RuleEligibility] = field(name="eligibility")


from .rule_eligibility import RuleEligibility

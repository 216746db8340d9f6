# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomerProfileAchievementProgress200Response(Model, kw_only=True):
    """One page of the achievements of a customer.

    Attributes:
        has_more: Whether another page follows.
        data: The achievements on this page, with the customer's progress.
    """

    has_more: bool = field(name="hasMore")
    data: list[AchievementProgressWithDefinition] = field(name="data")


from .achievement_progress_with_definition import AchievementProgressWithDefinition

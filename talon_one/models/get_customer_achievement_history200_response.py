# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomerAchievementHistory200Response(Model, kw_only=True):
    """One page of a customer's runs in an achievement.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The runs on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[AchievementProgress] = field(name="data")


from .achievement_progress import AchievementProgress

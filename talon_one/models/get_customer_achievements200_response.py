# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomerAchievements200Response(Model, kw_only=True):
    """One page of achievements with a customer's progress.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The achievements on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[AchievementStatusEntry] = field(name="data")


from .achievement_status_entry import AchievementStatusEntry

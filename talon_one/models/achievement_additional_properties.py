# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class AchievementAdditionalProperties(Model, kw_only=True):
    """The part of Achievement that only the service sets.

    Attributes:
        campaign_id: The ID of the campaign that the achievement belongs to.
        user_id: The ID of the user who created the achievement.
        created_by: The name of the user who created the achievement. Absent if the user no longer exists.
        has_progress: Whether customers have made progress in it already.
        status: Where the achievement itself stands: `not_started`, `inprogress` or `expired`, as its dates say. What `completed` stands for here is not documented.
    """

    campaign_id: int = field(name="campaignId")
    user_id: int = field(name="userId")
    created_by: str | None = field(default=None, name="createdBy")
    has_progress: bool | None = field(default=None, name="hasProgress")
    status: Literal["inprogress", "expired", "not_started", "completed"] | str | None = field(
        default=None, name="status"
    )

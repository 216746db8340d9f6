# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class AudienceAnalytics(Model, kw_only=True):
    """The size of one audience.

    Attributes:
        audience_id: The ID of the audience.
        members_count: The number of customers who belong to it.
    """

    audience_id: int | None = field(default=None, name="audienceId")
    members_count: int | None = field(default=None, name="membersCount")

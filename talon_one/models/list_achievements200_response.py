# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListAchievements200Response(Model, kw_only=True):
    """One page of the achievements of a campaign.

    Attributes:
        has_more: Whether another page follows.
        data: The achievements on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    data: list[Achievement] = field(name="data")


from .achievement import Achievement

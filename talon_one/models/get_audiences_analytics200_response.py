# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetAudiencesAnalytics200Response(Model, kw_only=True):
    """The sizes of audiences.

    Attributes:
        has_more: Whether there is more. The operation has no paging to get at it.
        data: The audiences, one by one.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    data: list[AudienceAnalytics] = field(name="data")


from .audience_analytics import AudienceAnalytics

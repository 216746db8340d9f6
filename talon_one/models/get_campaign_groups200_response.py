# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCampaignGroups200Response(Model, kw_only=True):
    """One page of campaign access groups.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The groups on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[CampaignGroup] = field(name="data")


from .campaign_group import CampaignGroup

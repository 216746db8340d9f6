# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCampaigns200Response(Model, kw_only=True):
    """One page of campaigns.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The campaigns on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Campaign] = field(name="data")


from .campaign import Campaign

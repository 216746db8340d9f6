# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationGetAllCampaigns200Response(Model, kw_only=True):
    """One page of campaigns.

    Attributes:
        has_more: Whether another page follows.
        data: The campaigns on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[IntegrationCampaign] = field(name="data")


from .integration_campaign import IntegrationCampaign

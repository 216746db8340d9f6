# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCampaignTemplates200Response(Model, kw_only=True):
    """One page of campaign templates.

    Attributes:
        has_more: Whether another page follows.
        data: The templates on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CampaignTemplate] = field(name="data")


from .campaign_template import CampaignTemplate

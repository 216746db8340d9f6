# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignNotificationItemBase(Model, kw_only=True):
    """What every change of a campaign has.

    Attributes:
        event: What happened: `campaign_created`, `campaign_edited`, `campaign_state_changed`, `campaign_ruleset_changed` or `campaign_deleted`. Which of them an edited collection has is not documented.
    """

    event: str | None = field(default=None, name="Event")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class CampaignDeletedNotificationItem(Model, kw_only=True):
    """A campaign that was deleted.

    Attributes:
        event: Says what happened to the campaign.
        campaign: The campaign as it was last.
        deleted_at: When the campaign was deleted.
    """

    event: Literal["campaign_deleted"] | str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    deleted_at: DateTime | None = field(default=None, name="deletedAt")


from .campaign import Campaign

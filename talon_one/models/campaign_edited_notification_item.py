# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignEditedNotificationItem(Model, kw_only=True):
    """A campaign that was edited.

    Attributes:
        event: Says what happened to the campaign.
        campaign: The campaign after the change.
        old_campaign: The campaign before the change.
        ruleset: The rules of the campaign at present.
        placeholders: The values that the placeholders in the rules have at present.
    """

    event: Literal["campaign_edited"] | str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    old_campaign: Campaign | None = field(default=None, name="oldCampaign")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    placeholders: list[PlaceholderDetails] | None = field(default=None, name="placeholders")


from .campaign import Campaign
from .placeholder_details import PlaceholderDetails
from .ruleset import Ruleset

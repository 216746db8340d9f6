# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignRulesetChangedNotificationItem(Model, kw_only=True):
    """A campaign whose rules changed.

    Attributes:
        event: Says what happened to the campaign.
        campaign: The campaign.
        old_ruleset: The rules before the change. Absent if only placeholders changed.
        old_placeholders: The values of the placeholders before the change.
        ruleset: The rules after the change.
        placeholders: The values of the placeholders after the change.
    """

    event: Literal["campaign_ruleset_changed"] | str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    old_ruleset: Ruleset | None = field(default=None, name="oldRuleset")
    old_placeholders: list[PlaceholderDetails] | None = field(default=None, name="oldPlaceholders")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    placeholders: list[PlaceholderDetails] | None = field(default=None, name="placeholders")


from .campaign import Campaign
from .placeholder_details import PlaceholderDetails
from .ruleset import Ruleset

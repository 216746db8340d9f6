# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignStateChangedNotificationItem(Model, kw_only=True):
    """A campaign that changed its state.

    Attributes:
        event: Says what happened to the campaign.
        campaign: The campaign after the change.
        old_state: The state before: `running`, `disabled`, `scheduled`, `expired` or `archived`.
        new_state: The state after: `running`, `disabled`, `scheduled`, `expired` or `archived`.
        ruleset: The rules of the campaign at present.
        placeholders: The values that the placeholders in the rules have at present.
    """

    event: Literal["campaign_state_changed"] | str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    old_state: str | None = field(default=None, name="oldState")
    new_state: str | None = field(default=None, name="newState")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    placeholders: list[PlaceholderDetails] | None = field(default=None, name="placeholders")


from .campaign import Campaign
from .placeholder_details import PlaceholderDetails
from .ruleset import Ruleset

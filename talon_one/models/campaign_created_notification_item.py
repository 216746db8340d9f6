# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignCreatedNotificationItem(Model, kw_only=True):
    """A campaign that was created.

    Attributes:
        event: Says what happened to the campaign.
        campaign: The campaign.
        ruleset: The rules of the campaign at present.
        placeholders: The values that the placeholders in the rules have at present.
        evaluation_position: The place of the campaign among the others of its Application.
    """

    event: Literal["campaign_created"] | str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    placeholders: list[PlaceholderDetails] | None = field(default=None, name="placeholders")
    evaluation_position: CampaignEvaluationPosition | None = field(
        default=None, name="evaluationPosition"
    )


from .campaign import Campaign
from .campaign_evaluation_position import CampaignEvaluationPosition
from .placeholder_details import PlaceholderDetails
from .ruleset import Ruleset

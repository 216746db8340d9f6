# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CreateTemplateCampaignResponse(Model, kw_only=True):
    """What was created from a template.

    Attributes:
        campaign: The campaign.
        ruleset: Its ruleset, with the values of the parameters filled in.
        collections: The collections that its rules use, created with it.
    """

    campaign: Campaign = field(name="campaign")
    ruleset: Ruleset = field(name="ruleset")
    collections: list[Collection] | None = field(default=None, name="collections")


from .campaign import Campaign
from .collection import Collection
from .ruleset import Ruleset

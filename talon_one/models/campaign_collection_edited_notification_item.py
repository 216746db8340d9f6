# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignCollectionEditedNotificationItem(Model, kw_only=True):
    """A campaign one of whose collections was edited.

    Attributes:
        event: What happened: `campaign_created`, `campaign_edited`, `campaign_state_changed`, `campaign_ruleset_changed` or `campaign_deleted`. Which of them an edited collection has is not documented.
        campaign: The campaign that owns the collection.
        ruleset: The rules of the campaign at present.
        placeholders: The values that the placeholders in the rules have at present.
        collection: The collection after the change, without its items.
    """

    event: str | None = field(default=None, name="Event")
    campaign: Campaign | None = field(default=None, name="campaign")
    ruleset: Ruleset | None = field(default=None, name="ruleset")
    placeholders: list[PlaceholderDetails] | None = field(default=None, name="placeholders")
    collection: CollectionWithoutPayload | None = field(default=None, name="collection")


from .campaign import Campaign
from .collection_without_payload import CollectionWithoutPayload
from .placeholder_details import PlaceholderDetails
from .ruleset import Ruleset

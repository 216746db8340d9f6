# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class IntegrationCampaign(Model, kw_only=True):
    """An enabled campaign, as the Integration API shows it.

    Attributes:
        application_id: The ID of the Application that owns the entity.
        id: The internal ID of the campaign.
        name: The name that users of the Campaign Manager see.
        description: What the campaign is for, in the words of its author.
        start_time: When the campaign starts. Absent if it has no set start.
        end_time: When the campaign ends. Absent if it has no set end.
        attributes: Custom attributes of the campaign, by name. The values may be any JSON.
        state: Always `enabled`; other campaigns are not shown. Default: 'enabled'.
        tags: Words to find the campaign by.
        features: The features that are switched on in the campaign.
        rules: The rules of the campaign, with what to tell people about each.
        linked_store_ids: The internal IDs of the stores that the campaign is linked to.
        linked_audience_ids: The internal IDs of the audiences that the campaign is linked to.
    """

    application_id: int = field(name="applicationId")
    id: int = field(name="id")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    state: Literal["enabled"] | str = field(name="state")
    tags: Annotated[
        list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)
    ] = field(name="tags")
    features: list[
        Literal["coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements"]
        | str
    ] = field(name="features")
    rules: list[RuleMetadata] = field(name="rules")
    linked_store_ids: list[int] | None = field(default=None, name="linkedStoreIds")
    linked_audience_ids: list[int] | None = field(default=None, name="linkedAudienceIds")


from .rule_metadata import RuleMetadata

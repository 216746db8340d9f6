# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CampaignGroup(Model, kw_only=True):
    """A set of campaigns that roles give access to together.

    Attributes:
        id: The ID of the group.
        created: When the entity was created.
        modified: When the entity was last changed.
        account_id: The ID of the Talon.One account that owns the entity.
        name: The name of the group.
        description: What the group is for.
        subscribed_applications_ids: The IDs of the Applications that know the group.
        campaign_ids: The IDs of the campaigns in the group.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    modified: DateTime = field(name="modified")
    account_id: int = field(name="accountId")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    campaign_ids: list[int] | None = field(default=None, name="campaignIds")

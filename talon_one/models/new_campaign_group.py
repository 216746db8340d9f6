# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewCampaignGroup(Model, kw_only=True):
    """What somebody configures of a campaign access group.

    Attributes:
        name: The name of the group.
        description: What the group is for.
        subscribed_applications_ids: The IDs of the Applications that know the group.
        campaign_ids: The IDs of the campaigns in the group.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    campaign_ids: list[int] | None = field(default=None, name="campaignIds")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class UpdateCampaignCollection(Model, kw_only=True):
    """What can be changed of a collection of a campaign.

    Attributes:
        description: What the collection holds, in free text.
    """

    description: str | None = field(default=None, name="description")

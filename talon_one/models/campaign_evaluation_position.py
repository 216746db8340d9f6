# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignEvaluationPosition(Model, kw_only=True):
    """The place of a campaign among the others of its Application.

    Attributes:
        group_id: The ID of the evaluation group that the campaign is in.
        group_name: The name of that group.
        position: The position of the campaign within the group.
    """

    group_id: int | None = field(default=None, name="groupId")
    group_name: str | None = field(default=None, name="groupName")
    position: int | None = field(default=None, name="position")

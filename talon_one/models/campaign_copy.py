# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CampaignCopy(Model, kw_only=True):
    """Where to copy a campaign to, and what the copies have in place of its own.

    Attributes:
        name: The name of the copies. Left out, `Copy of` goes before the present name.
        application_ids: The IDs of the Applications that are to get a copy each.
        description: What the copies are for.
        start_time: When the copies start.
        end_time: When the copies end.
        tags: Words to find the copies by, at most 50.
        evaluation_group_id: The ID of the evaluation group to put the copies into; such groups order the campaigns of an Application and choose among them.
    """

    name: str | None = field(default=None, name="name")
    application_ids: list[int] = field(name="applicationIds")
    description: str | None = field(default=None, name="description")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    tags: (
        Annotated[list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)]
        | None
    ) = field(default=None, name="tags")
    evaluation_group_id: int | None = field(default=None, name="evaluationGroupId")

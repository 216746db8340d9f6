# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CampaignSet(Model, kw_only=True):
    """The evaluation tree of an Application, which orders its campaigns in groups.

    Attributes:
        application_id: The ID of the Application that owns the entity.
        id: The ID of the tree.
        version: The version of the tree, 1 or more.
        set: The group at the root of the tree, which holds all others.
        updated_by: The name of the user who last changed the tree.
    """

    application_id: int = field(name="applicationId")
    id: int | None = field(default=None, name="id")
    version: Annotated[int, Bounds(ge=1)] | None = field(default=None, name="version")
    set: CampaignSetBranchNode | None = field(default=None, name="set")
    updated_by: str | None = field(default=None, name="updatedBy")


from .campaign_set_branch_node import CampaignSetBranchNode

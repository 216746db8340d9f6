# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RoleV2ApplicationDetails(Model, kw_only=True):
    """Which permission set holds for which part of an Application, each by its name in `permissionSets`. A part that is absent has none.

    Attributes:
        application: The permission set for the Application itself.
        campaign: The permission set for the campaigns of the Application.
        draft_campaign: The permission set for those campaigns that are still drafts.
        tools: The permission set for the tools of the Application.
    """

    application: str | None = field(default=None, name="application")
    campaign: str | None = field(default=None, name="campaign")
    draft_campaign: str | None = field(default=None, name="draftCampaign")
    tools: str | None = field(default=None, name="tools")

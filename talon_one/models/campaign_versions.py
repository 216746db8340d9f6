# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignVersions(Model, kw_only=True):
    """The versions of a campaign. A revision is a set of changes; each time that it is saved, it gets another version.

    Attributes:
        revision_frontend_state: Whether the campaign is `revised` or a revision is `pending`, as the Campaign Manager shows it.
        active_revision_id: The ID of the revision that was activated last. Absent before the first.
        active_revision_version_id: The ID of the version in force of the active revision.
        version: How many revisions have been activated, 0 as long as the campaign is new.
        current_revision_id: The ID of the revision being edited, which need not be in force.
        current_revision_version_id: The ID of the latest version of the current revision.
        stage_revision: Whether a staging API key makes requests run on the revision being edited. Default: False.
    """

    revision_frontend_state: Literal["revised", "pending"] | str | None = field(
        default=None, name="revisionFrontendState"
    )
    active_revision_id: int | None = field(default=None, name="activeRevisionId")
    active_revision_version_id: int | None = field(default=None, name="activeRevisionVersionId")
    version: int | None = field(default=None, name="version")
    current_revision_id: int | None = field(default=None, name="currentRevisionId")
    current_revision_version_id: int | None = field(default=None, name="currentRevisionVersionId")
    stage_revision: bool | None = field(default=None, name="stageRevision")

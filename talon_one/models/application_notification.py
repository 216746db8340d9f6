# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ApplicationNotification(Model, kw_only=True):
    """A change in an Application. So far all of them are changes of its evaluation tree.

    Attributes:
        application_id: The ID of the Application.
        old_evaluation_tree: The tree before the change.
        evaluation_tree: The tree after the change.
        event: What happened.
    """

    application_id: int | None = field(default=None, name="applicationId")
    old_evaluation_tree: CampaignSet | None = field(default=None, name="oldEvaluationTree")
    evaluation_tree: CampaignSet | None = field(default=None, name="evaluationTree")
    event: str | None = field(default=None, name="event")


from .campaign_set import CampaignSet

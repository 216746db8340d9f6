# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Any, Model, field


class CustomerProfileIntegrationRequestV2(Model, kw_only=True):
    """An update of a customer profile. Attributes that are not given keep their values; a null deletes one.

    Attributes:
        attributes: Custom attributes of the customer, by name, which must be defined in the Campaign Manager first. A null deletes an attribute.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate. Disabled ones run too, to try them before they are switched on.
        response_content: The parts that the response is to contain besides the effects. `campaignEligibility` comes in dry runs only. For a profile it is refused without `runRuleEngine=true`.
        audiences_changes: The audiences to add the customer to and to remove it from.
    """

    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")
    response_content: (
        list[
            Literal[
                "customerProfile",
                "triggeredCampaigns",
                "loyalty",
                "event",
                "awardedGiveaways",
                "ruleFailureReasons",
                "campaignEligibility",
                "achievements",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="responseContent")
    audiences_changes: ProfileAudiencesChanges | None = field(default=None, name="audiencesChanges")


from .profile_audiences_changes import ProfileAudiencesChanges

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class CampaignEligibility(Model, kw_only=True):
    """A campaign that was evaluated for a session, and whether the session qualified for it. Only dry runs return it.

    Attributes:
        application_id: The ID of the Application that owns the entity.
        id: The internal ID of the campaign.
        name: The name that users of the Campaign Manager see.
        description: What the campaign is for, in the words of its author.
        start_time: When the campaign starts. Absent if it has no set start.
        end_time: When the campaign ends. Absent if it has no set end.
        attributes: Custom attributes of the campaign, by name. The values may be any JSON.
        state: Always `enabled`; other campaigns are not shown. Default: 'enabled'.
        tags: Words to find the campaign by.
        features: The features that are switched on in the campaign.
        eligibility: How the campaign as a whole fared, once for every coupon it was tried with.
        rules: How the rules of the campaign fared.
        experiment: The experiment that the campaign takes part in. Absent unless the customer was given a variant of it.
    """

    application_id: int = field(name="applicationId")
    id: int = field(name="id")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    state: Literal["enabled"] | str = field(name="state")
    tags: Annotated[
        list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)
    ] = field(name="tags")
    features: list[
        Literal["coupons", "referrals", "loyalty", "giveaways", "strikethrough", "achievements"]
        | str
    ] = field(name="features")
    eligibility: list[CampaignEligibilityDetails] = field(name="eligibility")
    rules: list[RuleMetadataEligibility] = field(name="rules")
    experiment: CampaignEligibilityExperiment | None = field(default=None, name="experiment")


from .campaign_eligibility_details import CampaignEligibilityDetails
from .campaign_eligibility_experiment import CampaignEligibilityExperiment
from .rule_metadata_eligibility import RuleMetadataEligibility

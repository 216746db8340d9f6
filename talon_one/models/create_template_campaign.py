# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class CreateTemplateCampaign(Model, kw_only=True):
    """A campaign to create from a template.

    Attributes:
        name: The name that users of the Campaign Manager see.
        description: What the campaign is for.
        template_id: The ID of the template, which must be enabled.
        campaign_attributes_overrides: Custom attributes of the campaign, used in place of the template's.
        template_param_values: A value for every parameter of the template.
        limit_overrides: Budget limits that win over those of the template and over the defaults of the Application.
        campaign_groups: The IDs of the access groups that the campaign is to belong to.
        tags: Words to find the campaign by, at most 50, instead of those that the template has.
        evaluation_group_id: The ID of the evaluation group to put the campaign into; such groups order the campaigns of an Application and choose among them.
        linked_store_ids: The IDs of the stores that the campaign is limited to. With any, it runs only for sessions that name one of them.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    template_id: int = field(name="templateId")
    campaign_attributes_overrides: dict[str, Any] | None = field(
        default=None, name="campaignAttributesOverrides"
    )
    template_param_values: list[Binding] | None = field(default=None, name="templateParamValues")
    limit_overrides: list[LimitConfig] | None = field(default=None, name="limitOverrides")
    campaign_groups: list[int] | None = field(default=None, name="campaignGroups")
    tags: (
        Annotated[list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)]
        | None
    ) = field(default=None, name="tags")
    evaluation_group_id: int | None = field(default=None, name="evaluationGroupId")
    linked_store_ids: list[int] | None = field(default=None, name="linkedStoreIds")


from .binding import Binding
from .limit_config import LimitConfig

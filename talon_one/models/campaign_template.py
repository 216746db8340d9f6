# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class CampaignTemplate(Model, kw_only=True):
    """A model from which campaigns are made.

    Attributes:
        id: The ID of the template.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        user_id: The ID of the user who owns the entity.
        name: The name of the template.
        description: What the template is for, as users read it.
        instructions: How to use the template, as users read it: which attributes it needs, and what to adapt.
        campaign_attributes: Custom attributes that its campaigns start with, by name.
        coupon_attributes: Custom attributes that the coupons of its campaigns start with, by name.
        state: Whether campaigns can be made from it: `draft` not yet, `enabled` now, `disabled` no longer.
        active_ruleset_id: The ID of the ruleset that its campaigns get a copy of.
        tags: Words that its campaigns can be found by, at most 50.
        reevaluate_on_return: Whether the rules of its campaigns run again when a customer returns items.
        features: The features that are switched on in its campaigns: `coupons`, `referrals`, `loyalty` programs, `giveaways`, `strikethrough` for crossed-out prices of catalog items, `achievements`, `advancedEvents` for events with a closed session.
        coupon_settings: How coupon codes are generated.
        coupon_reservation_settings: How coupons can be reserved.
        referral_settings: How referral codes are generated.
        limits: The budget limits that its campaigns start with.
        template_params: The parameters, for which each of its campaigns needs values.
        applications_ids: The IDs of the Applications in which campaigns may be made from it.
        campaign_collections: The collections that each of its campaigns gets a copy of.
        default_campaign_group_id: The ID of the access group that its campaigns start in.
        campaign_type: What the rules of its campaigns may do; `cartItem` allows only effects on single cart items, `advanced` those on the whole session too. Default: 'advanced'.
        campaigns_count: The number of campaigns that have been made from it.
        updated: When somebody last changed the template or one of its parts.
        updated_by: The name of the user who last changed the template, where it is known.
        valid_application_ids: The IDs of the Applications that the template is connected with.
        is_user_favorite: Whether the user who asks has marked it as a favourite. Default: False.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    user_id: int = field(name="userId")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str = field(name="description")
    instructions: str = field(name="instructions")
    campaign_attributes: dict[str, Any] | None = field(default=None, name="campaignAttributes")
    coupon_attributes: dict[str, Any] | None = field(default=None, name="couponAttributes")
    state: Literal["draft", "enabled", "disabled"] | str = field(name="state")
    active_ruleset_id: int | None = field(default=None, name="activeRulesetId")
    tags: (
        Annotated[list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)]
        | None
    ) = field(default=None, name="tags")
    reevaluate_on_return: bool = field(name="reevaluateOnReturn")
    features: (
        list[
            Literal[
                "coupons",
                "referrals",
                "loyalty",
                "giveaways",
                "strikethrough",
                "achievements",
                "advancedEvents",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="features")
    coupon_settings: CodeGeneratorSettings | None = field(default=None, name="couponSettings")
    coupon_reservation_settings: CampaignTemplateCouponReservationSettings | None = field(
        default=None, name="couponReservationSettings"
    )
    referral_settings: CodeGeneratorSettings | None = field(default=None, name="referralSettings")
    limits: list[TemplateLimitConfig] | None = field(default=None, name="limits")
    template_params: list[CampaignTemplateParams] | None = field(
        default=None, name="templateParams"
    )
    applications_ids: list[int] = field(name="applicationsIds")
    campaign_collections: list[CampaignTemplateCollection] | None = field(
        default=None, name="campaignCollections"
    )
    default_campaign_group_id: int | None = field(default=None, name="defaultCampaignGroupId")
    campaign_type: Literal["cartItem", "advanced"] | str = field(name="campaignType")
    campaigns_count: int | None = field(default=None, name="campaignsCount")
    updated: DateTime | None = field(default=None, name="updated")
    updated_by: str | None = field(default=None, name="updatedBy")
    valid_application_ids: list[int] = field(name="validApplicationIds")
    is_user_favorite: bool | None = field(default=None, name="isUserFavorite")


from .campaign_template_collection import CampaignTemplateCollection
from .campaign_template_coupon_reservation_settings import CampaignTemplateCouponReservationSettings
from .campaign_template_params import CampaignTemplateParams
from .code_generator_settings import CodeGeneratorSettings
from .template_limit_config import TemplateLimitConfig

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class Campaign(Model, kw_only=True):
    """A campaign of an Application, with its configuration and its counters.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        application_id: The ID of the Application that owns the entity.
        user_id: The ID of the user who owns the entity.
        name: The name that users of the Campaign Manager see.
        description: What the campaign is for, in the words of its author.
        start_time: When the campaign starts. Absent if it has no set start.
        end_time: When the campaign ends. Absent if it has no set end.
        attributes: Custom attributes of the campaign, by name. The values may be any JSON.
        state: Whether the campaign may run. An enabled one still waits for its start and stops at its end; of a disabled or archived one neither rules nor coupons are looked at. Default: 'enabled'.
        active_ruleset_id: The ID of the ruleset in force. Absent while the campaign has none.
        tags: Words to find the campaign by, at most 50.
        reevaluate_on_return: Whether the rules of the campaign run again when a customer returns items.
        features: The features that are switched on in the campaign.
        coupon_settings: How coupon codes are generated.
        referral_settings: How referral codes are generated.
        limits: The budget limits of the campaign.
        campaign_groups: The IDs of the campaign groups that the campaign belongs to.
        type: What the rules may do; `cartItem` allows only effects on single cart items, `advanced` those on the whole session too. Default: 'advanced'.
        linked_store_ids: The IDs of the stores that the campaign is limited to. With any, it runs only for sessions that name one of them, and never on profile updates or events. Empty for all stores.
        coupon_attributes: Custom attributes that every coupon of the campaign gets, by name.
        budgets: The budgets of the campaign, only those that are defined, and what has been used of each since it was defined. They supersede all the counters below.
        coupon_redemption_count: The number of coupon redemptions in the campaign. Read `budgets` instead. Deprecated.
        referral_redemption_count: The number of referral code redemptions in the campaign. Read `budgets` instead. Deprecated.
        discount_count: The money that the campaign has given away as redeemed discounts. Read `budgets` instead. Deprecated.
        discount_effect_count: The number of times that the campaign gave a discount. Read `budgets` instead. Deprecated.
        coupon_creation_count: The number of coupons that rules of the campaign created. Read `budgets` instead. Deprecated.
        custom_effect_count: The number of custom effects that the campaign triggered. Read `budgets` instead. Deprecated.
        referral_creation_count: The number of referral codes that rules of the campaign created. Read `budgets` instead. Deprecated.
        add_free_item_effect_count: The number of times that the campaign added a free item to a cart, though the service words it as how often it can. Read `budgets` instead. Deprecated.
        awarded_giveaways_count: The number of giveaways that the campaign awarded. Read `budgets` instead. Deprecated.
        created_loyalty_points_count: The loyalty points that the campaign added, in total. Read `budgets` instead. Deprecated.
        created_loyalty_points_effect_count: The number of times that the campaign added loyalty points. Read `budgets` instead. Deprecated.
        redeemed_loyalty_points_count: The loyalty points that customers spent in the campaign, in total. Read `budgets` instead. Deprecated.
        redeemed_loyalty_points_effect_count: The number of times that customers spent loyalty points in the campaign. Read `budgets` instead. Deprecated.
        call_api_effect_count: The number of webhooks that the campaign triggered. Read `budgets` instead. Deprecated.
        reservecoupon_effect_count: The number of times that the campaign reserved a coupon. Mind the lower case `c`. Read `budgets` instead. Deprecated.
        last_activity: When the campaign last received an event, whether or not it had an effect.
        updated: When somebody last changed the campaign itself. Changes of its coupons, collections and other parts do not count.
        created_by: The name of the user who created the campaign.
        updated_by: The name of the user who last changed the campaign.
        template_id: The ID of the template that the campaign was made from. Absent if there was none.
        frontend_state: The state as the Campaign Manager shows it, which takes the schedule and staging into account; `state` does not.
        stores_imported: Whether a CSV file brought the stores that are linked.
        value_maps_ids: The IDs of the value maps that the rules of the campaign use.
        experiment_id: The ID of the experiment that the campaign takes part in. Absent if in none.
        revision_frontend_state: Whether the campaign is `revised` or a revision is `pending`, as the Campaign Manager shows it.
        active_revision_id: The ID of the revision that was activated last. Absent before the first.
        active_revision_version_id: The ID of the version in force of the active revision.
        version: How many revisions have been activated, 0 as long as the campaign is new.
        current_revision_id: The ID of the revision being edited, which need not be in force.
        current_revision_version_id: The ID of the latest version of the current revision.
        stage_revision: Whether a staging API key makes requests run on the revision being edited. Default: False.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    application_id: int = field(name="applicationId")
    user_id: int = field(name="userId")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str = field(name="description")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    state: Literal["enabled", "disabled", "archived"] | str = field(name="state")
    active_ruleset_id: int | None = field(default=None, name="activeRulesetId")
    tags: Annotated[
        list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)
    ] = field(name="tags")
    reevaluate_on_return: bool = field(name="reevaluateOnReturn")
    features: list[
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
    ] = field(name="features")
    coupon_settings: CodeGeneratorSettings | None = field(default=None, name="couponSettings")
    referral_settings: CodeGeneratorSettings | None = field(default=None, name="referralSettings")
    limits: list[LimitConfig] = field(name="limits")
    campaign_groups: list[int] | None = field(default=None, name="campaignGroups")
    type: Literal["cartItem", "advanced"] | str = field(name="type")
    linked_store_ids: list[int] | None = field(default=None, name="linkedStoreIds")
    coupon_attributes: dict[str, Any] | None = field(default=None, name="couponAttributes")
    budgets: list[CampaignBudget] | None = field(default=None, name="budgets")
    coupon_redemption_count: int | None = field(default=None, name="couponRedemptionCount")
    referral_redemption_count: int | None = field(default=None, name="referralRedemptionCount")
    discount_count: float | None = field(default=None, name="discountCount")
    discount_effect_count: int | None = field(default=None, name="discountEffectCount")
    coupon_creation_count: int | None = field(default=None, name="couponCreationCount")
    custom_effect_count: int | None = field(default=None, name="customEffectCount")
    referral_creation_count: int | None = field(default=None, name="referralCreationCount")
    add_free_item_effect_count: int | None = field(default=None, name="addFreeItemEffectCount")
    awarded_giveaways_count: int | None = field(default=None, name="awardedGiveawaysCount")
    created_loyalty_points_count: float | None = field(
        default=None, name="createdLoyaltyPointsCount"
    )
    created_loyalty_points_effect_count: int | None = field(
        default=None, name="createdLoyaltyPointsEffectCount"
    )
    redeemed_loyalty_points_count: float | None = field(
        default=None, name="redeemedLoyaltyPointsCount"
    )
    redeemed_loyalty_points_effect_count: int | None = field(
        default=None, name="redeemedLoyaltyPointsEffectCount"
    )
    call_api_effect_count: int | None = field(default=None, name="callApiEffectCount")
    reservecoupon_effect_count: int | None = field(default=None, name="reservecouponEffectCount")
    last_activity: DateTime | None = field(default=None, name="lastActivity")
    updated: DateTime | None = field(default=None, name="updated")
    created_by: str | None = field(default=None, name="createdBy")
    updated_by: str | None = field(default=None, name="updatedBy")
    template_id: int | None = field(default=None, name="templateId")
    frontend_state: (
        Literal["expired", "scheduled", "running", "disabled", "archived", "staged"] | str
    ) = field(name="frontendState")
    stores_imported: bool = field(name="storesImported")
    value_maps_ids: list[int] | None = field(default=None, name="valueMapsIds")
    experiment_id: int | None = field(default=None, name="experimentId")
    revision_frontend_state: Literal["revised", "pending"] | str | None = field(
        default=None, name="revisionFrontendState"
    )
    active_revision_id: int | None = field(default=None, name="activeRevisionId")
    active_revision_version_id: int | None = field(default=None, name="activeRevisionVersionId")
    version: int | None = field(default=None, name="version")
    current_revision_id: int | None = field(default=None, name="currentRevisionId")
    current_revision_version_id: int | None = field(default=None, name="currentRevisionVersionId")
    stage_revision: bool | None = field(default=None, name="stageRevision")


from .campaign_budget import CampaignBudget
from .code_generator_settings import CodeGeneratorSettings
from .limit_config import LimitConfig

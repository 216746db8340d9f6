# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class UpdateCampaign(Model, kw_only=True):
    """The configuration of a campaign that replaces the present one. Its properties are those of Campaign, apart from `evaluationGroupId`, which Campaign does not have.

    Attributes:
        name: The name that users of the Campaign Manager see.
        description: What the campaign is for.
        start_time: When the campaign starts. Left out, it has no set start.
        end_time: When the campaign ends. Left out, it has no set end.
        attributes: Custom attributes of the campaign, by name. The values may be any JSON.
        state: Whether the campaign may run. An enabled one still waits for its start and stops at its end; of a disabled or archived one neither rules nor coupons are looked at. Mind that it is `enabled` if left out. Default: 'enabled'.
        active_ruleset_id: The ID of the ruleset to put in force, one of getRulesets.
        tags: Words to find the campaign by, at most 50.
        reevaluate_on_return: Whether the rules of the campaign run again when a customer returns items.
        features: The features to switch on: `coupons`, `referrals`, `loyalty` programs, `giveaways`, `strikethrough` for crossed-out prices of catalog items, `achievements`, `advancedEvents` for events with a closed session.
        coupon_settings: How coupon codes are generated.
        referral_settings: How referral codes are generated.
        limits: The budget limits of the campaign. Empty for none.
        campaign_groups: The IDs of the access groups that the campaign belongs to.
        evaluation_group_id: The ID of the evaluation group to put the campaign into; such groups order the campaigns of an Application and choose among them. The response does not tell it.
        type: What the rules may do; `cartItem` allows only effects on single cart items, `advanced` those on the whole session too. Default: 'advanced'.
        linked_store_ids: The IDs of the stores that the campaign is limited to, at most 50 this way; a CSV import takes more. With any, the campaign runs only for sessions that name one of them. Leave it out if the stores were imported (`storesImported` of Campaign).
        coupon_attributes: Custom attributes that every coupon of the campaign gets, by name.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")
    start_time: DateTime | None = field(default=None, name="startTime")
    end_time: DateTime | None = field(default=None, name="endTime")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    state: Literal["enabled", "disabled", "archived"] | str | None = field(
        default=None, name="state"
    )
    active_ruleset_id: int | None = field(default=None, name="activeRulesetId")
    tags: Annotated[
        list[Annotated[str, Bounds(min_length=1, max_length=50)]], Bounds(max_length=50)
    ] = field(name="tags")
    reevaluate_on_return: bool | None = field(default=None, name="reevaluateOnReturn")
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
    evaluation_group_id: int | None = field(default=None, name="evaluationGroupId")
    type: Literal["cartItem", "advanced"] | str | None = field(default=None, name="type")
    linked_store_ids: list[int] | None = field(default=None, name="linkedStoreIds")
    coupon_attributes: dict[str, Any] | None = field(default=None, name="couponAttributes")


from .code_generator_settings import CodeGeneratorSettings
from .limit_config import LimitConfig

"""Campaigns made from others, and from templates. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import msgspec

from ...models import (
    Binding,
    CampaignTemplate,
    CampaignTemplateCollection,
    CampaignTemplateParams,
    CodeGeneratorSettings,
    CreateTemplateCampaignResponse,
    GetCampaigns200Response,
    GetCampaignTemplates200Response,
    LimitConfig,
    Rule,
)
from ...runtime import codec, conformance
from .. import attributes
from ..campaigns import CAMPAIGNS, active_ruleset, add_campaign, add_ruleset, require_campaign
from ..errors import invalid_body, not_found
from ..reply import page_of
from ..rules import RULES
from ..sorting import ordered
from ..store import Kind
from ..world import ACCOUNT, USER
from .applications import APPLICATIONS, require_application
from .campaigns import check_schedule, notify_created, view
from .collections import COLLECTIONS, add_collection, items_of
from .stores import check_stores

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ...models import Campaign, CampaignCopy, CreateTemplateCampaign
    from ..world import World


class TemplateRules(msgspec.Struct):
    """The rules that campaigns of a template get."""

    template_id: int
    rules: list[Rule]


TEMPLATES = Kind("campaign_templates", CampaignTemplate)
TEMPLATE_RULES = Kind("campaign_template_rules", TemplateRules, key=("template_id",))
KINDS = (TEMPLATES, TEMPLATE_RULES)


def add_template(
    world: World,
    name: str,
    applications_ids: Sequence[int],
    rules: Sequence[Rule] = (),
    **properties: Any,
) -> CampaignTemplate:
    """Make a template of campaigns, enabled unless it says otherwise.

    Args:
        world: The state.
        name: What people call it.
        applications_ids: The Applications that may use it.
        rules: What its campaigns do.
        **properties: Any other properties of `CampaignTemplate`, under their Python names.
    """
    known: dict[str, Any] = {
        "id": world.new_id(TEMPLATES), "created": world.now, "updated": world.now,
        "account_id": ACCOUNT, "user_id": USER, "name": name, "description": "",
        "instructions": "", "state": "enabled", "reevaluate_on_return": False, "features": [],
        "applications_ids": list(applications_ids), "campaign_type": "advanced",
        "valid_application_ids": list(applications_ids), "campaigns_count": 0,
    }  # fmt: skip
    template = world[TEMPLATES].put(CampaignTemplate(**known | properties))
    world[TEMPLATE_RULES].put(TemplateRules(template.id, list(rules)))
    return template


def get_campaign_templates(
    world: World,
    *,
    sort: str | None = None,
    state: str | None = None,
    name: str | None = None,
    tags: str | None = None,
    user_id: int | None = None,
    **paging: Any,
) -> GetCampaignTemplates200Response:
    """Those of the account; of a name and a tag, one is enough."""

    def is_named(template: CampaignTemplate) -> bool:
        if name is None and tags is None:
            return True
        by_name = name is not None and name.casefold() in template.name.casefold()
        return by_name or (
            tags is not None and tags.casefold() in (tag.casefold() for tag in template.tags or ())
        )

    found = [
        template
        for template in world[TEMPLATES].find()
        if state in (None, template.state)
        and user_id in (None, template.user_id)
        and is_named(template)
    ]
    return page_of(GetCampaignTemplates200Response, ordered(found, sort), **paging)


def create_campaign_from_template(
    world: World, *, application_id: int, create_template_campaign: CreateTemplateCampaign
) -> CreateTemplateCampaignResponse:
    """A campaign with the rules of a template, in which its parameters have values.

    These rules are read and do not run: only scripted ones do, which may be added to the campaign.
    """
    asked = create_template_campaign
    require_application(world, application_id)
    template = world[TEMPLATES].get(asked.template_id)
    if template is None:
        raise not_found("campaign template")
    if template.state != "enabled" or application_id not in template.applications_ids:
        raise invalid_body("/templateId", "is no enabled template of the Application")
    bindings = _bindings(template, asked.template_param_values or [])
    attributes.check(
        world, "Campaign", asked.campaign_attributes_overrides, "/campaignAttributesOverrides"
    )
    check_stores(world, application_id, asked.linked_store_ids)
    campaign = add_campaign(
        world,
        application_id,
        asked.name,
        description=asked.description or template.description,
        attributes=attributes.merged(
            template.campaign_attributes, asked.campaign_attributes_overrides
        ),
        coupon_attributes=template.coupon_attributes,
        tags=asked.tags if asked.tags is not None else template.tags or [],
        reevaluate_on_return=template.reevaluate_on_return,
        features=template.features or [],
        coupon_settings=template.coupon_settings,
        referral_settings=template.referral_settings,
        limits=_limits(world, application_id, template, asked.limit_overrides),
        campaign_groups=asked.campaign_groups
        or ([template.default_campaign_group_id] if template.default_campaign_group_id else None),
        type=template.campaign_type,
        linked_store_ids=asked.linked_store_ids,
        template_id=template.id,
        updated=world.now,
    )
    rules = world[TEMPLATE_RULES].get(template.id)
    ruleset = add_ruleset(
        world, campaign, _new_rules(world, rules.rules if rules else []), bindings
    )
    collections = [
        add_collection(world, one.name, application_id=application_id, campaign_id=campaign.id)
        for one in template.campaign_collections or ()
    ]
    template.campaigns_count = (template.campaigns_count or 0) + 1
    world[TEMPLATES].put(template)
    notify_created(world, campaign)
    return CreateTemplateCampaignResponse(
        campaign=view(world, campaign), ruleset=ruleset, collections=collections
    )


def _bindings(template: CampaignTemplate, given: Sequence[Binding]) -> list[Binding]:
    names = {binding.name for binding in given}
    for parameter in template.template_params or ():
        if parameter.name not in names:
            raise invalid_body("/templateParamValues", f"has no value for {parameter.name}")
    known = {parameter.name for parameter in template.template_params or ()}
    for number, binding in enumerate(given):
        if binding.name not in known:
            raise invalid_body(f"/templateParamValues/{number}/name", "is no parameter")
    return list(given)


def _limits(
    world: World,
    application_id: int,
    template: CampaignTemplate,
    overrides: Sequence[LimitConfig] | None,
) -> list[LimitConfig]:
    """The limits of an Application, then of the template, then of the caller: the last wins."""
    application = require_application(world, application_id)
    of_template = [
        msgspec.convert(one, LimitConfig, from_attributes=True) for one in template.limits or ()
    ]
    limits = [*(application.limits or ()), *of_template, *(overrides or ())]
    return list({(one.action, one.period, tuple(one.entities)): one for one in limits}.values())


def _new_rules(world: World, rules: Iterable[Rule]) -> list[Rule]:
    """Copies of rules, with IDs of their own and those of the originals."""
    return [
        msgspec.structs.replace(rule, id=UUID(world.new_uuid()), parent_id=rule.id)
        for rule in rules
    ]


def copy_campaign_to_applications(
    world: World, *, application_id: int, campaign_id: int, campaign_copy: CampaignCopy
) -> GetCampaigns200Response:
    """A copy with the rules and the collections in each Application, in the state of the original.

    Codes, links with stores and what is used of budgets are not copied; the service does not say.
    """
    original = require_campaign(world, application_id, campaign_id)
    for number, target in enumerate(campaign_copy.application_ids):
        if world[APPLICATIONS].get(target) is None:
            raise invalid_body(f"/applicationIds/{number}", "is no Application")
    start = campaign_copy.start_time or original.start_time
    end = campaign_copy.end_time or original.end_time
    check_schedule(start, end)
    copies = [
        _copy(world, original, target, campaign_copy) for target in campaign_copy.application_ids
    ]
    return page_of(
        GetCampaigns200Response,
        [view(world, one) for one in copies],
        page_size=len(copies) or 1,
        with_total_result_size=True,
    )


def _copy(world: World, original: Campaign, target: int, changes: CampaignCopy) -> Campaign:
    copy = msgspec.structs.replace(
        original,
        id=world.new_id(CAMPAIGNS),
        created=world.now,
        updated=world.now,
        last_activity=None,
        application_id=target,
        name=changes.name or f"Copy of {original.name}",
        description=original.description if changes.description is None else changes.description,
        start_time=changes.start_time or original.start_time,
        end_time=changes.end_time or original.end_time,
        tags=original.tags if changes.tags is None else changes.tags,
        linked_store_ids=[],
        stores_imported=False,
        active_ruleset_id=None,
    )
    world[CAMPAIGNS].put(copy)
    if (ruleset := active_ruleset(world, original)) is not None:
        add_ruleset(world, copy, _new_rules(world, ruleset.rules), ruleset.bindings)
    for rule in world[RULES].find(campaign_id=original.id):
        world[RULES].put(
            msgspec.structs.replace(
                rule, id=world.new_id(RULES), application_id=target, campaign_id=copy.id
            )
        )
    for collection in world[COLLECTIONS].find(campaign_id=original.id):
        add_collection(
            world,
            collection.name,
            items_of(world, collection),
            description=collection.description,
            application_id=target,
            campaign_id=copy.id,
        )
    notify_created(world, copy)
    return copy


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make templates: `name`, `applicationsIds`, `rules` and others of `CampaignTemplate`."""
    for given in section:
        item = dict(given)
        rules = conformance.read(item.pop("rules", []), list[Rule], strict=True)
        template = add_template(world, item.pop("name"), item.pop("applicationsIds"), rules)
        plain = conformance.parse(codec.encode(template))
        known = {**plain, **item, "id": template.id}
        world[TEMPLATES].put(conformance.read(known, CampaignTemplate, strict=True))


def seed(world: World) -> None:
    """Make the templates that the documentation uses."""
    coupon = Rule(
        title="Discount for a valid coupon",
        condition=["and", ["couponValid"]],
        effects=[["setDiscount", "Coupon discount", ["*", [".", "Session", "Total"], "rate"]]],
    )
    welcome = Rule(
        title="Discount for everybody",
        condition=["and", [">", [".", "Session", "Total"], "minimum"]],
        effects=[["setDiscount", "Discount", "amount"]],
    )
    applications = [one.id for one in world[APPLICATIONS].find()]
    add_template(
        world,
        "Coupon discount",
        applications,
        [coupon],
        description="A discount for whoever sends a valid code.",
        instructions="Give the share of the cart that a code takes off, such as 0.1.",
        features=["coupons"],
        tags=["coupons"],
        coupon_settings=CodeGeneratorSettings(
            valid_characters=list("ABCDEFGHJKLMNPQRSTUVWXYZ23456789"), coupon_pattern="SAVE-####"
        ),
        template_params=[
            CampaignTemplateParams(name="rate", type="number", description="Share of the cart")
        ],
        campaign_collections=[CampaignTemplateCollection(name="Excluded products")],
    )
    add_template(
        world,
        "Discount above a minimum",
        applications,
        [welcome],
        description="An amount off for carts above a minimum.",
        tags=["discounts"],
        template_params=[
            CampaignTemplateParams(name="minimum", type="number", description="Least cart"),
            CampaignTemplateParams(name="amount", type="number", description="Money off"),
        ],
    )


LOADERS = {"campaign_templates": load}
ACTS = {
    "getCampaignTemplates": get_campaign_templates,
    "createCampaignFromTemplate": create_campaign_from_template,
    "copyCampaignToApplications": copy_campaign_to_applications,
}

"""What Applications write into the profiles of customers. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...models import (
    CustomerProfileIntegrationRequestV2,
    CustomerProfileIntegrationResponseV2,
    CustomerProfileUpdateV2Response,
    MultipleCustomerProfileIntegrationRequest,
    MultipleCustomerProfileIntegrationResponseV2,
)
from .. import (
    attributes,
    coupons,
    giveaways,
    profiles,
    recorded_events,
    sessions,
)
from ..achievements import ACHIEVEMENTS, RUNS
from ..card_links import CARD_LINKS
from ..contents import Contents
from ..coupon_kinds import COUPONS, RESERVATIONS
from ..errors import invalid_body, invalid_parameter
from ..giveaways import GIVEAWAYS
from ..happenings import happen
from ..profiles import AUDIENCES, PROFILES, REFEREES
from ..programs import MEMBERS, PROGRAMS
from .applications import APPLICATIONS
from .loyalty import forget_ledgers

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..profiles import Profile
    from ..world import World

KINDS = ()

_MOST_PROFILES = 1000


def update_customer_profile_v2(
    world: World,
    *,
    integration_id: str,
    customer_profile_integration_request_v2: CustomerProfileIntegrationRequestV2,
    run_rule_engine: bool = False,
    dry: bool = False,
) -> CustomerProfileIntegrationResponseV2:
    """Change the attributes and audiences of a customer, who is made if there is none.

    The rules run only if they are asked for: those of the event talon_profile_created or
    talon_profile_updated.
    """
    request = customer_profile_integration_request_v2
    if dry and not run_rule_engine:
        raise invalid_parameter("dry", "needs runRuleEngine=true")
    if request.response_content and not run_rule_engine:
        raise invalid_body("/responseContent", "needs runRuleEngine=true")
    attributes.check(world, "CustomerProfile", request.attributes)
    known = profiles.find(world, integration_id) is not None
    profile = profiles.find_or_create(world, integration_id)
    profile.attributes = attributes.merged(profile.attributes, request.attributes)
    if changes := request.audiences_changes:
        for list_name, ids in (("adds", changes.adds), ("deletes", changes.deletes)):
            for number, audience_id in enumerate(ids):
                audience = world[AUDIENCES].get(audience_id)
                if audience is None or bool(audience.sandbox) is not profile.sandbox:
                    pointer = f"/audiencesChanges/{list_name}/{number}"
                    raise invalid_body(pointer, "is the ID of no audience")
        profiles.change_audiences(world, profile, adds=changes.adds, deletes=changes.deletes)
    profiles.save(world, profile)
    contents = Contents(world, profile)
    if run_rule_engine:
        type_ = "talon_profile_updated" if known else "talon_profile_created"
        chosen = request.evaluable_campaign_ids
        contents = happen(world, profile, type_, {}, campaign_ids=chosen)
    return CustomerProfileIntegrationResponseV2(
        **contents.made(), **contents.parts(request.response_content)
    )


def update_customer_profiles_v2(
    world: World,
    *,
    multiple_customer_profile_integration_request: MultipleCustomerProfileIntegrationRequest,
    **_: Any,
) -> MultipleCustomerProfileIntegrationResponseV2:
    """Change the attributes of many customers, all of them or, if one is refused, none."""
    items = multiple_customer_profile_integration_request.customer_profiles or []
    if len(items) > _MOST_PROFILES:
        raise invalid_body("/customerProfiles", f"must be at most {_MOST_PROFILES}")
    attributes.check_all(
        world,
        "CustomerProfile",
        [
            (item.attributes, f"/customerProfiles/{number}/attributes")
            for number, item in enumerate(items)
        ],
    )
    written = []
    for number, item in enumerate(items):
        if not item.integration_id:
            raise invalid_body(f"/customerProfiles/{number}/integrationId", "must not be empty")
        profile = profiles.find_or_create(world, item.integration_id)
        profile.attributes = attributes.merged(profile.attributes, item.attributes)
        written.append(profiles.save(world, profile))
    return MultipleCustomerProfileIntegrationResponseV2(
        integration_states=[
            CustomerProfileUpdateV2Response(customer_profile=shown)
            for shown in profiles.shown_all(world, written)
        ]
    )


def delete_customer_data(world: World, *, integration_id: str) -> None:
    """Erase a customer in all Applications of an environment, and what tells of the customer.

    The service promises no more than that the attributes of all of it go. Here the profile goes,
    with its memberships, referrals, points, reservations, achievements and hold on cards; nothing
    tells any more who got a giveaway, or who referred others. Sessions stay, without attributes.
    """
    profile = profiles.require(world, integration_id)
    for application_id in profile.applications:
        world[REFEREES].delete(application_id, integration_id)
        for referee in world[REFEREES].find(
            application_id=application_id, advocate_integration_id=integration_id
        ):
            friend = profiles.find(world, referee.friend_integration_id)
            if friend is not None:
                friend.advocates.pop(application_id, None)
                profiles.save(world, friend)
        world[REFEREES].delete_all(
            application_id=application_id, advocate_integration_id=integration_id
        )
        sessions.forget(world, application_id, integration_id)
        recorded_events.forget(world, application_id, integration_id)
    for program in world[PROGRAMS].find(sandbox=profile.sandbox):
        forget_ledgers(world, program.id, integration_id)
        world[MEMBERS].delete(program.id, integration_id)
        world[CARD_LINKS].delete_all(program_id=program.id, integration_id=integration_id)
    for reservation in world[RESERVATIONS].find(integration_id=integration_id):
        coupon = world[COUPONS].get(reservation.coupon_id)
        if coupon is not None and _is_in(world, coupon.application_id, profile):
            coupons.unreserve(world, coupon, integration_id)
    for giveaway in giveaways.inventory(world, profile):
        giveaway.profile_id = giveaway.profile_integration_id = None
        world[GIVEAWAYS].put(giveaway)
    for achievement in world[ACHIEVEMENTS].find():
        if any(_is_in(world, one, profile) for one in achievement.subscribed_applications):
            world[RUNS].delete_all(achievement_id=achievement.id, integration_id=integration_id)
    world[PROFILES].delete(profile.sandbox, integration_id)


def _is_in(world: World, application_id: int | None, profile: Profile) -> bool:
    """Whether an Application is in the environment of a customer."""
    application = world[APPLICATIONS].get(application_id)
    return application is not None and bool(application.sandbox) is profile.sandbox


ACTS: dict[str, Callable[..., Any]] = {
    "deleteCustomerData": delete_customer_data,
    "updateCustomerProfileV2": update_customer_profile_v2,
    "updateCustomerProfilesV2": update_customer_profiles_v2,
}

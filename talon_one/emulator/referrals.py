"""Referral codes: which may be used, what using them changes, how they come about. Hand-written.

As with coupons, only a closed session redeems a code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..models import InventoryReferral, Referral
from . import budgets, codes, profiles
from .acts.applications import require_application
from .campaigns import CAMPAIGNS, is_running
from .coupon_kinds import Redemption
from .errors import invalid_body
from .store import Kind
from .validity import REFERRAL_CHECKS, Facts, Rejection, rejection, spent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import Campaign
    from .profiles import Profile
    from .world import World


class StoredReferral(Referral, kw_only=True):
    """A referral code, and the Application that it belongs to."""

    application_id: int


REFERRALS = Kind(
    "referrals",
    StoredReferral,
    indexes=(
        ("application_id", "code"),
        ("application_id", "advocate_profile_integration_id"),
        ("campaign_id",),
    ),
)
REDEMPTIONS = Kind(
    "referral_redemptions",
    Redemption,
    key=("code_id", "session_id"),
    indexes=(("code_id", "integration_id"),),
)
KINDS = (REFERRALS, REDEMPTIONS)

REDEEM = "redeemReferral"
"""The action that limits how often referrals are redeemed."""


def find(world: World, code: str, application_id: int = 0) -> StoredReferral | None:
    """The referral with a code, or None; arguments as those of `coupons.find`."""
    application = require_application(world, application_id or world.application_id)
    stored = codes.stored(code, application.case_sensitivity)
    return next(iter(world[REFERRALS].find(application_id=application.id, code=stored)), None)


def check(
    world: World,
    code: str,
    profile: Profile | None = None,
    session_id: str = "",
    *,
    entities: Mapping[str, str | int] = {},
) -> StoredReferral | Rejection:
    """The referral with a code, or why it cannot be used now, as far as rules have no say in it.

    The service does not say what a session without a customer gets: here, the code is accepted,
    unless it is for one friend alone, and nobody is referred.

    Args:
        world: The state, as an Application has it.
        code: As the friend typed it.
        profile: The friend; None if the session has no customer.
        session_id: The integration ID of the session. What it redeemed itself does not count.
        entities: What limits of the campaign are counted for besides customer and referral: by
            "Identifier" and "Store" (its internal ID).
    """
    referral = find(world, code)
    if referral is None:
        return Rejection("ReferralNotFound")
    campaign = world[CAMPAIGNS].get(referral.campaign_id)
    integration_id = profile.integration_id if profile else ""
    store_id = entities.get("Store")
    facts = Facts(
        now=world.now,
        running=campaign is not None
        and is_running(world, campaign, store_id if isinstance(store_id, int) else None),
        start=referral.start_date,
        expiry=referral.expiry_date,
        profile=integration_id,
        recipient=referral.friend_profile_integration_id or "",
        advocate=referral.advocate_profile_integration_id,
        advocate_found=profiles.find(world, referral.advocate_profile_integration_id) is not None,
    )
    if campaign is not None and world[REDEMPTIONS].get(referral.id, session_id) is None:
        counted = {**entities, **_entities(referral, integration_id)}
        facts = facts._replace(**spent(world, campaign, REDEEM, "Referral", counted))
        facts = facts._replace(
            used_up=facts.used_up or 0 < referral.usage_limit <= referral.usage_counter,
            already_referred=profile is not None and world.application_id in profile.advocates,
        )
    reason = rejection(REFERRAL_CHECKS, facts)
    return referral if reason is None else Rejection(reason, referral.campaign_id, referral.id)


def _entities(referral: StoredReferral, integration_id: str) -> dict[str, str | int]:
    """What limits of the campaign count a redemption for."""
    if not integration_id:
        return {"Referral": referral.id}
    return {"Referral": referral.id, "Profile": integration_id}


def redeem(
    world: World,
    referral: StoredReferral,
    profile: Profile | None,
    session_id: str,
    *,
    entities: Mapping[str, str | int] = {},
) -> None:
    """Count that a closed session used a referral, and note who was referred; once.

    It is charged to the campaign's budgets for redeemed referrals too.

    Args:
        world: The state, as an Application has it.
        referral: What `check` answered.
        profile: The friend; None if the session has no customer. It is changed and stored.
        session_id: The integration ID of the session.
        entities: As those of `check`.
    """
    if world[REDEMPTIONS].get(referral.id, session_id) is not None:
        return
    integration_id = profile.integration_id if profile else ""
    counted = {**entities, **_entities(referral, integration_id)}
    world[REDEMPTIONS].put(
        Redemption(referral.id, session_id, world.now, integration_id, entities=counted)
    )
    budgets.charge(world, referral.campaign_id, REDEEM, 1, counted)
    referral = world[REFERRALS].get(referral.id) or referral
    referral.usage_counter += 1
    world[REFERRALS].put(referral)
    if profile is not None:
        profiles.refer(
            world,
            profile,
            referral.advocate_profile_integration_id,
            code=referral.code,
            session_id=session_id,
        )


def release(
    world: World, referral_id: int, session_id: str, profile: Profile | None = None
) -> StoredReferral | None:
    """Take back that a session used a referral: code and friend are free again.

    Args:
        world: The state, as an Application has it.
        referral_id: The internal ID of the referral.
        session_id: The integration ID of the session.
        profile: The friend, if the caller holds it; it is changed and stored. Default: as found.

    Returns:
        The referral; None if the session did not use it, or it is no more.
    """
    redemption = world[REDEMPTIONS].get(referral_id, session_id)
    if redemption is None:
        return None
    world[REDEMPTIONS].delete(referral_id, session_id)
    if redemption.integration_id:
        friend = profile or profiles.find(world, redemption.integration_id)
        if friend is not None:
            profiles.take_back_referral(world, friend)
    referral = world[REFERRALS].get(referral_id)
    if referral is not None:
        budgets.refund(world, referral.campaign_id, REDEEM, 1, redemption.entities)
        referral.usage_counter -= 1
        world[REFERRALS].put(referral)
    return referral


def create(
    world: World,
    campaign: Campaign,
    advocates: Sequence[str],
    *,
    pattern: str | None = None,
    characters: Sequence[str] | None = None,
    **properties: Any,
) -> list[StoredReferral]:
    """Make a code for each advocate.

    Args:
        world: The state.
        campaign: Whose codes.
        advocates: The integration IDs of customers.
        pattern: What the codes look like. Default: as the campaign says.
        characters: What a `#` of the pattern becomes one of. Default: as the campaign says.
        **properties: Any others of `Referral`, under their Python names.

    Raises:
        RequestError: 400, the pattern has not as many codes.
    """
    settings = campaign.referral_settings
    mode = require_application(world, campaign.application_id).case_sensitivity
    if settings is not None:
        pattern = pattern or settings.coupon_pattern
        characters = characters or settings.valid_characters
    pattern = codes.require_pattern(
        codes.stored(pattern or codes.PATTERN, mode), "/referralPattern"
    )
    characters = codes.require_characters(
        [codes.stored(one, mode) for one in characters or ()], "/validCharacters"
    )

    def taken(some: Sequence[str]) -> set[str]:
        found = world[REFERRALS].find(application_id=campaign.application_id, code=some)
        return {referral.code for referral in found}

    known = _common(world, campaign, properties)
    new_codes = codes.generate(pattern, characters, len(advocates), world.chance(), taken)
    made = [
        StoredReferral(
            **known,
            id=world.new_id(REFERRALS),
            advocate_profile_integration_id=advocate,
            code=code,
        )
        for advocate, code in zip(advocates, new_codes, strict=False)
    ]
    if len(made) < len(advocates):
        raise invalid_body("/referralPattern", "does not have as many codes that are free")
    world[REFERRALS].put_all(made)
    return made


def add(world: World, campaign: Campaign, code: str, **properties: Any) -> StoredReferral:
    """Make a code of the caller's choice.

    Args:
        world: The state.
        campaign: Whose code.
        code: As customers type it.
        **properties: The others of `Referral`, under their Python names; the advocate at least.

    Raises:
        ValueError: The code is in use, or too short.
    """
    if len(code) < codes.SHORTEST:
        raise ValueError(f"a code has {codes.SHORTEST} characters or more")
    if find(world, code, campaign.application_id) is not None:
        raise ValueError("the code is in use")
    mode = require_application(world, campaign.application_id).case_sensitivity
    return world[REFERRALS].put(
        StoredReferral(
            **{"id": world.new_id(REFERRALS), **_common(world, campaign, properties)},
            code=codes.stored(code, mode),
        )
    )


def _common(world: World, campaign: Campaign, properties: Mapping[str, Any]) -> dict[str, Any]:
    """What new codes have unless it is said otherwise."""
    known: dict[str, Any] = {
        "created": world.now,
        "campaign_id": campaign.id,
        "application_id": campaign.application_id,
        "usage_limit": 1,
        "usage_counter": 0,
        "attributes": {},
        "batch_id": world.new_uuid(),
    }
    given = {name: value for name, value in properties.items() if value is not None}
    given.pop("campaign_id", None)
    return known | given


def shown(referral: StoredReferral) -> Referral:
    """A referral as the service shows it."""
    return Referral(**{name: getattr(referral, name) for name in Referral.__struct_fields__})


def inventory(world: World, integration_id: str) -> list[InventoryReferral]:
    """The codes of an advocate in the Application of the call, and whom they brought."""
    found = world[REFERRALS].find(
        application_id=world.application_id, advocate_profile_integration_id=integration_id
    )
    return [with_friends(world, referral) for referral in found]


def with_friends(world: World, referral: StoredReferral) -> InventoryReferral:
    """A referral, and whom it brought."""
    return InventoryReferral(
        **{name: getattr(referral, name) for name in Referral.__struct_fields__},
        referred_customers=[
            redemption.integration_id
            for redemption in world[REDEMPTIONS].find(code_id=referral.id)
            if redemption.integration_id
        ],
    )

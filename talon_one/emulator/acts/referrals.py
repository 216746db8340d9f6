"""Referral codes, for Applications and for managers. Hand-written."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

import msgspec
from msgspec import structs

from ...models import (
    CreateReferralsForMultipleAdvocates201Response,
    GetReferralsWithoutTotalCount200Response,
)
from ...runtime import codec, conformance
from .. import attributes, codes, imports, referrals
from ..campaigns import CAMPAIGNS, require_campaign
from ..code_filters import Filters
from ..errors import invalid_body, not_found
from ..profiles import LONGEST_ID
from ..referrals import REFERRALS, StoredReferral, shown
from ..reply import csv_reply, page_of, time_cell
from ..sorting import ordered
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ...models import (
        ModelImport,
        NewReferral,
        NewReferralsForMultipleAdvocates,
        Referral,
        UpdateReferral,
    )
    from ..reply import Reply
    from ..world import World

KINDS = referrals.KINDS

_COLUMNS = (
    "id", "created", "campaignid", "advocateprofileintegrationid", "friendprofileintegrationid",
    "startdate", "expirydate", "code", "importid", "attributes", "batchid", "counter", "limitval",
)  # fmt: skip
_MOST_USES = 999_999


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make codes: `campaignId`, `code`, `advocateProfileIntegrationId` and others of `Referral`."""
    for item in section:
        campaign = world[CAMPAIGNS].get(item["campaignId"])
        if campaign is None:
            raise ValueError(f"campaign {item['campaignId']} does not exist")
        advocate = item["advocateProfileIntegrationId"]
        referral = referrals.add(
            world, campaign, item["code"], advocate_profile_integration_id=advocate
        )
        plain = conformance.parse(codec.encode(referral))
        given = {**item, "code": referral.code}
        world[REFERRALS].put(conformance.read({**plain, **given}, StoredReferral, strict=True))


def create_referral(world: World, *, new_referral: NewReferral) -> Referral:
    """Make a code for an advocate, beyond the campaign's limits; who need not be known yet.

    The service does not say how often a code without a limit may be used: here, once.
    """
    campaign = require_campaign(world, world.application_id, new_referral.campaign_id)
    properties = structs.asdict(new_referral)
    advocate = properties.pop("advocate_profile_integration_id")
    if not advocate:
        raise invalid_body("/advocateProfileIntegrationId", "must not be empty")
    attributes.check(world, "Referral", new_referral.attributes)
    return shown(referrals.create(world, campaign, [advocate], **properties)[0])


def create_referrals_for_multiple_advocates(
    world: World,
    *,
    new_referrals_for_multiple_advocates: NewReferralsForMultipleAdvocates,
    silent: str | None = None,
) -> CreateReferralsForMultipleAdvocates201Response:
    """Make a code for each of some advocates, beyond the campaign's limits."""
    new = new_referrals_for_multiple_advocates
    campaign = require_campaign(world, world.application_id, new.campaign_id)
    for number, advocate in enumerate(new.advocate_profile_integration_ids):
        if not advocate:
            raise invalid_body(f"/advocateProfileIntegrationIds/{number}", "must not be empty")
    attributes.check(world, "Referral", new.attributes)
    made = referrals.create(
        world,
        campaign,
        new.advocate_profile_integration_ids,
        pattern=new.referral_pattern,
        characters=new.valid_characters,
        start_date=new.start_date,
        expiry_date=new.expiry_date,
        usage_limit=new.usage_limit,
        attributes=new.attributes,
    )
    return CreateReferralsForMultipleAdvocates201Response(
        total_result_size=len(made), data=[shown(one) for one in made] if silent == "no" else []
    )


def get_referrals_without_total_count(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    page_size: int | None = None,
    skip: int | None = None,
    sort: str | None = None,
    code: str | None = None,
    **filters: Any,
) -> GetReferralsWithoutTotalCount200Response:
    """A page of the codes of a campaign."""
    require_campaign(world, application_id, campaign_id)
    wanted = Filters(value=code, **filters)
    found = [
        shown(referral)
        for referral in world[REFERRALS].find(campaign_id=campaign_id)
        if wanted.pass_referral(referral, world.now)
    ]
    items = ordered(found, sort)
    return page_of(GetReferralsWithoutTotalCount200Response, items, page_size=page_size, skip=skip)


def update_referral(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    referral_id: str,
    update_referral: UpdateReferral,
) -> Referral:
    """Change a code.

    The service does not say what becomes of what is left out: here, as with coupons, dates and
    friend become null, and all else stays.
    """
    require_campaign(world, application_id, campaign_id)
    referral, new = _require(world, campaign_id, referral_id), update_referral
    attributes.check(world, "Referral", new.attributes)
    referral.friend_profile_integration_id = new.friend_profile_integration_id or None
    referral.start_date, referral.expiry_date = new.start_date, new.expiry_date
    for name in ("usage_limit", "attributes"):
        if (value := getattr(new, name)) is not None:
            setattr(referral, name, value)
    return shown(world[REFERRALS].put(referral))


def delete_referral(
    world: World, *, application_id: int, campaign_id: int, referral_id: str
) -> None:
    """Delete a code; whoever used it stays referred."""
    require_campaign(world, application_id, campaign_id)
    world[REFERRALS].delete(_require(world, campaign_id, referral_id).id)


def export_referrals(
    world: World,
    *,
    application_id: int,
    campaign_id: float | None = None,
    date_format: str | None = None,
    **filters: Any,
) -> Reply:
    """The codes of an Application."""
    require_application(world, application_id)
    wanted = Filters(**filters)
    time_cell(None, date_format)
    rows = [
        [
            referral.id,
            time_cell(referral.created, date_format),
            referral.campaign_id,
            referral.advocate_profile_integration_id,
            referral.friend_profile_integration_id,
            time_cell(referral.start_date, date_format),
            time_cell(referral.expiry_date, date_format),
            referral.code,
            referral.import_id,
            msgspec.json.encode(referral.attributes or {}).decode(),
            referral.batch_id,
            referral.usage_counter,
            referral.usage_limit,
        ]
        for referral in world[REFERRALS].find(application_id=application_id)
        if campaign_id in (None, referral.campaign_id) and wanted.pass_referral(referral, world.now)
    ]
    return csv_reply(_COLUMNS, rows)


def import_referrals(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    up_file: IO[bytes] | str | None = None,
) -> ModelImport:
    """Make the codes of a file, all in one batch; no profiles are made for the advocates.

    The service does not say what a code does that is in use: here, it is refused.
    """
    campaign = require_campaign(world, application_id, campaign_id)
    import_id, batch_id = world.store.next_number("imports"), world.new_uuid()
    count = 0
    for line, row in imports.rows(up_file, ("code", "advocateprofileintegrationid")):
        advocate = row["advocateprofileintegrationid"]
        if not 0 < len(advocate) <= LONGEST_ID:
            raise imports.wrong(line, "advocateprofileintegrationid is empty or too long")
        start, expiry = imports.span(line, row, "startdate", "expirydate")
        values = imports.json_object(line, "attributes", row.get("attributes", ""))
        attributes.check(world, "Referral", values)
        uses = imports.whole_number(
            line, "limitval", row.get("limitval", ""), default=1, most=_MOST_USES
        )
        try:
            referrals.add(
                world,
                campaign,
                row["code"],
                advocate_profile_integration_id=advocate,
                batch_id=batch_id,
                import_id=import_id,
                start_date=start,
                expiry_date=expiry,
                usage_limit=uses,
                attributes=values,
            )
        except ValueError as error:
            raise imports.wrong(line, f"code: {error}") from error
        count += 1
    return imports.done(world, import_id, "Referral", count)


def _require(world: World, campaign_id: int, referral_id: str) -> StoredReferral:
    """The code of a campaign with an internal ID, or 404."""
    number = codes.internal_id(referral_id)
    referral = None if number is None else world[REFERRALS].get(number)
    if referral is None or referral.campaign_id != campaign_id:
        raise not_found("referral")
    return referral


LOADERS = {"referrals": load}
ACTS: dict[str, Callable[..., Any]] = {
    "createReferral": create_referral,
    "createReferralsForMultipleAdvocates": create_referrals_for_multiple_advocates,
    "deleteReferral": delete_referral,
    "exportReferrals": export_referrals,
    "getReferralsWithoutTotalCount": get_referrals_without_total_count,
    "importReferrals": import_referrals,
    "updateReferral": update_referral,
}

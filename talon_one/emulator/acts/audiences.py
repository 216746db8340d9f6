"""Audiences and who belongs to them, for Applications and for managers. Hand-written."""

from __future__ import annotations

import csv
import io
from typing import IO, TYPE_CHECKING, Any

from msgspec import structs

from ...models import (
    APIError,
    Audience,
    AudienceAnalytics,
    CustomerProfile,
    CustomerProfileAudienceRequest,
    ErrorSource,
    GetAudienceMemberships200Response,
    GetAudiences200Response,
    GetAudiencesAnalytics200Response,
    ModelImport,
    NewAudience,
    UpdateAudience,
)
from .. import attributes, profiles
from ..errors import RequestError, conflict, invalid_body, invalid_parameter, not_found
from ..profiles import AUDIENCES, LONGEST_ID, PROFILES
from ..reply import Reply, csv_reply, page, page_of
from ..sorting import ordered
from ..world import ACCOUNT
from .applications import APPLICATIONS, current_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..world import World

KINDS = ()

_COLUMN = "profileintegrationid"
_MOST_CHANGES = 1000
_MOST_ANALYSED = 1000


def create_audience_v2(world: World, *, new_audience: NewAudience) -> Audience:
    """Make an audience without members, of the environment of the Application unless it says."""
    new = new_audience
    sandbox = bool(current_application(world).sandbox) if new.sandbox is None else new.sandbox
    if new.integration and not new.integration_id:
        raise invalid_body("/integrationId", "is missing, and integration needs it")
    if new.integration_id and world[AUDIENCES].find(
        sandbox=sandbox, integration=new.integration, integration_id=new.integration_id
    ):
        raise conflict("audience", "the integration has an audience with this ID")
    _check_applications(world, new.subscribed_applications_ids, sandbox=sandbox)
    properties = {**structs.asdict(new), "sandbox": sandbox}
    return world[AUDIENCES].put(
        Audience(**properties, id=world.new_id(AUDIENCES), created=world.now, account_id=ACCOUNT)
    )


def update_audience_v2(
    world: World, *, audience_id: int, update_audience: UpdateAudience
) -> Audience:
    """Rename an audience; its Applications change if any are given."""
    audience = _require(world, audience_id)
    audience.name = update_audience.name
    if update_audience.subscribed_applications_ids is not None:
        ids = update_audience.subscribed_applications_ids
        _check_applications(world, ids, sandbox=bool(audience.sandbox))
        audience.subscribed_applications_ids = ids
    return world[AUDIENCES].put(audience)


def delete_audience_v2(world: World, *, audience_id: int) -> None:
    """Delete an audience, and take it from its members."""
    audience = _require(world, audience_id)
    _replace_members(world, audience, [])
    world[AUDIENCES].delete(audience_id)


def delete_audience_memberships_v2(world: World, *, audience_id: int) -> None:
    """Take an audience from all its members."""
    _replace_members(world, _require(world, audience_id), [])


def update_customer_profile_audiences(
    world: World, *, customer_profile_audience_request: CustomerProfileAudienceRequest
) -> None:
    """Add customers to audiences, who are made if need be, and take others out of them."""
    items = customer_profile_audience_request.data or []
    if len(items) > _MOST_CHANGES:
        raise invalid_body("/data", f"must be at most {_MOST_CHANGES}")
    for number, item in enumerate(items):
        if item.action not in ("add", "delete"):
            raise invalid_body(f"/data/{number}/action", "must be add or delete")
        if not item.profile_integration_id:
            raise invalid_body(f"/data/{number}/profileIntegrationId", "must not be empty")
        _require(world, item.audience_id)
        if item.action == "add":
            profile = profiles.find_or_create(world, item.profile_integration_id, seen=False)
            profiles.change_audiences(world, profile, adds=[item.audience_id])
        elif profile_ := profiles.find(world, item.profile_integration_id):
            profiles.change_audiences(world, profile_, deletes=[item.audience_id])


def update_audience_customers_attributes(world: World, *, audience_id: int, body: Any) -> None:
    """Change the attributes of all members of an audience."""
    _require(world, audience_id)
    attributes.check(world, "CustomerProfile", body, pointer="")
    for profile in world[PROFILES].find(audiences=[audience_id]):
        profile.attributes = attributes.merged(profile.attributes, body)
        profiles.save(world, profile)


def get_audiences(
    world: World, *, sort: str | None = None, **paging: Any
) -> GetAudiences200Response:
    """A page of the audiences of both environments."""
    return page_of(GetAudiences200Response, ordered(world[AUDIENCES].find(), sort), **paging)


def get_audiences_analytics(
    world: World, *, audience_ids: str, sort: str | None = None
) -> GetAudiencesAnalytics200Response:
    """How many members each audience has; one that is not there is left out."""
    texts = audience_ids.split(",")
    if len(texts) > _MOST_ANALYSED:
        raise invalid_parameter("audienceIds", f"must be at most {_MOST_ANALYSED}")
    try:
        ids = dict.fromkeys(int(text) for text in texts)
    except ValueError as error:
        raise invalid_parameter("audienceIds", "must be integers with commas between") from error
    found = [
        AudienceAnalytics(
            audience_id=audience.id, members_count=world[PROFILES].count(audiences=[audience.id])
        )
        for audience in world[AUDIENCES].find(id=[id_ for id_ in ids if abs(id_) < 2**63])
    ]
    return GetAudiencesAnalytics200Response(data=list(ordered(found, sort)), has_more=False)


def get_audience_memberships(
    world: World,
    *,
    audience_id: int,
    sort: str | None = None,
    profile_query: str | None = None,
    **paging: Any,
) -> GetAudienceMemberships200Response:
    """A page of the members of an audience.

    What `profileQuery` matches is not documented: here, a part of the integration ID in any case.
    """
    _require(world, audience_id)
    members = world[PROFILES]
    if sort is None and not profile_query:

        def fetch(limit: int, offset: int) -> list[CustomerProfile]:
            found = members.find(limit=limit, offset=offset, audiences=[audience_id])
            return profiles.shown_all(world, found)

        return page(GetAudienceMemberships200Response, fetch, lambda: 0, **paging)
    wanted = (profile_query or "").casefold()
    found = [
        profile
        for profile in members.find(audiences=[audience_id])
        if wanted in profile.integration_id.casefold()
    ]
    items = ordered(profiles.shown_all(world, found), sort)
    return page_of(GetAudienceMemberships200Response, items, **paging)


def import_audiences_memberships(
    world: World, *, audience_id: int, up_file: IO[bytes] | str | None = None
) -> ModelImport:
    """Make the customers of a file the members of an audience, and nobody else."""
    audience = _require(world, audience_id)
    ids = list(dict.fromkeys(_column(up_file)))
    _replace_members(world, audience, ids)
    return ModelImport(
        id=world.store.next_number("imports"),
        created=world.now,
        account_id=ACCOUNT,
        user_id=0,
        entity="AudienceMembership",
        amount=len(ids),
    )


def export_audiences_memberships(world: World, *, audience_id: int) -> Reply:
    """The members of an audience as a file."""
    _require(world, audience_id)
    members = world[PROFILES].find(audiences=[audience_id])
    return csv_reply([_COLUMN], ([member.integration_id] for member in members))


def _require(world: World, audience_id: int) -> Audience:
    """The audience with an ID, or 404 if there is none in the environment of the call."""
    audience = world[AUDIENCES].get(audience_id)
    if audience is None or (
        world.application_id
        and bool(audience.sandbox) is not bool(current_application(world).sandbox)
    ):
        raise not_found("audience")
    return audience


def _check_applications(world: World, ids: list[int] | None, *, sandbox: bool) -> None:
    for number, application_id in enumerate(ids or ()):
        application = world[APPLICATIONS].get(application_id)
        if application is None or bool(application.sandbox) is not sandbox:
            pointer = f"/subscribedApplicationsIds/{number}"
            raise invalid_body(pointer, "is the ID of no Application of the environment")


def _replace_members(world: World, audience: Audience, integration_ids: Sequence[str]) -> None:
    keep = set(integration_ids)
    for profile in world[PROFILES].find(audiences=[audience.id]):
        if profile.integration_id not in keep:
            profiles.change_audiences(world, profile, deletes=[audience.id])
    for integration_id in integration_ids:
        profile = profiles.find_or_create(
            world, integration_id, sandbox=bool(audience.sandbox), seen=False
        )
        profiles.change_audiences(world, profile, adds=[audience.id])
    audience.last_update = world.now
    world[AUDIENCES].put(audience)


def _column(up_file: IO[bytes] | str | None) -> Iterator[str]:
    """The integration IDs of a file."""
    if up_file is None:
        raise invalid_parameter("upFile", "is missing")
    try:
        data = up_file.encode() if isinstance(up_file, str) else up_file.read()
        rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        header = [name.strip().lower() for name in next(rows, [])]
        if _COLUMN not in header:
            raise invalid_parameter("upFile", f"has no column {_COLUMN}")
        place = header.index(_COLUMN)
        for row in rows:
            integration_id = row[place].strip() if place < len(row) else ""
            if not 0 < len(integration_id) <= LONGEST_ID:
                raise _wrong(rows.line_num, f"{_COLUMN} must have 1 to {LONGEST_ID} characters")
            yield integration_id
    except (UnicodeDecodeError, csv.Error) as error:
        raise invalid_parameter("upFile", "is no CSV in UTF-8") from error


def _wrong(line: int, details: str) -> RequestError:
    source = ErrorSource(line=str(line))
    return RequestError(400, APIError(title="Invalid line", details=details, source=source))


ACTS: dict[str, Callable[..., Any]] = {
    "createAudienceV2": create_audience_v2,
    "deleteAudienceMembershipsV2": delete_audience_memberships_v2,
    "deleteAudienceV2": delete_audience_v2,
    "exportAudiencesMemberships": export_audiences_memberships,
    "getAudienceMemberships": get_audience_memberships,
    "getAudiences": get_audiences,
    "getAudiencesAnalytics": get_audiences_analytics,
    "importAudiencesMemberships": import_audiences_memberships,
    "updateAudienceCustomersAttributes": update_audience_customers_attributes,
    "updateAudienceV2": update_audience_v2,
    "updateCustomerProfileAudiences": update_customer_profile_audiences,
}

"""Coupons, as managers make, change and delete them. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import structs

from ...models import (
    AsyncCouponCreationResponse,
    AsyncCouponDeletionJobResponse,
    CreateCoupons200Response,
    ExtendedCoupon,
)
from ...runtime import codec, conformance
from .. import attributes, codes, coupon_kinds, coupon_notices, coupons
from ..campaigns import CAMPAIGNS, add_campaign, require_campaign
from ..code_filters import Filters
from ..coupon_kinds import COUPONS
from ..errors import invalid_body, not_found
from ..rules import CouponValid, NewRule, ReferralValid, add_rule
from ..wallet import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ...models import (
        Coupon,
        LimitConfig,
        NewCouponCreationJob,
        NewCouponDeletionJob,
        NewCoupons,
        NewCouponsForMultipleRecipients,
        UpdateCoupon,
        UpdateCouponBatch,
    )
    from ..world import World

KINDS = coupon_kinds.KINDS

CAMPAIGN = 3
"""The seeded campaign, whose coupons anybody may use."""
_CODES = ("SUMMER10", "SUMMER25%OFF")
_MOST = 20_000
_MOST_WITH_PREFIX = 200_000
_MOST_IN_JOB = 100_000
"""Of what the service allows, as much as fits into a test: all calls wait for it."""
_CONSTRAINTS = (
    "usage_limit", "discount_limit", "reservation_limit", "start_date", "expiry_date", "attributes",
)  # fmt: skip


def seed(world: World) -> None:
    """Make the coupons that the documentation names, and what accepts codes of their campaign."""
    campaign = add_campaign(world, 42, "Summer sale", campaign_id=CAMPAIGN)
    for code in _CODES:
        add(world, campaign.id, code, usage_limit=0)
    for name, condition in (("Coupon", CouponValid()), ("Referral", ReferralValid())):
        add_rule(world, NewRule(name=name, campaign=campaign.id, when=(condition,)))


def load(world: World, section: Sequence[Mapping[str, Any]]) -> None:
    """Make coupons: `campaignId`, `value` and other properties of `Coupon`."""
    for item in section:
        coupon = add(world, item["campaignId"], item["value"])
        plain = conformance.parse(codec.encode(coupon))
        given = {**item, "value": coupon.value}
        world[COUPONS].put(conformance.read({**plain, **given}, ExtendedCoupon, strict=True))


def add(world: World, campaign_id: int, code: str, **properties: Any) -> ExtendedCoupon:
    """Make a coupon with a code of one's own.

    Raises:
        ValueError: There is no such campaign, or the code is in use or too short.
    """
    campaign = world[CAMPAIGNS].get(campaign_id)
    if campaign is None:
        raise ValueError(f"campaign {campaign_id} does not exist")
    return coupons.add(world, campaign, code, **properties)


def create_coupons(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_coupons: NewCoupons,
    silent: str | None = None,
) -> CreateCoupons200Response:
    """Make coupons that differ in nothing but their codes."""
    campaign = require_campaign(world, application_id, campaign_id)
    number, prefix = new_coupons.number_of_coupons, new_coupons.unique_prefix or ""
    most = _MOST_WITH_PREFIX if prefix else _MOST
    if not 1 <= number <= most:
        raise invalid_body("/numberOfCoupons", f"must be from 1 to {most}")
    recipient = new_coupons.recipient_integration_id or None
    if new_coupons.limits:
        if number > 1 or recipient is not None:
            raise invalid_body("/limits", "go only with a single coupon without a recipient")
        _check_limits(new_coupons.limits)
    if new_coupons.support_request_id is not None:
        raise invalid_body("/supportRequestId", "is that of no open support request")
    attributes.check(world, "Coupon", new_coupons.attributes)
    made = coupons.create(
        world,
        campaign,
        number,
        type_of_change="management_api",
        pattern=new_coupons.coupon_pattern,
        characters=new_coupons.valid_characters,
        prefix=prefix,
        recipient_integration_id=recipient,
        limits=new_coupons.limits,
        is_reservation_mandatory=new_coupons.is_reservation_mandatory,
        implicitly_reserved=new_coupons.implicitly_reserved,
        **_constraints(new_coupons),
    )
    return _listed(made, silent)


def create_coupons_for_multiple_recipients(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_coupons_for_multiple_recipients: NewCouponsForMultipleRecipients,
    silent: str | None = None,
) -> CreateCoupons200Response:
    """Make a personal coupon for each of some customers, who need not exist yet."""
    campaign = require_campaign(world, application_id, campaign_id)
    new = new_coupons_for_multiple_recipients
    recipients = new.recipients_integration_ids
    attributes.check(world, "Coupon", new.attributes)
    for number, recipient in enumerate(recipients):
        if not recipient:
            raise invalid_body(f"/recipientsIntegrationIds/{number}", "must not be empty")
    made = coupons.create(
        world,
        campaign,
        len(recipients),
        type_of_change="management_api",
        pattern=new.coupon_pattern,
        characters=new.valid_characters,
        recipients=recipients,
        reservation=False,
        **_constraints(new),
    )
    return _listed(made, silent)


def create_coupons_async(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_coupon_creation_job: NewCouponCreationJob,
) -> AsyncCouponCreationResponse:
    """Make many coupons, but not as many as the service does: 400.

    Here the job is done before the reply; the service takes its time.
    """
    campaign = require_campaign(world, application_id, campaign_id)
    new = new_coupon_creation_job
    if new.number_of_coupons > _MOST_IN_JOB:
        details = f"is more than the {_MOST_IN_JOB} that the emulator makes, unlike the service"
        raise invalid_body("/numberOfCoupons", details)
    attributes.check(world, "Coupon", new.attributes)
    settings, batch_id = new.coupon_settings, world.new_uuid()
    world[COUPONS].put_all(
        coupons.generate(
            world,
            campaign,
            new.number_of_coupons,
            pattern=settings.coupon_pattern if settings else None,
            characters=settings.valid_characters if settings else None,
            pointer="/couponSettings/couponPattern",
            batch_id=batch_id,
            is_reservation_mandatory=new.is_reservation_mandatory,
            **_constraints(new),
        )
    )
    coupon_notices.job_done(world, batch_id)
    return AsyncCouponCreationResponse(batch_id=batch_id)


def _constraints(given: object) -> dict[str, Any]:
    return {name: getattr(given, name) for name in _CONSTRAINTS}


def _listed(made: list[ExtendedCoupon], silent: str | None) -> CreateCoupons200Response:
    """The new coupons, unless nobody will see them."""
    data = [shown(coupon) for coupon in made] if silent == "no" else []
    return CreateCoupons200Response(total_result_size=len(made), data=data)


def _check_limits(limits: Sequence[LimitConfig]) -> None:
    for number, limit in enumerate(limits):
        if limit.entities != ["Profile"]:
            raise invalid_body(f"/limits/{number}/entities", "must be Profile alone")


def update_coupon(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    coupon_id: str,
    update_coupon: UpdateCoupon,
) -> Coupon:
    """Change a coupon: dates and recipient become null if they are left out, all else stays."""
    require_campaign(world, application_id, campaign_id)
    coupon, new = _require(world, campaign_id, coupon_id), update_coupon
    recipient = new.recipient_integration_id or None
    if new.limits:
        if recipient is not None:
            raise invalid_body("/limits", "go only with a coupon without a recipient")
        _check_limits(new.limits)
    attributes.check(world, "Coupon", new.attributes)
    if recipient != coupon.recipient_integration_id:
        coupon.reservation = recipient is None
    coupon.recipient_integration_id = recipient
    for name in ("limits", "is_reservation_mandatory", "implicitly_reserved"):
        if (value := getattr(new, name)) is not None:
            setattr(coupon, name, value)
    _change(world, coupon, new)
    coupon_notices.changed(world, "CouponUpdated", coupon)
    return shown(coupon)


def update_coupon_batch(
    world: World, *, application_id: int, campaign_id: int, update_coupon_batch: UpdateCouponBatch
) -> None:
    """Change the coupons of a batch or a campaign: dates that are left out become null."""
    campaign = require_campaign(world, application_id, campaign_id)
    batch_id = update_coupon_batch.batch_id
    attributes.check(world, "Coupon", update_coupon_batch.attributes)
    conditions: dict[str, Any] = {"batch_id": batch_id} if batch_id else {}
    found = world[COUPONS].find(campaign_id=campaign_id, **conditions)
    if batch_id and not found:
        raise not_found("batch")
    for coupon in found:
        _change(world, coupon, update_coupon_batch)
    coupon_notices.batch_updated(world, campaign, batch_id)


def _change(world: World, coupon: ExtendedCoupon, new: UpdateCoupon | UpdateCouponBatch) -> None:
    for name in ("usage_limit", "discount_limit", "reservation_limit", "attributes"):
        if (value := getattr(new, name)) is not None:
            setattr(coupon, name, value)
    coupon.start_date, coupon.expiry_date = new.start_date, new.expiry_date
    left = coupons.discount_left(coupon)
    coupon.discount_remainder = None if left is None else float(left)
    world[COUPONS].put(coupon)


def delete_coupon(world: World, *, application_id: int, campaign_id: int, coupon_id: str) -> None:
    """Delete a coupon."""
    require_campaign(world, application_id, campaign_id)
    coupon = _require(world, campaign_id, coupon_id)
    coupons.delete(world, coupon)
    coupon_notices.changed(world, "CouponDeleted", coupon)


def delete_coupons(world: World, *, application_id: int, campaign_id: int, **filters: Any) -> None:
    """Delete the coupons of a campaign that pass all filters."""
    campaign = require_campaign(world, application_id, campaign_id)
    wanted = Filters(**filters)
    number = _delete(world, campaign_id, wanted)
    coupon_notices.batch_deleted(world, campaign, wanted.batch_id, number)


def create_coupons_deletion_job(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    new_coupon_deletion_job: NewCouponDeletionJob,
) -> AsyncCouponDeletionJobResponse:
    """Delete the coupons of a campaign that pass all filters, before the reply."""
    require_campaign(world, application_id, campaign_id)
    filters = structs.asdict(new_coupon_deletion_job.filters)
    for name in ("usable", "redeemed"):
        if filters[name] is not None:
            filters[name] = "true" if filters[name] else "false"
    if filters["usable"] is not None and filters["redeemed"] is not None:
        raise invalid_body("/filters/redeemed", "does not go together with usable")
    _delete(world, campaign_id, Filters(**filters))
    return AsyncCouponDeletionJobResponse(id=world.store.next_number("coupon_deletion_jobs"))


def _delete(world: World, campaign_id: int, filters: Filters) -> int:
    found = [
        coupon
        for coupon in world[COUPONS].find(**filters.conditions(campaign_id))
        if filters.pass_coupon(coupon, world.now)
    ]
    for coupon in found:
        coupons.delete(world, coupon)
    return len(found)


def _require(world: World, campaign_id: int, coupon_id: str) -> ExtendedCoupon:
    """The coupon of a campaign with an internal ID, or 404."""
    number = codes.internal_id(coupon_id)
    coupon = None if number is None else world[COUPONS].get(number)
    if coupon is None or coupon.campaign_id != campaign_id:
        raise not_found("coupon")
    return coupon


LOADERS = {"coupons": load}
ACTS: dict[str, Callable[..., Any]] = {
    "createCoupons": create_coupons,
    "createCouponsAsync": create_coupons_async,
    "createCouponsDeletionJob": create_coupons_deletion_job,
    "createCouponsForMultipleRecipients": create_coupons_for_multiple_recipients,
    "deleteCoupon": delete_coupon,
    "deleteCoupons": delete_coupons,
    "updateCoupon": update_coupon,
    "updateCouponBatch": update_coupon_batch,
}

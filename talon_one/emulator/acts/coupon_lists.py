"""Lists, searches, exports and imports of coupons. Hand-written."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import IO, TYPE_CHECKING, Any

import msgspec

from ...models import Coupon, ExtendedCoupon, GetCouponsWithoutTotalCount200Response, ModelImport
from .. import attributes, codes, coupons, imports
from ..campaigns import CAMPAIGNS, frontend_state, require_campaign
from ..code_filters import Filters, has_attributes
from ..coupon_kinds import COUPONS, DELETED
from ..reply import Reply, csv_reply, page, page_of, time_cell
from ..sorting import ordered
from ..wallet import shown
from ..world import ACCOUNT
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..world import World

KINDS = ()

_KEPT = timedelta(days=7)
"""For how long exports find a deleted coupon."""
_NEVER = datetime(1, 1, 1, tzinfo=timezone.utc)
_COLUMNS = (
    "id", "created", "campaignid", "value", "expirydate", "startdate", "attributes",
    "applicationid", "deleted", "deleted_changelogid", "accountid", "referralid",
    "recipientintegrationid", "importid", "batchid", "reservation", "limits", "limitval",
    "counter", "discount_counter", "discount_limitval", "is_reservation_mandatory",
    "reservation_counter", "reservation_limitval",
)  # fmt: skip
_MOST_USES = 999_999
_MOST_MONEY = Decimal(10**15)


def get_coupons_without_total_count(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    page_size: int | None = None,
    skip: int | None = None,
    sort: str | None = None,
    values_only: bool = False,
    **filters: Any,
) -> GetCouponsWithoutTotalCount200Response:
    """A page of the coupons of a campaign.

    If only the codes are asked for, what a coupon must have besides is empty: the service says that
    nothing else is filled, and the schema that it is there.
    """
    require_campaign(world, application_id, campaign_id)
    wanted = Filters(**filters)
    conditions = wanted.conditions(campaign_id)
    if wanted.only_conditions() and not sort:

        def fetch(limit: int, offset: int) -> list[Coupon]:
            found = world[COUPONS].find(limit=limit, offset=offset, **conditions)
            return [shown(coupon) for coupon in found]

        response = page(
            GetCouponsWithoutTotalCount200Response, fetch, lambda: 0, page_size=page_size, skip=skip
        )
    else:
        found = _passing(world, world[COUPONS].find(**conditions), wanted)
        response = _page(found, sort, page_size=page_size, skip=skip)
    if values_only:
        response.data = [
            Coupon(
                id=0, created=_NEVER, campaign_id=0, value=coupon.value, usage_limit=0,
                usage_counter=0,
            )
            for coupon in response.data
        ]  # fmt: skip
    return response


def search_coupons(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    body: Mapping[str, Any],
    sort: str | None = None,
    page_size: int | None = None,
    skip: int | None = None,
    **filters: Any,
) -> GetCouponsWithoutTotalCount200Response:
    """A page of the coupons of a campaign that have all these attributes."""
    require_campaign(world, application_id, campaign_id)
    wanted = Filters(**filters)
    found = _passing(world, world[COUPONS].find(**wanted.conditions(campaign_id)), wanted)
    matching = [coupon for coupon in found if has_attributes(coupon.attributes, body)]
    return _page(matching, sort, page_size=page_size, skip=skip)


def search_coupons_application_wide(
    world: World,
    *,
    application_id: int,
    body: Mapping[str, Any],
    campaign_state: str | None = None,
    sort: str | None = None,
    page_size: int | None = None,
    skip: int | None = None,
    **filters: Any,
) -> GetCouponsWithoutTotalCount200Response:
    """A page of the coupons of an Application that have all these attributes."""
    found = _of_application(world, application_id, campaign_state, None, Filters(**filters))
    matching = [coupon for coupon in found if has_attributes(coupon.attributes, body)]
    return _page(matching, sort, page_size=page_size, skip=skip)


def _page(
    found: Iterable[ExtendedCoupon], sort: str | None, **paging: Any
) -> GetCouponsWithoutTotalCount200Response:
    items = ordered([shown(coupon) for coupon in found], sort)
    return page_of(GetCouponsWithoutTotalCount200Response, items, **paging)


def _passing(
    world: World, found: Iterable[ExtendedCoupon], filters: Filters
) -> list[ExtendedCoupon]:
    return [coupon for coupon in found if filters.pass_coupon(coupon, world.now)]


def _of_application(
    world: World,
    application_id: int,
    campaign_state: str | None,
    campaign_id: float | None,
    filters: Filters,
    deleted: Iterable[ExtendedCoupon] | None = None,
) -> list[ExtendedCoupon]:
    """The coupons of an Application, or those that were deleted, in campaigns of a state."""
    require_application(world, application_id)
    campaigns = {
        campaign.id
        for campaign in world[CAMPAIGNS].find(application_id=application_id)
        if campaign_state in (None, campaign.state, frontend_state(campaign, world.now))
        and campaign_id in (None, campaign.id)
    }
    found = world[COUPONS].find(campaign_id=campaigns) if deleted is None else deleted
    return [coupon for coupon in _passing(world, found, filters) if coupon.campaign_id in campaigns]


def export_coupons(
    world: World,
    *,
    application_id: int,
    campaign_id: float | None = None,
    campaign_state: str | None = None,
    sort: str | None = None,
    date_format: str | None = None,
    values_only: bool = False,
    deleted_before: datetime | None = None,
    deleted_after: datetime | None = None,
    **filters: Any,
) -> Reply:
    """The coupons of an Application, or those that were deleted in the last days."""
    deleted = None
    if deleted_before is not None or deleted_after is not None:
        deleted = [
            one.coupon
            for one in world[DELETED].find(application_id=application_id)
            if one.deleted > world.now - _KEPT
            and (deleted_after is None or one.deleted > deleted_after)
            and (deleted_before is None or one.deleted < deleted_before)
        ]
    found = _of_application(
        world, application_id, campaign_state, campaign_id, Filters(**filters), deleted
    )
    time_cell(None, date_format)
    items = ordered(found, sort)
    if values_only:
        return csv_reply(["value"], [[coupon.value] for coupon in items])
    is_deleted = "true" if deleted is not None else "false"
    return csv_reply(_COLUMNS, [_row(coupon, is_deleted, date_format) for coupon in items])


def _row(coupon: ExtendedCoupon, is_deleted: str, date_format: str | None) -> list[Any]:
    return [
        coupon.id,
        time_cell(coupon.created, date_format),
        coupon.campaign_id,
        coupon.value,
        time_cell(coupon.expiry_date, date_format),
        time_cell(coupon.start_date, date_format),
        msgspec.json.encode(coupon.attributes or {}).decode(),
        coupon.application_id,
        is_deleted,
        None,
        ACCOUNT,
        coupon.referral_id,
        coupon.recipient_integration_id,
        coupon.import_id,
        coupon.batch_id,
        _word(coupon.reservation),
        msgspec.json.encode(coupon.limits or []).decode(),
        coupon.usage_limit,
        coupon.usage_counter,
        coupon.discount_counter,
        coupon.discount_limit,
        _word(coupon.is_reservation_mandatory),
        int(coupon.reservation_counter or 0),
        coupon.reservation_limit,
    ]


def _word(value: bool | None) -> str:
    return "true" if value else "false"


def import_coupons(
    world: World,
    *,
    application_id: int,
    campaign_id: int,
    up_file: IO[bytes] | str | None = None,
    skip_duplicates: bool = False,
) -> ModelImport:
    """Make coupons with the codes of a file, all in one batch."""
    campaign = require_campaign(world, application_id, campaign_id)
    import_id, batch_id = world.store.next_number("imports"), world.new_uuid()
    mode = require_application(world, application_id).case_sensitivity
    count = 0
    for line, row in imports.rows(up_file, ("value",)):
        code = codes.stored(row["value"], mode)
        if len(code) < codes.SHORTEST:
            raise imports.wrong(line, f"value must have {codes.SHORTEST} characters or more")
        if coupons.find(world, code, application_id) is not None:
            if skip_duplicates:
                continue
            raise imports.wrong(line, "value is that of a coupon already")
        start, expiry = imports.span(line, row, "startdate", "expirydate")
        values = imports.json_object(line, "attributes", row.get("attributes", ""))
        attributes.check(world, "Coupon", values)
        coupons.add(
            world,
            campaign,
            code,
            batch_id=batch_id,
            import_id=import_id,
            start_date=start,
            expiry_date=expiry,
            recipient_integration_id=row.get("recipientintegrationid") or None,
            usage_limit=imports.whole_number(
                line, "limitval", row.get("limitval", ""), default=1, most=_MOST_USES
            ),
            discount_limit=_money(line, row.get("discountlimit", "")),
            attributes=values,
        )
        count += 1
    return imports.done(world, import_id, "Coupon", count)


def _money(line: int, text: str) -> float | None:
    if not text:
        return None
    try:
        amount = Decimal(text)
    except InvalidOperation as error:
        raise imports.wrong(line, "discountlimit is no number") from error
    if not amount.is_finite() or not 0 <= amount <= _MOST_MONEY:
        raise imports.wrong(line, f"discountlimit must be from 0 to {_MOST_MONEY}")
    return float(amount)


ACTS: dict[str, Callable[..., Any]] = {
    "exportCoupons": export_coupons,
    "getCouponsWithoutTotalCount": get_coupons_without_total_count,
    "importCoupons": import_coupons,
    "searchCouponsAdvancedApplicationWideWithoutTotalCount": search_coupons_application_wide,
    "searchCouponsAdvancedWithoutTotalCount": search_coupons,
}

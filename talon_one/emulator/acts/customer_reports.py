"""What a customer did in an Application: activity reports and figures. Hand-written.

Both are about sessions alone, since those have discounts and coupons. The service does not say when
a session counts as within a range of time: here, if it was begun then. Orders are sessions that are
closed, with or without returns; money is without what came back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ...models import (
    CustomerActivityReport,
    CustomerAnalytics,
    GetCustomerActivityReportsWithoutTotalCount200Response,
)
from .. import sessions
from ..campaigns import CAMPAIGNS
from ..profiles import PROFILES
from ..reply import page, page_of
from ..sessions import SESSIONS
from ..sorting import ordered
from .applications import require_application
from .customers import require_customer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from ..profiles import Profile
    from ..sessions import StoredSession
    from ..world import World

KINDS = ()

_NAME = "Name"
"""The attribute that holds the name of a customer; the service does not say which it takes."""
_ORDERS = ("closed", "partially_returned")
_DISCOUNTS = (
    "setDiscount", "setDiscountPerItem", "setDiscountPerAdditionalCost",
    "setDiscountPerAdditionalCostPerItem",
)  # fmt: skip


@dataclass
class _Figures:
    """What some sessions amount to."""

    orders: int = 0
    orders_with_discount: int = 0
    orders_without_coupon: int = 0
    accepted: int = 0
    rejected: int = 0
    redeemed: int = 0
    created_coupons: int = 0
    free_items: int = 0
    discounts: Decimal = Decimal(0)
    revenue: Decimal = Decimal(0)
    campaigns: list[int] = field(default_factory=list)

    def count(self, stored: StoredSession) -> None:
        """Count a session."""
        effects = sessions.effects_of(stored)
        types = [effect.effect_type for effect in effects]
        self.rejected += types.count("rejectCoupon")
        self.accepted += types.count("acceptCoupon")
        if stored.state not in _ORDERS:
            return
        discounts = sum(
            (
                Decimal(str(effect.props["value"]))
                for effect in effects
                if effect.effect_type in _DISCOUNTS
            ),
            Decimal(0),
        )
        self.orders += 1
        self.orders_with_discount += discounts > 0
        self.orders_without_coupon += "acceptCoupon" not in types
        self.redeemed += types.count("acceptCoupon")
        self.created_coupons += types.count("couponCreated")
        self.free_items += types.count("addFreeItem")
        self.discounts += discounts
        self.revenue += stored.counted - discounts
        self.campaigns += (effect.campaign_id for effect in effects if effect.campaign_id > 0)


def get_customer_activity_report(
    world: World,
    *,
    application_id: int,
    customer_id: int,
    range_start: datetime,
    range_end: datetime,
    **_: Any,
) -> CustomerActivityReport:
    """What one customer did; a single report is not paged."""
    profile = require_customer_of(world, application_id, customer_id)
    return _report(world, application_id, profile, range_start, range_end)


def get_customer_activity_reports(
    world: World,
    *,
    application_id: int,
    range_start: datetime,
    range_end: datetime,
    sort: str | None = None,
    name: str | None = None,
    integration_id: str | None = None,
    campaign_name: str | None = None,
    advocate_name: str | None = None,
    **paging: Any,
) -> GetCustomerActivityReportsWithoutTotalCount200Response:
    """A page of reports, one for each customer who passes all filters.

    What matches a name is not documented: here, any that has the text in it, in any case.
    """
    application = require_application(world, application_id)
    asked: dict[str, Any] = {"applications": [application_id]}
    if integration_id is not None:
        asked |= {"sandbox": bool(application.sandbox), "integration_id": integration_id}

    def reports(profiles: Iterable[Profile]) -> list[CustomerActivityReport]:
        return [
            _report(world, application_id, profile, range_start, range_end) for profile in profiles
        ]

    response = GetCustomerActivityReportsWithoutTotalCount200Response
    if sort is None and not (name or campaign_name or advocate_name):
        return page(
            response,
            lambda limit, offset: reports(
                world[PROFILES].find(limit=limit, offset=offset, **asked)
            ),
            lambda: 0,
            **paging,
        )
    found = [
        profile
        for profile in world[PROFILES].find(**asked)
        if _matches(name, _name(profile))
        and (
            not advocate_name or _matches(advocate_name, _advocate(world, application_id, profile))
        )
    ]
    items = [one for one in reports(found) if _matches(campaign_name, one.campaign_name)]
    return page_of(response, ordered(items, sort), **paging)


def get_customer_analytics(
    world: World, *, application_id: int, customer_id: int, **_: Any
) -> CustomerAnalytics:
    """The figures of one customer; they are not paged, although the operation takes a page."""
    profile = require_customer_of(world, application_id, customer_id)
    figures = _figures(_sessions(world, application_id, profile))
    return CustomerAnalytics(
        accepted_coupons=figures.redeemed,
        created_coupons=figures.created_coupons,
        free_items=figures.free_items,
        total_orders=figures.orders,
        total_discounted_orders=figures.orders_with_discount,
        total_revenue=float(figures.revenue),
        total_discounts=float(figures.discounts),
    )


def _report(
    world: World, application_id: int, profile: Profile, start: datetime, end: datetime
) -> CustomerActivityReport:
    figures = _figures(
        stored
        for stored in _sessions(world, application_id, profile)
        if start <= stored.session.created < end
    )
    names = (world[CAMPAIGNS].get(id_) for id_ in dict.fromkeys(figures.campaigns))
    return CustomerActivityReport(
        integration_id=profile.integration_id,
        created=profile.created,
        name=_name(profile),
        customer_id=profile.id,
        last_activity=profile.last_activity,
        coupon_redemptions=figures.redeemed,
        coupon_use_attempts=figures.accepted + figures.rejected,
        coupon_failed_attempts=figures.rejected,
        accrued_discounts=float(figures.discounts),
        accrued_revenue=float(figures.revenue),
        total_orders=figures.orders,
        total_orders_no_coupon=figures.orders_without_coupon,
        campaign_name=", ".join(campaign.name for campaign in names if campaign),
    )


def _sessions(world: World, application_id: int, profile: Profile) -> list[StoredSession]:
    found = world[SESSIONS].find(application_id=application_id, profile_id=profile.integration_id)
    return [stored for stored in found if stored.customer_id == profile.id]


def _figures(stored: Iterable[StoredSession]) -> _Figures:
    figures = _Figures()
    for one in stored:
        figures.count(one)
    return figures


def _name(profile: Profile) -> str:
    return str(profile.attributes.get(_NAME, ""))


def _advocate(world: World, application_id: int, profile: Profile) -> str:
    """The name of who referred a customer; empty if nobody did."""
    integration_id = profile.advocates.get(application_id, "")
    advocate = world[PROFILES].get(profile.sandbox, integration_id)
    return "" if advocate is None else _name(advocate)


def _matches(wanted: str | None, text: str) -> bool:
    return (wanted or "").casefold() in text.casefold()


ACTS: dict[str, Callable[..., Any]] = {
    "getCustomerActivityReport": get_customer_activity_report,
    "getCustomerActivityReportsWithoutTotalCount": get_customer_activity_reports,
    "getCustomerAnalytics": get_customer_analytics,
}

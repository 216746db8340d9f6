"""What is stored of coupons and their use. Hand-written."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from ..models import ExtendedCoupon
from .store import Kind


class Redemption(msgspec.Struct, omit_defaults=True):
    """That a session used a code.

    Attributes:
        code_id: The internal ID of the coupon or referral.
        session_id: The integration ID of the session.
        created: When the session was closed.
        integration_id: Of the customer; empty if the session has none.
        discount: The money that the coupon gave as discounts.
        entities: What it was counted for by the limits of the campaign.
    """

    code_id: int
    session_id: str
    created: datetime
    integration_id: str = ""
    discount: Decimal = Decimal(0)
    entities: dict[str, str | int] = {}


class Reservation(msgspec.Struct):
    """That a coupon is reserved for a customer."""

    coupon_id: int
    integration_id: str
    created: datetime


class DeletedCoupon(msgspec.Struct):
    """A coupon that is no more, for the exports of the days after."""

    id: int
    application_id: int
    campaign_id: int
    deleted: datetime
    coupon: ExtendedCoupon


COUPONS = Kind(
    "coupons",
    ExtendedCoupon,
    indexes=(
        ("application_id", "value"),
        ("campaign_id", "batch_id"),
        ("application_id", "implicitly_reserved"),
    ),
)
REDEMPTIONS = Kind(
    "coupon_redemptions",
    Redemption,
    key=("code_id", "session_id"),
    indexes=(("code_id", "integration_id"), ("session_id",)),
)
RESERVATIONS = Kind(
    "coupon_reservations",
    Reservation,
    key=("coupon_id", "integration_id"),
    indexes=(("integration_id",), ("coupon_id",)),
)
DELETED = Kind("deleted_coupons", DeletedCoupon, indexes=(("application_id",),))
KINDS = (COUPONS, REDEMPTIONS, RESERVATIONS, DELETED)

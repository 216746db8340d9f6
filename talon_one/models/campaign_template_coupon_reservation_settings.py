# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CampaignTemplateCouponReservationSettings(Model, kw_only=True):
    """How the coupons of a template's campaigns can be reserved.

    Attributes:
        reservation_limit: How many customers can reserve one code.
        is_reservation_mandatory: Whether only customers who reserved a code can redeem it. Default: False.
    """

    reservation_limit: Annotated[int, Bounds(ge=0, le=999999)] | None = field(
        default=None, name="reservationLimit"
    )
    is_reservation_mandatory: bool | None = field(default=None, name="isReservationMandatory")

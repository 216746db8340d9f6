# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class CouponReservations(Model, kw_only=True):
    """Customers for whom to reserve a coupon, or whose reservations to cancel.

    Attributes:
        integration_ids: The integration IDs of the customers, at most 1000.
    """

    integration_ids: Annotated[list[str], Bounds(max_length=1000)] = field(name="integrationIDs")

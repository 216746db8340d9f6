# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class CouponDeletionFilters(Model, kw_only=True):
    """Which coupons a job deletes: those that pass every filter given, presumably all if none is.

    Attributes:
        created_before: Only coupons created before this time. Any offset will do; the service converts it to UTC.
        created_after: Only coupons created after this time. Any offset will do; the service converts it to UTC.
        starts_after: Only coupons whose start date is after this time, presumably: the service speaks of the creation here, against the name. Any offset will do; the service converts it to UTC.
        starts_before: Only coupons whose start date is before this time, with the doubt of `startsAfter`.
        valid: Only coupons whose dates stand like this: `expired` past the expiry date, `validNow` past the start date, if there is one, and not past the expiry date, if there is one, `validFuture` before the start date.
        usable: Whether to delete the coupons that have redemptions left by their `usageLimit`, or those that have none. It does not go together with `redeemed`.
        redeemed: Whether to delete the coupons that have been redeemed at least once, or those that never were. It does not go together with `usable`.
        recipient_integration_id: Only personal coupons of the customer with this integration ID.
        exact_match: Whether `value` must be the whole code, not a part of it. Case does not matter either way. Default: False.
        value: Only coupons whose code contains this text, or is this text with `exactMatch`.
        batch_id: Only coupons of this batch, those that one creation or one import made.
        referral_id: Only coupons that were created because the referral code with this ID was redeemed.
        expires_after: Only coupons whose expiry date is after this time, with the doubt of `startsAfter`.
        expires_before: Only coupons whose expiry date is before this time, with the doubt of `startsAfter`.
    """

    created_before: DateTime | None = field(default=None, name="createdBefore")
    created_after: DateTime | None = field(default=None, name="createdAfter")
    starts_after: DateTime | None = field(default=None, name="startsAfter")
    starts_before: DateTime | None = field(default=None, name="startsBefore")
    valid: Literal["expired", "validNow", "validFuture"] | str | None = field(
        default=None, name="valid"
    )
    usable: bool | None = field(default=None, name="usable")
    redeemed: bool | None = field(default=None, name="redeemed")
    recipient_integration_id: str | None = field(default=None, name="recipientIntegrationId")
    exact_match: bool | None = field(default=None, name="exactMatch")
    value: str | None = field(default=None, name="value")
    batch_id: str | None = field(default=None, name="batchId")
    referral_id: int | None = field(default=None, name="referralId")
    expires_after: DateTime | None = field(default=None, name="expiresAfter")
    expires_before: DateTime | None = field(default=None, name="expiresBefore")

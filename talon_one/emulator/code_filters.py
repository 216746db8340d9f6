"""The filters that lists, searches, exports and deletions of coupons and referrals share.

Hand-written.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .codes import compared
from .errors import invalid_parameter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ..models import ExtendedCoupon, Referral


@dataclass(kw_only=True)
class Filters:
    """What a coupon or a referral must be like; None allows anything.

    Attributes:
        value: Its code, or a part of it. Only letters and digits count, in any case.
        exact_match: Whether `value` is the whole code.
        valid: How its dates stand: `expired`, `validNow` or `validFuture`.
        usable: Whether its own limit leaves a use, as text.
        redeemed: Whether it was used, as text.
        referral_id: The referral behind a coupon.
        recipient_integration_id: Whose personal coupon.
        batch_id: Its batch.
        advocate: Whose referral.
    """

    value: str | None = None
    exact_match: bool = False
    created_before: datetime | None = None
    created_after: datetime | None = None
    starts_before: datetime | None = None
    starts_after: datetime | None = None
    expires_before: datetime | None = None
    expires_after: datetime | None = None
    valid: str | None = None
    usable: str | None = None
    redeemed: str | None = None
    referral_id: int | None = None
    recipient_integration_id: str | None = None
    batch_id: str | None = None
    advocate: str | None = None

    def __post_init__(self) -> None:
        if self.usable is not None and self.redeemed is not None:
            raise invalid_parameter("redeemed", "does not go together with usable")

    def conditions(self, campaign_id: int) -> dict[str, Any]:
        """What the store looks up of it, in a campaign."""
        batch = {} if self.batch_id is None else {"batch_id": self.batch_id}
        return {"campaign_id": campaign_id, **batch}

    def only_conditions(self) -> bool:
        """Whether all passes that the store finds."""
        return self == Filters(exact_match=self.exact_match, batch_id=self.batch_id)

    def pass_coupon(self, coupon: ExtendedCoupon, now: datetime) -> bool:
        """Whether a coupon is like this."""
        return (
            self._passes(coupon.value, coupon, now)
            and self.referral_id in (None, coupon.referral_id)
            and self.recipient_integration_id in (None, coupon.recipient_integration_id)
        )

    def pass_referral(self, referral: Referral, now: datetime) -> bool:
        """Whether a referral is like this."""
        return self._passes(referral.code, referral, now) and self.advocate in (
            None,
            referral.advocate_profile_integration_id,
        )

    def _passes(self, code: str, item: ExtendedCoupon | Referral, now: datetime) -> bool:
        return (
            self.batch_id in (None, item.batch_id)
            and _is_between(item.created, self.created_after, self.created_before)
            and _is_between(item.start_date, self.starts_after, self.starts_before)
            and _is_between(item.expiry_date, self.expires_after, self.expires_before)
            and self.valid in (None, *_validity(item, now))
            and self.usable in (None, _text(not 0 < item.usage_limit <= item.usage_counter))
            and self.redeemed in (None, _text(item.usage_counter > 0))
            and (self.value is None or self._has_code(code))
        )

    def _has_code(self, code: str) -> bool:
        wanted, given = compared(self.value or ""), compared(code)
        return wanted == given if self.exact_match else wanted in given


def has_attributes(attributes: Mapping[str, Any] | None, wanted: Mapping[str, Any]) -> bool:
    """Whether all wanted attributes are there with these values; others do not matter."""
    values = attributes or {}
    return all(name in values and values[name] == value for name, value in wanted.items())


def _is_between(time: datetime | None, after: datetime | None, before: datetime | None) -> bool:
    """Whether a time lies between others; one that is not set lies nowhere."""
    if after is None and before is None:
        return True
    return time is not None and (
        (after is None or time > after) and (before is None or time < before)
    )


def _validity(item: ExtendedCoupon | Referral, now: datetime) -> list[str]:
    has_begun = item.start_date is None or item.start_date <= now
    is_over = item.expiry_date is not None and item.expiry_date <= now
    states = {
        "expired": is_over,
        "validNow": has_begun and not is_over,
        "validFuture": not has_begun,
    }
    return [state for state, applies in states.items() if applies]


def _text(value: bool) -> str:
    return "true" if value else "false"

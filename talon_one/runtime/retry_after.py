"""Reads the Retry-After header, for the policy and for errors alike. Hand-written."""

from __future__ import annotations

import re


def parse(value: str | None, now: float) -> float | None:
    """The seconds that a Retry-After header asks for; None if it is absent or malformed.

    Args:
        value: The header, in either form: seconds, or an HTTP date.
        now: Seconds since 1970.
    """
    if value is None:
        return None
    value = value.strip()
    if re.fullmatch(r"[0-9]{1,9}", value):
        return float(value)
    if not value[:3].isalpha() or len(value) > 40:
        return None
    # Loaded by the few who need it: it is made for e-mail, and large.
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None

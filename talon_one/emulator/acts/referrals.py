"""Referral codes, for Applications and for managers. Hand-written."""

from __future__ import annotations

from typing import Any

from .. import referrals

KINDS = referrals.KINDS
ACTS: dict[str, Any] = {}

"""Coupons, for managers. Hand-written."""

from __future__ import annotations

from typing import Any

from .. import coupons

KINDS = coupons.KINDS
ACTS: dict[str, Any] = {}

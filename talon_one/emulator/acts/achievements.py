"""Achievements. Hand-written."""

from __future__ import annotations

from typing import Any

from .. import achievements

KINDS = achievements.KINDS
ACTS: dict[str, Any] = {}

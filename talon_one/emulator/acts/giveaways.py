"""Giveaways. Hand-written."""

from __future__ import annotations

from typing import Any

from .. import giveaways

KINDS = giveaways.KINDS
ACTS: dict[str, Any] = {}

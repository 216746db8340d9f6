"""What campaigns do. No operation says it: a test or a seed does. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import rollbacks, rules
from ..rules import LOADERS, seed

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ACTS", "KINDS", "LOADERS", "seed"]

KINDS = (*rules.KINDS, *rollbacks.KINDS)
ACTS: dict[str, Callable[..., Any]] = {}

"""Says in the log what was accepted although it is out of contract, once each. Hand-written."""

from __future__ import annotations

import logging
import re

from ..exceptions import printable

logger = logging.getLogger(__name__.split(".")[0])

_logged: set[tuple[str, str]] = set()
_MAX_LOGGED = 1000


def warn_once(path: str, reason: str) -> None:
    """Log what was accepted although it is out of contract, the first time that it happens."""
    key = (re.sub(r"\[\d+\]", "[]", path), reason)
    if key not in _logged and len(_logged) < _MAX_LOGGED:
        _logged.add(key)
        logger.warning("out of contract, accepted: %s: %s", *map(printable, key))

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class ApplicationApiHealth(Model, kw_only=True):
    """How well an Application is connected to the Integration API.

    Attributes:
        summary: How the requests of the last five minutes went: `OK` without a failure, `WARNING` with one or more, `ERROR` with more than half, `CRITICAL` with all; `NONE` if none came.
        last_used: When the latest request arrived.
    """

    summary: Literal["OK", "WARNING", "ERROR", "CRITICAL", "NONE"] | str = field(name="summary")
    last_used: DateTime = field(name="lastUsed")

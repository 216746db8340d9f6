# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import DateTime, Model, field


class ApplicationApiHealth(Model, kw_only=True):
    """How well an Application is connected to the Integration API.

    Attributes:
        summary: How the requests of the last five minutes went: `OK` all succeeded, `WARNING` at least one failed, `ERROR` more than half failed, `CRITICAL` all failed, `NONE` there were none.
        last_used: When the latest request arrived.
    """

    summary: Literal["OK", "WARNING", "ERROR", "CRITICAL", "NONE"] | str = field(name="summary")
    last_used: DateTime = field(name="lastUsed")

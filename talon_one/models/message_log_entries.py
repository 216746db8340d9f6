# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class MessageLogEntries(Model, kw_only=True):
    """One page of messages.

    Attributes:
        next_cursor: What to send as `cursor` for the next page, unchanged. Absent on the last page.
        data: The messages on this page.
    """

    next_cursor: str | None = field(default=None, name="nextCursor")
    data: list[MessageLogEntry] = field(name="data")


from .message_log_entry import MessageLogEntry

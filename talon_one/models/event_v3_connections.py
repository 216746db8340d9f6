# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class EventV3Connections(Model, kw_only=True):
    """What an advanced event is connected to.

    Attributes:
        connected_session_id: The integration ID of the session that the event refers to, which must be closed. Absent if to none.
    """

    connected_session_id: Annotated[str, Bounds(min_length=1)] | None = field(
        default=None, name="connectedSessionId"
    )

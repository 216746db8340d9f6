# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class EventV3Entity(Model, kw_only=True):
    """What every event has that your own system knows under an ID.

    Attributes:
        integration_id: The ID that your own system gave to the event, which no other event has. Absent if it gave none.
    """

    integration_id: Annotated[str, Bounds(min_length=1)] | None = field(
        default=None, name="integrationId"
    )

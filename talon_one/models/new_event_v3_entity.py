# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewEventV3Entity(Model, kw_only=True):
    """What every advanced event has when it is tracked, an ID of its own.

    Attributes:
        integration_id: The ID that your own system gave to the event. Only one event can be tracked with an ID.
    """

    integration_id: Annotated[str, Bounds(min_length=1)] = field(name="integrationId")

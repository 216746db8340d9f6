# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class EventAttributesEntity(Model, kw_only=True):
    """The kind of an event and its attributes.

    Attributes:
        type: The type of the event, a custom one that the Campaign Manager defines, never one of the service's own.
        attributes: Attributes of the event, by name. They must be defined for its type in the Campaign Manager first.
    """

    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")

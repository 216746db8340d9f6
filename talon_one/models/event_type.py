# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class EventType(Model, kw_only=True):
    """A type of custom event that the account has defined.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        title: The name that people see in the Campaign Manager.
        name: The name that requests and URLs use, such as the `type` of an event. It cannot be changed once the event type exists.
        description: What an event of this type stands for.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    title: Annotated[str, Bounds(min_length=1)] = field(name="title")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")

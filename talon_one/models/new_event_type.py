# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewEventType(Model, kw_only=True):
    """What a type of custom event is called, and what it stands for.

    Attributes:
        title: The name that people see in the Campaign Manager.
        name: The name that requests and URLs use, such as the `type` of an event. It cannot be changed once the event type exists.
        description: What an event of this type stands for.
    """

    title: Annotated[str, Bounds(min_length=1)] = field(name="title")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    description: str | None = field(default=None, name="description")

# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class EventAttributesEntity(Model, kw_only=True):
    """The kind of an event and its attributes.

    Attributes:
        type: The type of the event, as it is defined in the account.
        attributes: Attributes of the event, by name. They must be defined for its type.
    """

    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class UpdateStore(Model, kw_only=True):
    """What can be changed of a store.

    Attributes:
        name: The name of the store, of 1 to 200 characters.
        description: What there is to say about the store. It must be given, though it may be empty.
        attributes: Custom attributes of the store, by name, which must be defined in the account. The values may be any JSON.
    """

    name: Annotated[str, Bounds(min_length=1, max_length=200)] = field(name="name")
    description: str = field(name="description")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")

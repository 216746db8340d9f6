# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class NewAdditionalCost(Model, kw_only=True):
    """What an additional cost is defined by.

    Attributes:
        name: The key in the `additionalCosts` of requests: a letter, then letters, digits and underscores. It cannot be changed.
        title: The name that people see, unique in the account. It starts with a letter and has no letters beyond ASCII.
        description: What the cost is for, in free text.
        subscribed_applications_ids: The IDs of the Applications that use the cost.
        type: Where requests can state an amount: once for the session (`session`), for each cart item (`item`), or in either place (`both`). Default: 'session'.
    """

    name: Annotated[str, Bounds(pattern=r"^[A-Za-z]\w*$")] = field(name="name")
    title: Annotated[str, Bounds(pattern=r"^[A-Za-z][A-Za-z0-9_.!~*'() -]*$")] = field(name="title")
    description: str = field(name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    type: Literal["session", "item", "both"] | str | None = field(default=None, name="type")

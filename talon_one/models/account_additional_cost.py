# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AccountAdditionalCost(Model, kw_only=True):
    """The definition of an additional cost.

    Attributes:
        id: The ID of the additional cost, as effects name it.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        name: The key in the `additionalCosts` of requests: a letter, then letters, digits and underscores. It cannot be changed.
        title: The name that people see, unique in the account. It starts with a letter and has no letters beyond ASCII.
        description: What the cost is for, in free text.
        subscribed_applications_ids: The IDs of the Applications that use the cost.
        type: Where requests can state an amount: once for the session (`session`), for each cart item (`item`), or in either place (`both`). Default: 'session'.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    name: Annotated[str, Bounds(pattern=r"^[A-Za-z]\w*$")] = field(name="name")
    title: Annotated[str, Bounds(pattern=r"^[A-Za-z][A-Za-z0-9_.!~*'() -]*$")] = field(name="title")
    description: str = field(name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    type: Literal["session", "item", "both"] | str | None = field(default=None, name="type")

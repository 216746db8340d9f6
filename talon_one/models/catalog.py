# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class Catalog(Model, kw_only=True):
    """A catalog of items, without the items.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        modified: When the entity was last changed.
        name: The name of the catalog.
        description: What the catalog holds, in free text.
        subscribed_applications_ids: The IDs of the Applications that use the catalog.
        version: The version of the catalog at present.
        created_by: The ID of the user who created the catalog.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    modified: DateTime = field(name="modified")
    name: str = field(name="name")
    description: str = field(name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    version: int = field(name="version")
    created_by: int = field(name="createdBy")

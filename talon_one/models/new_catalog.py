# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewCatalog(Model, kw_only=True):
    """What a catalog is created with.

    Attributes:
        name: The name of the catalog.
        description: What the catalog holds, in free text.
        subscribed_applications_ids: The IDs of the Applications that use the catalog.
    """

    name: str = field(name="name")
    description: str = field(name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )

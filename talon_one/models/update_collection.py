# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class UpdateCollection(Model, kw_only=True):
    """What can be changed of a collection of the account.

    Attributes:
        description: What the collection holds, in free text.
        subscribed_applications_ids: The IDs of the Applications where rules can use the collection.
    """

    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )

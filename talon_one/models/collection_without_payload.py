# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class CollectionWithoutPayload(Model, kw_only=True):
    """A collection without its items.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        account_id: The ID of the Talon.One account that owns the entity.
        modified: When the entity was last changed.
        description: What the collection holds, in free text.
        subscribed_applications_ids: The IDs of the Applications where rules can use the collection.
        name: The name of the collection, unique in the account. It starts with anything but white space, has no control characters and cannot be changed.
        modified_by: The ID of the user who last changed the collection. Absent if that is not known.
        created_by: The ID of the user who created the collection.
        application_id: The ID of the Application of the campaign that owns the collection. Absent if the account owns it.
        campaign_id: The ID of the campaign that owns the collection. Absent if the account owns it.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    account_id: int = field(name="accountId")
    modified: DateTime = field(name="modified")
    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    name: Annotated[str, Bounds(min_length=1, pattern=r"^[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$")] = (
        field(name="name")
    )
    modified_by: int | None = field(default=None, name="modifiedBy")
    created_by: int = field(name="createdBy")
    application_id: int | None = field(default=None, name="applicationId")
    campaign_id: int | None = field(default=None, name="campaignId")

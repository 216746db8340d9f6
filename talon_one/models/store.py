# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class Store(Model, kw_only=True):
    """A store of an Application, which is a shop or a branch, physical or online.

    Attributes:
        id: The internal ID that the service gave to the store.
        created: When the entity was created.
        name: The name of the store, of 1 to 200 characters.
        description: What there is to say about the store. It must be given, though it may be empty.
        attributes: Custom attributes of the store, by name, which must be defined in the account. The values may be any JSON.
        integration_id: Your own ID of the store, by which sessions and events name it, of 1 to 1000 characters. It is unique in the Application and cannot be changed later.
        application_id: The ID of the Application that owns the store.
        updated: When the store was last changed.
        linked_campaign_ids: The IDs of the campaigns that the store is linked to.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    name: Annotated[str, Bounds(min_length=1, max_length=200)] = field(name="name")
    description: str = field(name="description")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] = field(
        name="integrationId"
    )
    application_id: int = field(name="applicationId")
    updated: DateTime = field(name="updated")
    linked_campaign_ids: list[int] | None = field(default=None, name="linkedCampaignIds")

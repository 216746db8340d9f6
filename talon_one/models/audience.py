# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class Audience(Model, kw_only=True):
    """A named group of customers, which rules can tell from other customers.

    Attributes:
        account_id: The ID of the Talon.One account that owns the entity.
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        name: The name of the audience, as people read it.
        sandbox: Whether the audience is for sandbox Applications or for live ones.
        description: What the audience is about, for people.
        subscribed_applications_ids: The IDs of the Applications that can use the audience.
        integration: The platform that keeps the audience, such as mParticle, Segment, Shopify, Braze or Iterable. Leave it out for any other platform, and for an audience of your own.
        integration_id: The ID of the audience on that platform. Leave it out for an audience that no platform keeps.
        created_in3rd_party: Whether the audience was created on another platform.
        last_update: When the memberships of the audience last changed.
    """

    account_id: int = field(name="accountId")
    id: int = field(name="id")
    created: DateTime = field(name="created")
    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    sandbox: bool | None = field(default=None, name="sandbox")
    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )
    integration: str | None = field(default=None, name="integration")
    integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="integrationId"
    )
    created_in3rd_party: bool | None = field(default=None, name="createdIn3rdParty")
    last_update: DateTime | None = field(default=None, name="lastUpdate")

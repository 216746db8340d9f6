# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewInternalAudience(Model, kw_only=True):
    """What every audience is created with.

    Attributes:
        name: The name of the audience, as people read it.
        sandbox: Whether the audience is for sandbox Applications or for live ones.
        description: What the audience is about, for people.
        subscribed_applications_ids: The IDs of the Applications that can use the audience.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    sandbox: bool | None = field(default=None, name="sandbox")
    description: str | None = field(default=None, name="description")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )

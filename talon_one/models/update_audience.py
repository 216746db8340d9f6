# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class UpdateAudience(Model, kw_only=True):
    """The changes of an audience.

    Attributes:
        name: The new name of the audience.
        subscribed_applications_ids: The IDs of the Applications that can use the audience.
    """

    name: Annotated[str, Bounds(min_length=1)] = field(name="name")
    subscribed_applications_ids: list[int] | None = field(
        default=None, name="subscribedApplicationsIds"
    )

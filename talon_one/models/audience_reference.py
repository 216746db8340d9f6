# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class AudienceReference(Model, kw_only=True):
    """An audience, by its IDs.

    Attributes:
        id: The internal ID of the audience.
        integration: The outside platform that the audience comes from. Absent if there is none.
        integration_id: The ID that the outside system gave to the audience. Absent if it comes from none.
    """

    id: int = field(name="id")
    integration: str | None = field(default=None, name="integration")
    integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="integrationId"
    )

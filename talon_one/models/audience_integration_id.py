# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class AudienceIntegrationID(Model, kw_only=True):
    """The ID of an audience in the system that it comes from.

    Attributes:
        integration_id: The ID that the outside system gave to the audience. Absent if it comes from none.
    """

    integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="integrationId"
    )

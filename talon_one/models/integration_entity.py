# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class IntegrationEntity(Model, kw_only=True):
    """What every entity has that an integrator's own system knows under an ID.

    Attributes:
        integration_id: The ID that the integrator's own system gave to the entity.
        created: When the entity was created.
    """

    integration_id: Annotated[str, Bounds(max_length=1000)] = field(name="integrationId")
    created: DateTime = field(name="created")

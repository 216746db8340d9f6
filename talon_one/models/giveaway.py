# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Any, DateTime, Model, field


class Giveaway(Model, kw_only=True):
    """A code from a giveaway pool, which a rule can award to a customer.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        code: The code to hand to the customer.
        pool_id: The ID of the pool that the code comes from.
        start_date: From when the code is valid. Absent if from the beginning.
        end_date: Until when the code is valid. Absent if for ever.
        attributes: Custom attributes of the giveaway, by name. The values may be any JSON.
        used: Whether the code has been given out.
        import_id: The ID of the import that brought the code.
        profile_integration_id: The integration ID of the customer who got the code. Absent until awarded.
        profile_id: The internal ID of the customer who got the code. Absent until awarded, or if there is no such ID.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    code: str = field(name="code")
    pool_id: int = field(name="poolId")
    start_date: DateTime | None = field(default=None, name="startDate")
    end_date: DateTime | None = field(default=None, name="endDate")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    used: bool | None = field(default=None, name="used")
    import_id: int | None = field(default=None, name="importId")
    profile_integration_id: str | None = field(default=None, name="profileIntegrationId")
    profile_id: int | None = field(default=None, name="profileId")

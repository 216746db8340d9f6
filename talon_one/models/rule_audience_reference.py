# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleAudienceReference(Model, kw_only=True):
    """An audience that a rule is about.

    Attributes:
        id: The internal ID of the audience.
        name: The name of the audience.
        integration: The outside system that the audience comes from. Absent if there is none.
        integration_id: The ID that the outside system gave to the audience. Absent if there is no such system.
    """

    id: int = field(name="id")
    name: str = field(name="name")
    integration: str | None = field(default=None, name="integration")
    integration_id: str | None = field(default=None, name="integrationId")

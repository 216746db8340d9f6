# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationProfileEntity(Model, kw_only=True):
    """What everything has that may belong to a customer.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Absent or empty if the customer is not known.
    """

    profile_id: str | None = field(default=None, name="profileId")

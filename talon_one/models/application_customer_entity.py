# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ApplicationCustomerEntity(Model, kw_only=True):
    """What everything has that may belong to a customer.

    Attributes:
        profile_id: The internal ID of the customer who brought the entity about. Absent if the customer is not known.
    """

    profile_id: int | None = field(default=None, name="profileId")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationProfileEntity(Model, kw_only=True):
    """What everything has that may belong to a customer.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
    """

    profile_id: str | None = field(default=None, name="profileId")

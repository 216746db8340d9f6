# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class IntegrationProfileEntityV3(Model, kw_only=True):
    """What every advanced event has, the customer it belongs to.

    Attributes:
        profile_id: The integration ID of the customer; despite its name, not the internal one. If you do not know the customer, make up an ID for the guest.
    """

    profile_id: str = field(name="profileId")

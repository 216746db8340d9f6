# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListCampaignStoreBudgetsStore(Model, kw_only=True):
    """A store that has a budget.

    Attributes:
        id: The internal ID of the store.
        integration_id: The integration ID of the store, which you chose when you created it.
        name: The name of the store.
    """

    id: int = field(name="id")
    integration_id: str = field(name="integrationId")
    name: str = field(name="name")

# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class EventV2(Model, kw_only=True):
    """An event to track.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Absent or empty if the customer is not known.
        store_integration_id: The integration ID of the store, chosen when it was created. Absent if in none.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate.
        type: The type of the event, as it is defined in the account.
        attributes: Attributes of the event, by name. They must be defined for its type.
    """

    profile_id: str | None = field(default=None, name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")

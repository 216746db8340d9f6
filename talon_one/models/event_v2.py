# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, Model, field


class EventV2(Model, kw_only=True):
    """An event to track.

    Attributes:
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate. Disabled ones run too, to try them before they are switched on.
        type: The type of the event, a custom one that the Campaign Manager defines, never one of the service's own.
        attributes: Attributes of the event, by name. They must be defined for its type in the Campaign Manager first.
    """

    profile_id: str | None = field(default=None, name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")

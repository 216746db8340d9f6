# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Any, Bounds, Model, field


class IntegrationEventV3Request(Model, kw_only=True):
    """An advanced event to track, and what the response is to contain.

    Attributes:
        profile_id: The integration ID of the customer; despite its name, not the internal one. If you do not know the customer, make up an ID for the guest.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate. Disabled ones run too, to try them before they are switched on.
        type: The type of the event, a custom one that the Campaign Manager defines, never one of the service's own.
        attributes: Attributes of the event, by name. They must be defined for its type in the Campaign Manager first.
        integration_id: The ID that your own system gave to the event. Only one event can be tracked with an ID.
        connected_session_id: The integration ID of the session that the event refers to, which must be closed. Absent if to none.
        loyalty_cards: The identifier of the loyalty card that goes with the event, one at most.
        response_content: The parts that the response is to contain besides the effects.
    """

    profile_id: str = field(name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] | None = field(default=None, name="attributes")
    integration_id: Annotated[str, Bounds(min_length=1)] = field(name="integrationId")
    connected_session_id: Annotated[str, Bounds(min_length=1)] | None = field(
        default=None, name="connectedSessionId"
    )
    loyalty_cards: Annotated[list[str], Bounds(max_length=1)] | None = field(
        default=None, name="loyaltyCards"
    )
    response_content: (
        list[
            Literal[
                "customerProfile",
                "triggeredCampaigns",
                "loyalty",
                "advancedEvent",
                "awardedGiveaways",
                "ruleFailureReasons",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="responseContent")

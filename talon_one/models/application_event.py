# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class ApplicationEvent(Model, kw_only=True):
    """An event that an Application recorded, with the effects it had.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        application_id: The ID of the Application that owns the entity.
        profile_id: The internal ID of the customer who brought the entity about. Absent if the customer is not known.
        store_id: The internal ID of the store. Absent if no store is known.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        integration_id: The ID that your own system gave to the event, which no other event has. Absent if it gave none.
        session_id: The internal ID of the session that the event is part of, if any.
        type: The type of the event; as documented, a custom one, not one of the service's own.
        attributes: Attributes of the event, by name. The values may be any JSON.
        effects: The effects that the rules had on the event.
        rule_failure_reasons: Why rules did not apply. Absent if the service did not keep the reasons.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    application_id: int = field(name="applicationId")
    profile_id: int | None = field(default=None, name="profileId")
    store_id: int | None = field(default=None, name="storeId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    integration_id: Annotated[str, Bounds(min_length=1)] | None = field(
        default=None, name="integrationId"
    )
    session_id: int | None = field(default=None, name="sessionId")
    type: str = field(name="type")
    attributes: dict[str, Any] = field(name="attributes")
    effects: list[Effect] = field(name="effects")
    rule_failure_reasons: list[RuleFailureReason] | None = field(
        default=None, name="ruleFailureReasons"
    )


from .effect import Effect
from .rule_failure_reason import RuleFailureReason

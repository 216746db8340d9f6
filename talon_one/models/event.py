# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Any, Bounds, DateTime, Model, field


class Event(Model, kw_only=True):
    """Something that a customer did, as the service recorded it.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        application_id: The ID of the Application that owns the entity.
        profile_id: The integration ID of the customer, chosen by your own system. Events cannot do without it. A session with an empty one is anonymous; an ID that you make up for each guest serves better.
        store_integration_id: The integration ID of the store, which you chose when you created it. Absent if in none.
        type: What happened: a custom event that the Campaign Manager defines, not one of the service's own.
        attributes: Custom attributes of the event, by name. The values may be any JSON.
        integration_id: The ID that your own system gave to the event, which no other event has. Absent if it gave none.
        session_id: The integration ID of the session during which the event took place. Absent if there was none.
        effects: The effects of the event, each as a list of values whose order depends on its type. They are those of enabled campaigns; carrying them out is up to you. The `effects` beside the event in a response are easier to read.
        ledger_entries: The movements of loyalty points that the event caused.
        meta: More about the evaluation, such as why a code was refused.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    application_id: int = field(name="applicationId")
    profile_id: str | None = field(default=None, name="profileId")
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    type: Annotated[str, Bounds(min_length=1)] = field(name="type")
    attributes: dict[str, Any] = field(name="attributes")
    integration_id: Annotated[str, Bounds(min_length=1)] | None = field(
        default=None, name="integrationId"
    )
    session_id: str | None = field(default=None, name="sessionId")
    effects: list[list[Any]] = field(name="effects")
    ledger_entries: list[LedgerEntry] | None = field(default=None, name="ledgerEntries")
    meta: Meta | None = field(default=None, name="meta")


from .ledger_entry import LedgerEntry
from .meta import Meta

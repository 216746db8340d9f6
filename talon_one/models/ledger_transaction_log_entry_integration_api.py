# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LedgerTransactionLogEntryIntegrationAPI(Model, kw_only=True):
    """An addition or a deduction of a customer's loyalty points.

    Attributes:
        transaction_uuid: The UUID of the transaction.
        created: When the transaction was made.
        program_id: The ID of the loyalty program.
        customer_session_id: The integration ID of the session that caused the transaction. Absent if no session did.
        store_integration_id: The integration ID of the store that the session or event behind the transaction named. Absent if it named none.
        type: Whether points were added or deducted.
        name: The name or the reason that was given with the transaction.
        start_date: When the points become active: a time, `immediate` for at once, or `on_action` if they wait for an action.
        expiry_date: When the points expire: a time, or `unlimited` for never.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        amount: The number of points; `type` says in which direction they moved.
        id: The internal ID of the transaction.
        ruleset_id: The ID of the ruleset whose rule moved the points. Absent if no rule did.
        rule_name: The name of the rule that moved the points. Absent if no rule did.
        flags: What is special about the transaction, such as that the balance fell below zero. Absent if nothing is.
        validity_duration: How long the points stay active, counted from their activation, as a number and a unit. Absent unless the points await activation.
    """

    transaction_uuid: str = field(name="transactionUUID")
    created: DateTime = field(name="created")
    program_id: int = field(name="programId")
    customer_session_id: Annotated[str, Bounds(max_length=255)] | None = field(
        default=None, name="customerSessionId"
    )
    store_integration_id: Annotated[str, Bounds(min_length=1, max_length=1000)] | None = field(
        default=None, name="storeIntegrationId"
    )
    type: Literal["addition", "subtraction"] | str = field(name="type")
    name: Annotated[str, Bounds(max_length=255)] = field(name="name")
    start_date: Annotated[str, Bounds(max_length=64)] = field(name="startDate")
    expiry_date: str = field(name="expiryDate")
    subledger_id: Annotated[str, Bounds(max_length=64)] = field(name="subledgerId")
    amount: float = field(name="amount")
    id: int = field(name="id")
    ruleset_id: int | None = field(default=None, name="rulesetId")
    rule_name: str | None = field(default=None, name="ruleName")
    flags: LoyaltyLedgerEntryFlags | None = field(default=None, name="flags")
    validity_duration: str | None = field(default=None, name="validityDuration")


from .loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags

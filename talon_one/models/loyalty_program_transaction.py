# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LoyaltyProgramTransaction(Model, kw_only=True):
    """One change to the points of a customer or a card, as the program sees it.

    Attributes:
        id: The ID of the transaction in the log.
        transaction_uuid: The UUID of the transaction.
        program_id: The ID of the loyalty program.
        campaign_id: The ID of the campaign whose rule caused it. Absent if none did.
        created: When the transaction took place.
        type: Whether points were added or deducted.
        amount: The number of points; `type` says in which direction they moved.
        name: The reason for the transaction, or the name of the rule's effect.
        start_date: When the points become active: a time, `immediate` for at once, or `on_action` if they wait for an action.
        expiry_date: When the points expire: a time, or `unlimited` for never.
        customer_profile_id: The integration ID of the customer. Absent in card-based programs.
        card_identifier: The identifier of the card. Absent in profile-based programs.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        customer_session_id: The integration ID of the session that caused it. Absent if none did.
        import_id: The ID of the import that brought it. Absent if none did.
        user_id: The ID of the user who made it by hand. Absent if nobody did.
        user_email: The e-mail address, in the Campaign Manager, of the user who made it by hand. Absent if nobody did.
        ruleset_id: The ID of the ruleset with the rule that caused it. Absent unless a customer session is behind it.
        rule_name: The name of the rule that caused it. Absent unless a customer session is behind it.
        flags: What is special about the transaction, such as that the balance fell below zero. Absent if nothing is.
        validity_duration: How long the points stay active, counted from their activation, as a number and a unit. Absent unless the points await activation.
    """

    id: int = field(name="id")
    transaction_uuid: str = field(name="transactionUUID")
    program_id: int = field(name="programId")
    campaign_id: int | None = field(default=None, name="campaignId")
    created: DateTime = field(name="created")
    type: Literal["addition", "subtraction"] | str = field(name="type")
    amount: float = field(name="amount")
    name: Annotated[str, Bounds(max_length=255)] = field(name="name")
    start_date: Annotated[str, Bounds(max_length=64)] = field(name="startDate")
    expiry_date: str = field(name="expiryDate")
    customer_profile_id: Annotated[str, Bounds(max_length=255)] | None = field(
        default=None, name="customerProfileId"
    )
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")
    subledger_id: Annotated[str, Bounds(max_length=64)] = field(name="subledgerId")
    customer_session_id: Annotated[str, Bounds(max_length=255)] | None = field(
        default=None, name="customerSessionId"
    )
    import_id: int | None = field(default=None, name="importId")
    user_id: int | None = field(default=None, name="userId")
    user_email: str | None = field(default=None, name="userEmail")
    ruleset_id: int | None = field(default=None, name="rulesetId")
    rule_name: str | None = field(default=None, name="ruleName")
    flags: LoyaltyLedgerEntryFlags | None = field(default=None, name="flags")
    validity_duration: str | None = field(default=None, name="validityDuration")


from .loyalty_ledger_entry_flags import LoyaltyLedgerEntryFlags

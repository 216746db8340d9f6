# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UUID, Annotated, Bounds, DateTime, Model, field


class AddedDeductedPointsNotification(Model, kw_only=True):
    """Points were added to or deducted from a profile in a loyalty program.

    Attributes:
        employee_name: The name of the user who made the change, if a person did.
        loyalty_program_id: The ID of the loyalty program.
        notification_type: The kind of notification, which of the two it is. Do not count on it that it agrees with `Operation`.
        profile_integration_id: The integration ID of the customer.
        session_integration_id: The integration ID of the session that moved the points, if one did.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        type_of_change: Where the change came from: a person in the Campaign Manager, a rule, or a call to the Management API.
        user_id: The ID of the user who made the change, if a person did.
        amount: The number of points; `Operation` says in which direction.
        expiry_date: When added points expire.
        operation: Whether points were added or deducted.
        reason: Why the points moved.
        start_date: When added points become active.
        transaction_uuid: The ID of the transaction in the loyalty ledger. Join by it, and drop a notice that comes twice.
    """

    employee_name: str | None = field(default=None, name="EmployeeName")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    notification_type: Literal["LoyaltyPointsDeducted", "LoyaltyPointsAdded"] | str | None = field(
        default=None, name="NotificationType"
    )
    profile_integration_id: str | None = field(default=None, name="ProfileIntegrationID")
    session_integration_id: str | None = field(default=None, name="SessionIntegrationID")
    subledger_id: str | None = field(default=None, name="SubledgerID")
    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str | None = (
        field(default=None, name="TypeOfChange")
    )
    user_id: int | None = field(default=None, name="UserID")
    amount: float | None = field(default=None, name="Amount")
    expiry_date: DateTime | None = field(default=None, name="ExpiryDate")
    operation: Literal["addition", "subtraction"] | str | None = field(
        default=None, name="Operation"
    )
    reason: str | None = field(default=None, name="Reason")
    start_date: DateTime | None = field(default=None, name="StartDate")
    transaction_uuid: UUID | None = field(default=None, name="TransactionUUID")

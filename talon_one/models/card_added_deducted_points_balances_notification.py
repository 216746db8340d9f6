# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Annotated, Bounds, Model, field


class CardAddedDeductedPointsBalancesNotification(Model, kw_only=True):
    """The points on a loyalty card changed; with the new balance.

    Attributes:
        card_identifier: The identifier of the loyalty card.
        employee_name: The name of the user who made the change, if a person did.
        loyalty_program_id: The ID of the loyalty program.
        notification_type: The kind of notification.
        profile_integration_ids: The integration IDs of the customers who share the card.
        session_integration_id: The integration ID of the session that moved the points, if one did.
        subledger_id: The ID of the subledger. Empty for the main ledger.
        type_of_change: Where the change came from: a person in the Campaign Manager, a rule, or a call to the Management API.
        user_id: The ID of the user who made the change, if a person did.
        users_per_card_limit: How many customers may share the card; 0 means without limit.
        actions: The changes, one by one.
        current_points: The balance of points after all the changes.
    """

    card_identifier: str | None = field(default=None, name="CardIdentifier")
    employee_name: str | None = field(default=None, name="EmployeeName")
    loyalty_program_id: Annotated[int, Bounds(ge=1)] | None = field(
        default=None, name="LoyaltyProgramID"
    )
    notification_type: Literal["LoyaltyCardAddedDeductedPointsBalances"] | str | None = field(
        default=None, name="NotificationType"
    )
    profile_integration_ids: list[str] | None = field(default=None, name="ProfileIntegrationIDs")
    session_integration_id: str | None = field(default=None, name="SessionIntegrationID")
    subledger_id: str | None = field(default=None, name="SubledgerID")
    type_of_change: Literal["campaign_manager", "rule_engine", "management_api"] | str | None = (
        field(default=None, name="TypeOfChange")
    )
    user_id: int | None = field(default=None, name="UserID")
    users_per_card_limit: int | None = field(default=None, name="UsersPerCardLimit")
    actions: Annotated[list[AddedDeductedPointsBalancesAction], Bounds(min_length=1)] | None = (
        field(default=None, name="Actions")
    )
    current_points: float | None = field(default=None, name="CurrentPoints")


from .added_deducted_points_balances_action import AddedDeductedPointsBalancesAction

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class DeductLoyaltyPointsEffectProps(Model, kw_only=True):
    """The customer spends loyalty points. While the session is open this is a preview: the service books the deduction when the session closes. Points that expire first are spent first, whenever they were added, those that never expire last, and the oldest of them first.

    Attributes:
        rule_title: The title of the rule that deducted the points.
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that the points come from. Empty for the main ledger.
        value: The number of points, as a positive number.
        transaction_uuid: The ID of the transaction in the loyalty ledger.
        name: The reason for the deduction, as the ledger records it.
        card_identifier: The loyalty card that the points come from. Only in card-based programs.
    """

    rule_title: str = field(name="ruleTitle")
    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    value: float = field(name="value")
    transaction_uuid: str = field(name="transactionUUID")
    name: str = field(name="name")
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")

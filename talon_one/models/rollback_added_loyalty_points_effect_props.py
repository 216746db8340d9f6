# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class RollbackAddedLoyaltyPointsEffectProps(Model, kw_only=True):
    """Points that the customer had gained were taken back, as a rule because the session was cancelled or items that had earned them came back.

    Attributes:
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that the points leave. Empty for the main ledger.
        value: The number of points.
        recipient_integration_id: The integration ID of the customer who had gained the points.
        transaction_uuid: The ID of the transaction in the loyalty ledger.
        cart_item_position: The index of the cart item that had earned the points.
        cart_item_sub_position: The index of the unit within a cart item of several units.
        card_identifier: The loyalty card that had gained the points first. Only in card-based programs.
    """

    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    value: float = field(name="value")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="recipientIntegrationId"
    )
    transaction_uuid: str = field(name="transactionUUID")
    cart_item_position: float | None = field(default=None, name="cartItemPosition")
    cart_item_sub_position: float | None = field(default=None, name="cartItemSubPosition")
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")

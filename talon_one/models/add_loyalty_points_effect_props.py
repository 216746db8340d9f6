# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AddLoyaltyPointsEffectProps(Model, kw_only=True):
    """The customer gains loyalty points. While the session is open this is a preview: the service books the points when the session closes.

    Attributes:
        name: The reason for the points, as the ledger records it.
        program_id: The ID of the loyalty program.
        sub_ledger_id: The ID of the subledger that the points go to. Empty for the main ledger.
        value: The number of points.
        desired_value: The number of points that the rule would have given, had no budget cut it short; with nothing left of the budget, the rule fails. Absent unless partial rewards apply.
        recipient_integration_id: The integration ID of the customer who gets the points.
        start_date: When the points become active. Absent if they are at once.
        expiry_date: When the points expire. Absent if they never do.
        transaction_uuid: The ID of the transaction in the loyalty ledger.
        cart_item_position: The index of the cart item that earned the points. Absent unless points are given for each item.
        cart_item_sub_position: The index of the unit within the cart item, if points are given for each item and it has several units.
        card_identifier: The loyalty card that gets the points. Only in card-based programs; others go by `recipientIntegrationId`.
        bundle_index: The index of the bundle that earned the points, among those of its definition. Absent without bundles.
        bundle_name: The name of the bundle definition.
        awaits_activation: Whether the points stay pending until a call activates them. Absent unless they wait for an action (`on_action`).
        validity_duration: How long the points are valid, counted from their start date, as a number and a unit. Given when the expiry date is not known yet.
    """

    name: str = field(name="name")
    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    value: float = field(name="value")
    desired_value: float | None = field(default=None, name="desiredValue")
    recipient_integration_id: Annotated[str, Bounds(max_length=1000)] = field(
        name="recipientIntegrationId"
    )
    start_date: DateTime | None = field(default=None, name="startDate")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")
    transaction_uuid: str = field(name="transactionUUID")
    cart_item_position: float | None = field(default=None, name="cartItemPosition")
    cart_item_sub_position: float | None = field(default=None, name="cartItemSubPosition")
    card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="cardIdentifier")
    bundle_index: int | None = field(default=None, name="bundleIndex")
    bundle_name: str | None = field(default=None, name="bundleName")
    awaits_activation: bool | None = field(default=None, name="awaitsActivation")
    validity_duration: str | None = field(default=None, name="validityDuration")

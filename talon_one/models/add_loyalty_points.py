# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AddLoyaltyPoints(Model, kw_only=True):
    """Points to credit to a customer or a card.

    Attributes:
        points: How many points to add.
        name: The reason, as the transaction will show it.
        validity_duration: How long the points last, as a number and a unit, such as `12h` or `5D`. Give either this or `validUntil`.
        valid_until: When the points expire. Give either this or `validityDuration`.
        pending_duration: How long the points stay pending before they can be spent, written like `validityDuration`. Give either this or `pendingUntil`.
        pending_until: When the points stop being pending and can be spent. Give either this or `pendingDuration`.
        subledger_id: The ID of the subledger to add to. Without it, the main ledger.
        application_id: The ID of an Application connected to the program, to link the change to.
    """

    points: Annotated[float, Bounds(gt=0, le=999999999999.99)] = field(name="points")
    name: str | None = field(default=None, name="name")
    validity_duration: str | None = field(default=None, name="validityDuration")
    valid_until: DateTime | None = field(default=None, name="validUntil")
    pending_duration: str | None = field(default=None, name="pendingDuration")
    pending_until: DateTime | None = field(default=None, name="pendingUntil")
    subledger_id: str | None = field(default=None, name="subledgerId")
    application_id: int | None = field(default=None, name="applicationId")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class AddLoyaltyPoints(Model, kw_only=True):
    """Points to credit to a customer or a card.

    Attributes:
        points: How many points to add, at most 999999999999.99.
        name: The reason, as the transaction will show it.
        validity_duration: How long the points last: `unlimited`, or a whole number and a unit, `s` seconds, `m` minutes, `h` hours, `D` days, `W` weeks, `M` months or `Y` years, such as `12h` or `15Y`. Mind that `m` and `M` differ. A suffix rounds the end: `_D` down to the start of the day (after `D` only), `_U` up to the end of the day, week, month or year. Give either this or `validUntil`.
        valid_until: When the points expire. Give either this or `validityDuration`.
        pending_duration: How long the points stay pending before they can be spent: `immediate` for not at all, `on_action` until a call of `activateLoyaltyPoints`, or a duration written like `validityDuration`. Give either this or `pendingUntil`.
        pending_until: When the points stop being pending and can be spent. Give either this or `pendingDuration`.
        subledger_id: The ID of the subledger to add to; one that does not exist yet is created. Without it, the main ledger.
        application_id: The ID of an Application connected to the program, to link the change to. The Campaign Manager shows it in its URL.
    """

    points: Annotated[float, Bounds(gt=0, le=999999999999.99)] = field(name="points")
    name: str | None = field(default=None, name="name")
    validity_duration: (
        Annotated[str, Bounds(pattern=r"^(unlimited|[0-9]+([smhDWMY]|D_D|[DWMY]_U))$")] | None
    ) = field(default=None, name="validityDuration")
    valid_until: DateTime | None = field(default=None, name="validUntil")
    pending_duration: (
        Annotated[str, Bounds(pattern=r"^(immediate|on_action|[0-9]+([smhDWMY]|D_D|[DWMY]_U))$")]
        | None
    ) = field(default=None, name="pendingDuration")
    pending_until: DateTime | None = field(default=None, name="pendingUntil")
    subledger_id: str | None = field(default=None, name="subledgerId")
    application_id: int | None = field(default=None, name="applicationId")

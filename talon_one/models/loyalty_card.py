# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, DateTime, Model, field


class LoyaltyCard(Model, kw_only=True):
    """A card that collects points, alone or shared by several customers.

    Attributes:
        id: The internal ID that the service gave to the entity.
        created: When the entity was created.
        program_id: The ID of the loyalty program that owns the entity.
        program_name: The name of the program, for rules and integrations.
        program_title: The name of the program to show to people.
        status: Whether the card can be used, such as `active` or `inactive`.
        block_reason: Why the card cannot be used. Absent if it can.
        identifier: The identifier of the card, by which the API addresses it.
        users_per_card_limit: How many customers may share the card; 0 means without limit.
        profiles: The customers whom the card is linked to.
        ledger: The balance of the card's main ledger.
        subledgers: The balances of the card's subledgers, by subledger ID.
        modified: When the card last changed. Absent if it never did.
        old_card_identifier: The card from which a transfer brought what is on this one. Absent if none did.
        new_card_identifier: The card to which a transfer took what was on this one. Absent if none did.
        batch_id: The ID of the batch that the card was created in. Absent if in none.
    """

    id: int = field(name="id")
    created: DateTime = field(name="created")
    program_id: int = field(name="programID")
    program_name: str | None = field(default=None, name="programName")
    program_title: str | None = field(default=None, name="programTitle")
    status: str = field(name="status")
    block_reason: str | None = field(default=None, name="blockReason")
    identifier: Annotated[
        str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")
    ] = field(name="identifier")
    users_per_card_limit: Annotated[int, Bounds(ge=0)] = field(name="usersPerCardLimit")
    profiles: list[LoyaltyCardProfileRegistration] | None = field(default=None, name="profiles")
    ledger: LedgerInfo | None = field(default=None, name="ledger")
    subledgers: dict[str, LedgerInfo] | None = field(default=None, name="subledgers")
    modified: DateTime | None = field(default=None, name="modified")
    old_card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="oldCardIdentifier")
    new_card_identifier: (
        Annotated[str, Bounds(min_length=4, max_length=108, pattern=r"^[A-Za-z0-9._%+@-]+$")] | None
    ) = field(default=None, name="newCardIdentifier")
    batch_id: str | None = field(default=None, name="batchId")


from .ledger_info import LedgerInfo
from .loyalty_card_profile_registration import LoyaltyCardProfileRegistration

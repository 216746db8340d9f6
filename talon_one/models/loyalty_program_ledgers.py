# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class LoyaltyProgramLedgers(Model, kw_only=True):
    """What a customer has in one loyalty program.

    Attributes:
        id: The ID of the loyalty program.
        title: The name of the program to show to people.
        name: The name of the program, for rules and integrations.
        join_date: When the customer joined the program, in the time zone of the program. Absent if not joined.
        ledger: The balance of the main ledger.
        sub_ledgers: The balances of the subledgers, by subledger ID. Those with nothing but zeros are left out.
    """

    id: int = field(name="id")
    title: str = field(name="title")
    name: str = field(name="name")
    join_date: DateTime | None = field(default=None, name="joinDate")
    ledger: LedgerInfo = field(name="ledger")
    sub_ledgers: dict[str, LedgerInfo] | None = field(default=None, name="subLedgers")


from .ledger_info import LedgerInfo

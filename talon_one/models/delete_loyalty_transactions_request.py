# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Model, UnsetType, field


class DeleteLoyaltyTransactionsRequest(Model, kw_only=True):
    """The ledgers whose transactions to delete.

    Attributes:
        scope: Whether to clear every ledger of the customer in the program, the main one included (`AllSubledgers`), or only those of `subledgerIds` (`SelectedSubledgers`).
        subledger_ids: The IDs of the subledgers to clear, required with `SelectedSubledgers`. An empty text stands for the main ledger.
    """

    scope: Literal["AllSubledgers", "SelectedSubledgers"] | str = field(name="scope")
    subledger_ids: list[str] | None | UnsetType = field(default=UNSET, name="subledgerIds")

# Generated from the OpenAPI document by `make generate`. Do not edit.

from __future__ import annotations

from typing import Literal

from ..runtime.model import UNSET, Model, UnsetType, field


class DeleteLoyaltyTransactionsRequest(Model, kw_only=True):
    """The ledgers whose transactions to delete.

    Attributes:
        scope: Whether to clear every ledger of the customer or only those of `subledgerIds`.
        subledger_ids: The IDs of the subledgers to clear, with `SelectedSubledgers`.
    """

    scope: Literal["AllSubledgers", "SelectedSubledgers"] | str = field(name="scope")
    subledger_ids: list[str] | None | UnsetType = field(default=UNSET, name="subledgerIds")

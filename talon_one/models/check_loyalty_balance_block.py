# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CheckLoyaltyBalanceBlock(Model, kw_only=True):
    """Compares the customer's balance in a loyalty program with a number of points.

    Attributes:
        id: What tells the block from all others of the ruleset.
        type: Says that the block compares a balance.
        tags: Labels that mean something to the tools that edit rules.
        operator: How the balance must compare with `value`; `lessThan` asks for a smaller balance.
        program: The loyalty program.
        subledger: The ID of the subledger; the main ledger has an empty one.
        balance: Which points count: `current` the active ones, `pending` those still to become active, `negative` the debt of the customer, `tentativeCurrent` the active ones as closing the session would leave them.
        value: The number of points to compare with.
        on_failure: What to run in place of this block if it is not fulfilled or cannot be carried out.
    """

    id: str = field(name="id")
    type: Literal["checkLoyaltyBalance"] | str = field(name="type")
    tags: list[str] | None = field(default=None, name="tags")
    operator: (
        Literal[
            "equals",
            "not(equals)",
            "lessThan",
            "lessThanOrEqual",
            "greaterThan",
            "greaterThanOrEqual",
        ]
        | str
    ) = field(name="operator")
    program: RuleLoyaltyProgramReference = field(name="program")
    subledger: str = field(name="subledger")
    balance: Literal["current", "pending", "negative", "tentativeCurrent"] | str = field(
        name="balance"
    )
    value: float = field(name="value")
    on_failure: list[PromotionBlock] | None = field(default=None, name="onFailure")


from .promotion_block import PromotionBlock
from .rule_loyalty_program_reference import RuleLoyaltyProgramReference

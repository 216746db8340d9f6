# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class ChangeLoyaltyTierLevelEffectProps(Model, kw_only=True):
    """The customer rose to a higher tier of a loyalty program, because of points that effects added. A fall to a lower tier, or a rise for other reasons, is not reported.

    Attributes:
        rule_title: The title of the rule that moved the customer.
        program_id: The ID of the loyalty program whose points lifted the customer.
        sub_ledger_id: The ID of the subledger that the tier belongs to. Empty for the main ledger.
        previous_tier_name: The name of the tier before the change. Absent if the customer had none.
        new_tier_name: The name of the tier after the change.
        expiry_date: When the new tier expires. Absent if it never does.
    """

    rule_title: str = field(name="ruleTitle")
    program_id: int = field(name="programId")
    sub_ledger_id: str = field(name="subLedgerId")
    previous_tier_name: str | None = field(default=None, name="previousTierName")
    new_tier_name: str = field(name="newTierName")
    expiry_date: DateTime | None = field(default=None, name="expiryDate")

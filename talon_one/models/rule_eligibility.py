# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RuleEligibility(Model, kw_only=True):
    """How a rule fared in one evaluation.

    Attributes:
        passed: Whether every condition of the rule held.
        coupon_code: The coupon that the rule was tried with. Absent if there was none.
        details: Why the rule failed. Absent if `passed` is true.
    """

    passed: bool = field(name="passed")
    coupon_code: str | None = field(default=None, name="couponCode")
    details: RuleEligibilityFailureDetails | None = field(default=None, name="details")


from .rule_eligibility_failure_details import RuleEligibilityFailureDetails

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CampaignEligibilityDetails(Model, kw_only=True):
    """How a campaign fared in one evaluation.

    Attributes:
        passed: Whether the session qualified for the campaign.
        coupon_code: The coupon that the campaign was tried with. Absent if there was none.
        details: Why the session did not qualify. Absent if `passed` is true.
    """

    passed: bool = field(name="passed")
    coupon_code: str | None = field(default=None, name="couponCode")
    details: CampaignEligibilityFailureDetails | None = field(default=None, name="details")


from .campaign_eligibility_failure_details import CampaignEligibilityFailureDetails

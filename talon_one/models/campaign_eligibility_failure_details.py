# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class CampaignEligibilityFailureDetails(Model, kw_only=True):
    """Why a session did not qualify for a campaign.

    Attributes:
        failure_code: The reason: no rule passed, the campaign was not evaluated at all, or the customer is in none of its audiences.
    """

    failure_code: Literal["ALL_RULES_FAILED", "SKIPPED", "AUDIENCE_NOT_MATCHED"] | str = field(
        name="failureCode"
    )

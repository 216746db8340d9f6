# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class IntegrationRequest(Model, kw_only=True):
    """A session to store, and what the response is to contain.

    Attributes:
        customer_session: The session as your own system knows it.
        response_content: The parts that the response is to contain besides the effects, which saves other calls. Each one that is not needed is better left out; it takes time. With `loyalty`, cards come only if the session names one in `loyaltyCards`. `campaignEligibility` takes part in dry runs only; it contains what `triggeredCampaigns` and `ruleFailureReasons` would repeat.
    """

    customer_session: NewCustomerSessionV2 = field(name="customerSession")
    response_content: (
        list[
            Literal[
                "customerSession",
                "customerProfile",
                "coupons",
                "triggeredCampaigns",
                "referral",
                "loyalty",
                "event",
                "awardedGiveaways",
                "ruleFailureReasons",
                "previousReturns",
                "campaignEligibility",
                "achievements",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="responseContent")


from .new_customer_session_v2 import NewCustomerSessionV2

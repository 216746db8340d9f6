# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ReturnIntegrationRequest(Model, kw_only=True):
    """The items to return, and what the response is to contain.

    Attributes:
        var_return: What the customer gives back.
        response_content: The parts that the response is to contain besides the effects. Each one that is not needed is better left out; it takes time.
    """

    var_return: NewReturn = field(name="return")
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
                "previousReturns",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="responseContent")


from .new_return import NewReturn

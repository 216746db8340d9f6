# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ResponseContentObject(Model, kw_only=True):
    """What a response is to contain besides its effects.

    Attributes:
        response_content: The parts that the response is to contain besides the effects. `campaignEligibility` comes in dry runs only. For a profile it is refused without `runRuleEngine=true`.
    """

    response_content: (
        list[
            Literal[
                "customerProfile",
                "triggeredCampaigns",
                "loyalty",
                "event",
                "awardedGiveaways",
                "ruleFailureReasons",
                "campaignEligibility",
                "achievements",
            ]
            | str
        ]
        | None
    ) = field(default=None, name="responseContent")

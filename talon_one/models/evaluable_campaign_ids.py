# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class EvaluableCampaignIds(Model, kw_only=True):
    """Which campaigns to try out.

    Attributes:
        evaluable_campaign_ids: For dry runs, the IDs of the only campaigns to evaluate. Disabled ones run too, to try them before they are switched on.
    """

    evaluable_campaign_ids: list[int] | None = field(default=None, name="evaluableCampaignIds")

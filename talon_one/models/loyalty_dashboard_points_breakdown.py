# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoyaltyDashboardPointsBreakdown(Model, kw_only=True):
    """A number of points, by what caused them.

    Attributes:
        created_manually: Points of transactions that were made by hand or through the API.
        created_via_rule_engine: Points of transactions that rules caused.
    """

    created_manually: float = field(name="createdManually")
    created_via_rule_engine: float = field(name="createdViaRuleEngine")

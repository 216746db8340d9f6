# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetDashboardStatistics200Response(Model, kw_only=True):
    """The figures of a loyalty program over time.

    Attributes:
        total_result_size: The number of all data points.
        data: The data points.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[LoyaltyDashboardData] = field(name="data")


from .loyalty_dashboard_data import LoyaltyDashboardData

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomerActivityReportsWithoutTotalCount200Response(Model, kw_only=True):
    """One page of activity reports.

    Attributes:
        has_more: Whether another page follows.
        data: The reports on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CustomerActivityReport] = field(name="data")


from .customer_activity_report import CustomerActivityReport

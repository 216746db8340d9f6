# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomersByAttributes200Response(Model, kw_only=True):
    """One page of the customers that match a search.

    Attributes:
        has_more: Whether another page follows.
        total_result_size: The number of all items, on every page. Absent if it was not counted.
        data: The customers on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    total_result_size: int | None = field(default=None, name="totalResultSize")
    data: list[CustomerProfile] = field(name="data")


from .customer_profile import CustomerProfile

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetReservedCustomers200Response(Model, kw_only=True):
    """The customers for whom a coupon is reserved, all of them on one page.

    Attributes:
        total_result_size: The number of customers.
        data: The customers.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[CustomerProfile] = field(name="data")


from .customer_profile import CustomerProfile

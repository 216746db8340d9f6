# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetCustomerProfiles200Response(Model, kw_only=True):
    """One page of customers.

    Attributes:
        has_more: Whether another page follows.
        data: The customers on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[CustomerProfile] = field(name="data")


from .customer_profile import CustomerProfile

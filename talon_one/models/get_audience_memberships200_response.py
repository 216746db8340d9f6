# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetAudienceMemberships200Response(Model, kw_only=True):
    """One page of the members of an audience.

    Attributes:
        has_more: Whether another page follows.
        data: The customers on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    data: list[CustomerProfile] = field(name="data")


from .customer_profile import CustomerProfile

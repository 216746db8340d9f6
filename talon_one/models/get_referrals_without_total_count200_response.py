# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetReferralsWithoutTotalCount200Response(Model, kw_only=True):
    """One page of referral codes.

    Attributes:
        has_more: Whether another page follows.
        data: The referral codes on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[Referral] = field(name="data")


from .referral import Referral

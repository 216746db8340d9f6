# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class CreateReferralsForMultipleAdvocates201Response(Model, kw_only=True):
    """The referrals that were created, all of them on one page.

    Attributes:
        total_result_size: The number of referrals.
        data: The referrals, one for each advocate.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Referral] = field(name="data")


from .referral import Referral

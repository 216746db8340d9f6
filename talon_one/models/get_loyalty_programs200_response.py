# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetLoyaltyPrograms200Response(Model, kw_only=True):
    """The loyalty programs of an account.

    Attributes:
        total_result_size: The number of all programs.
        data: The programs.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[LoyaltyProgram] = field(name="data")


from .loyalty_program import LoyaltyProgram

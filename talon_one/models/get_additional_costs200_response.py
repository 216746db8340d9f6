# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetAdditionalCosts200Response(Model, kw_only=True):
    """One page of additional costs.

    Attributes:
        total_result_size: The number of all additional costs, on every page.
        data: The additional costs on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[AccountAdditionalCost] = field(name="data")


from .account_additional_cost import AccountAdditionalCost

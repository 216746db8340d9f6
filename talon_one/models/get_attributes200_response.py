# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetAttributes200Response(Model, kw_only=True):
    """One page of attributes.

    Attributes:
        total_result_size: The number of all attributes that pass the filters, on every page.
        data: The attributes on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[Attribute] = field(name="data")


from .attribute import Attribute

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class Product(Model, kw_only=True):
    """A product, which may be sold under several SKUs.

    Attributes:
        name: The name of the product.
    """

    name: str = field(name="name")

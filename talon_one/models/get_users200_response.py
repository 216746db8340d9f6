# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetUsers200Response(Model, kw_only=True):
    """One page of users.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The users on this page.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[User] = field(name="data")


from .user import User

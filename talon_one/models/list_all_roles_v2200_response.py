# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ListAllRolesV2200Response(Model, kw_only=True):
    """Every role that the account has.

    Attributes:
        total_result_size: The number of roles.
        data: The roles.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[RoleV2] = field(name="data")


from .role_v2 import RoleV2

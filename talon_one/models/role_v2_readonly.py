# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class RoleV2Readonly(Model, kw_only=True):
    """What only the service itself decides about a role.

    Attributes:
        is_readonly: Whether the service made the role, for its own support team, say. Of such a role only the members can be changed. The service sets this; nobody else can. Default: False.
    """

    is_readonly: bool | None = field(default=None, name="isReadonly")

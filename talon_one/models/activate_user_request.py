# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ActivateUserRequest(Model, kw_only=True):
    """The user who may sign in again.

    Attributes:
        email: The email address that the user has in the Campaign Manager.
    """

    email: str = field(name="email")

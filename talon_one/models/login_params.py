# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class LoginParams(Model, kw_only=True):
    """What a user signs in with.

    Attributes:
        email: The email address that the user has in the Campaign Manager.
        password: The password of the user. Keep it secret.
    """

    email: str = field(name="email")
    password: str = field(name="password")
    _secrets = ("password",)

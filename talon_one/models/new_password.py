# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewPassword(Model, kw_only=True):
    """A new password, and what entitles to set it.

    Attributes:
        password: The new password. Keep it secret.
        reset_token: The token from the mail that createPasswordRecoveryEmail sent. It works once, and for 30 minutes. Keep it secret.
    """

    password: str = field(name="password")
    reset_token: Annotated[str, Bounds(min_length=1)] = field(name="resetToken")
    _secrets = ("password", "reset_token")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class NewInviteEmail(Model, kw_only=True):
    """An invitation to mail again.

    Attributes:
        email: The address of the user who was invited.
        token: The `inviteToken` of the user. Keep it secret.
    """

    email: str = field(name="email")
    token: str = field(name="token")
    _secrets = ("token",)

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class Session(Model, kw_only=True):
    """A session of a user in the Management API.

    Attributes:
        user_id: The ID of the user who signed in.
        token: The bearer token, valid for 3 months. Keep it secret: it can do whatever the user can.
        created: When the session was opened.
    """

    user_id: int = field(name="userId")
    token: str = field(name="token")
    created: DateTime = field(name="created")
    _secrets = ("token",)

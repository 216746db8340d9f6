# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class EmailEntity(Model, kw_only=True):
    """What everything has that is about the email address of a user.

    Attributes:
        email: The email address that the user has in the Campaign Manager.
    """

    email: str = field(name="email")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Annotated, Bounds, Model, field


class NewPasswordEmail(Model, kw_only=True):
    """A user who forgot the password.

    Attributes:
        email: The email address of the user.
    """

    email: Annotated[str, Bounds(min_length=1)] = field(name="email")

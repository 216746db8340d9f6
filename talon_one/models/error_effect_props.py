# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ErrorEffectProps(Model, kw_only=True):
    """A rule could not be carried out.

    Attributes:
        message: What went wrong.
    """

    message: str = field(name="message")

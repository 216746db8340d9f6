# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class ReopenSessionResponse(Model, kw_only=True):
    """What reopening a session undid.

    Attributes:
        effects: The effects that were rolled back, for your own system to undo.
    """

    effects: list[Effect] = field(name="effects")


from .effect import Effect

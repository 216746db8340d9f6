# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import DateTime, Model, field


class MutableEntity(Model, kw_only=True):
    """What everything has that can be changed later on.

    Attributes:
        modified: When the entity was last changed.
    """

    modified: DateTime = field(name="modified")

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import Literal

from ..runtime.model import Model, field


class ScimPatchOperation(Model, kw_only=True):
    """One change of a SCIM user or group.

    Attributes:
        op: Whether to give the attribute a further value (`add`), to take it away (`remove`), or to put another value in its place (`replace`).
        path: The attribute to change.
        value: The new value, needed for `add` and `replace`. It is a text here, though SCIM has other types as well.
    """

    op: Literal["add", "remove", "replace"] | str = field(name="op")
    path: str | None = field(default=None, name="path")
    value: str | None = field(default=None, name="value")

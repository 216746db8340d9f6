"""The field of a model for what its schema allows and does not name. Hand-written."""

from __future__ import annotations

from typing import Any

REST = "<additional properties>"
"""Stands for the name on the wire of the field with all that has no field of its own."""


def is_open(cls: Any) -> bool:
    """Whether the schema of a model says that it has additional properties."""
    return REST in getattr(cls, "__struct_encode_fields__", ())

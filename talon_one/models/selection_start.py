# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model


class SelectionStart(Model, kw_only=True):
    """Where a selection starts: at an end of the list, `start` or `end`, or at a place, which counts from 0."""

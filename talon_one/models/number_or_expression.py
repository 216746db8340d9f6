# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model


class NumberOrExpression(Model, kw_only=True):
    """A number, or a text with an expression in `{{ }}` that is computed when the rule runs."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class APIError(Model, kw_only=True):
    """One thing that is wrong with a request.

    Attributes:
        title: What is wrong, in a few words.
        details: What is wrong, in full.
        source: Where in the request the fault lies.
    """

    title: str = field(name="title")
    details: str | None = field(default=None, name="details")
    source: ErrorSource = field(name="source")


from .error_source import ErrorSource

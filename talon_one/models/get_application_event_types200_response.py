# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetApplicationEventTypes200Response(Model, kw_only=True):
    """One page of event types.

    Attributes:
        total_result_size: The number of all items, on every page.
        data: The event types on this page, by name.
    """

    total_result_size: int = field(name="totalResultSize")
    data: list[str] = field(name="data")

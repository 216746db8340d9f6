# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetAccessLogsWithoutTotalCount200Response(Model, kw_only=True):
    """One page of requests.

    Attributes:
        has_more: Whether another page follows.
        data: The requests on this page.
    """

    has_more: bool = field(name="hasMore")
    data: list[AccessLogEntry] = field(name="data")


from .access_log_entry import AccessLogEntry

"""The log of requests to Applications. Hand-written.

It holds the latest of them, in memory: no more than the last thousand of all Applications.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...models import AccessLogEntry, GetAccessLogsWithoutTotalCount200Response
from ..errors import invalid_parameter
from ..reply import page_of
from ..sorting import ordered
from .applications import require_application

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from ..store import Kind
    from ..traffic import Exchange
    from ..world import World

KINDS: tuple[Kind[Any], ...] = ()


def get_access_logs_without_total_count(
    world: World,
    *,
    application_id: int,
    range_start: datetime,
    range_end: datetime,
    path: str | None = None,
    method: str | None = None,
    status: str | None = None,
    sort: str | None = None,
    **paging: Any,
) -> GetAccessLogsWithoutTotalCount200Response:
    """The requests of an Application after a moment and before another, the oldest first.

    The service does not say where success ends: here, with the statuses below 400.
    """
    require_application(world, application_id)
    try:
        pattern = re.compile(path or "")
    except re.error as error:
        raise invalid_parameter("path", "is no regular expression") from error
    found = [
        _entry(one)
        for one in world.traffic.exchanges(application_id)
        if range_start < one.at < range_end
        and pattern.search(one.target.partition("?")[0])
        and method in (None, one.method.lower())
        and status in (None, "error" if one.failed else "success")
    ]
    return page_of(GetAccessLogsWithoutTotalCount200Response, ordered(found, sort), **paging)


def _entry(one: Exchange) -> AccessLogEntry:
    return AccessLogEntry(
        uuid=str(UUID(int=one.number, version=4)),
        status=one.status,
        method=one.method,
        request_uri=one.target,
        time=one.at,
        request_payload=one.request.decode(errors="replace"),
        response_payload=one.response.decode(errors="replace"),
    )


ACTS: dict[str, Callable[..., Any]] = {
    "getAccessLogsWithoutTotalCount": get_access_logs_without_total_count
}

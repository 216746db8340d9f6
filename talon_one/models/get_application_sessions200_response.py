# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from ..runtime.model import Model, field


class GetApplicationSessions200Response(Model, kw_only=True):
    """One page of sessions.

    Attributes:
        has_more: Whether another page follows.
        data: The sessions on this page.
    """

    has_more: bool | None = field(default=None, name="hasMore")
    data: list[ApplicationSession] = field(name="data")


from .application_session import ApplicationSession

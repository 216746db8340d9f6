# Generated from the OpenAPI document by `make generate`. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...api_base import Api, with_http_info, without_preload_content
from ...operations import management as tables

if TYPE_CHECKING:
    from ... import models
    from ...runtime.signatures import RequestOptions, Unpack


class ManagementEventsApi(Api):
    """Things that customers do apart from their carts, such as signing up."""

    def get_event_types(
        self,
        name: str | None = None,
        include_old_versions: bool | None = None,
        page_size: int | None = None,
        skip: int | None = None,
        sort: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> models.GetEventTypes200Response:
        """List the event types of the account.

        Returns the types of custom events that the account has defined, a page at a time, with the number of all of them. Of each type only the newest version is listed, unless `name` or `includeOldVersions` asks for more. getApplicationEventTypes lists the types that occur in an Application instead.

        Args:
            name: Only event types with this integration name, in all their versions, whatever `includeOldVersions` says.
            include_old_versions: Whether to list every version of an event type, not only the newest. Default: False.
            page_size: The number of items on a page. Default: 1000.
            skip: The number of items to leave out before the page starts.
            sort: The field to sort by, ascending; a leading `-` sorts descending. Some fields cannot be used, for the sake of speed, and the service does not say which.
        """
        return self._call(tables.events.GET_EVENT_TYPES, locals())

    get_event_types_with_http_info = with_http_info(get_event_types)
    get_event_types_without_preload_content = without_preload_content(get_event_types)

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getEventTypes": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "title": "Page viewed", "name": "pageViewed", "description": "The customer looked at the page of a product."}]}',
    )
}
"""By operation ID: the status, the media type, None for no body, and the body."""

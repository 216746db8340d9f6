# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getApplicationCustomerFriends": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"applicationId": 42, "sessionId": "session1", "advocateIntegrationId": "advocate1", "friendIntegrationId": "URNGV8294NV", "code": "WPCNAQ5C", "created": "2020-02-08T14:15:20Z"}]}',
    )
}
"""By operation ID: the status, the media type, None for no body, and the body."""

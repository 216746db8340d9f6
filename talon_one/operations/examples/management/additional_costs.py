# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createAdditionalCost": (
        201,
        "application/json",
        '{"id": 3, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "name": "shipping", "title": "Shipping fee", "description": "What the parcel service takes", "subscribedApplicationsIds": [42, 43], "type": "session"}',
    ),
    "getAdditionalCost": (
        200,
        "application/json",
        '{"id": 3, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "name": "shipping", "title": "Shipping fee", "description": "What the parcel service takes", "subscribedApplicationsIds": [42, 43], "type": "session"}',
    ),
    "getAdditionalCosts": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 3, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "name": "shipping", "title": "Shipping fee", "description": "What the parcel service takes", "subscribedApplicationsIds": [42, 43], "type": "session"}]}',
    ),
    "updateAdditionalCost": (
        200,
        "application/json",
        '{"id": 3, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "name": "shipping", "title": "Shipping fee", "description": "What the parcel service takes", "subscribedApplicationsIds": [42, 43], "type": "session"}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createAttribute": (
        201,
        "application/json",
        '{"id": 17, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "entity": "Event", "eventType": "pageViewed", "name": "page", "title": "Page", "type": "string", "description": "The page that the customer looked at", "suggestions": ["/summer-sale", "/shoes"], "hasAllowedList": false, "restrictedBySuggestions": false, "editable": true, "subscribedApplicationsIds": [42, 43], "eventTypeId": 22}',
    ),
    "getAttribute": (
        200,
        "application/json",
        '{"id": 17, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "entity": "Event", "eventType": "pageViewed", "name": "page", "title": "Page", "type": "string", "description": "The page that the customer looked at", "suggestions": ["/summer-sale", "/shoes"], "hasAllowedList": false, "restrictedBySuggestions": false, "editable": true, "subscribedApplicationsIds": [42, 43], "eventTypeId": 22}',
    ),
    "getAttributes": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 17, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "entity": "Event", "eventType": "pageViewed", "name": "page", "title": "Page", "type": "string", "description": "The page that the customer looked at", "suggestions": ["/summer-sale", "/shoes"], "hasAllowedList": false, "restrictedBySuggestions": false, "editable": true, "subscribedApplicationsIds": [42, 43], "eventTypeId": 22}]}',
    ),
    "importAllowedList": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "updateAttribute": (
        200,
        "application/json",
        '{"id": 17, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "entity": "Event", "eventType": "pageViewed", "name": "page", "title": "Page", "type": "string", "description": "The page that the customer looked at", "suggestions": ["/summer-sale", "/shoes"], "hasAllowedList": false, "restrictedBySuggestions": false, "editable": true, "subscribedApplicationsIds": [42, 43], "eventTypeId": 22}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

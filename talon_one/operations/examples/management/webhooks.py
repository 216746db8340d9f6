# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getWebhook": (
        200,
        "application/json",
        '{"id": 7, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "applicationIds": [42], "title": "Tell the CRM", "description": "Tells the CRM who won a reward.", "draft": false, "verb": "POST", "url": "www.example.com/customers/${customer}", "headers": ["Content-Type: application/json"], "payload": "{\\"message\\": \\"${message}\\"}", "params": [{"type": "string", "description": "What to tell the CRM about the customer.", "title": "message", "ui": {}, "key": "message", "picklistID": 3, "restrictedByPicklist": false}], "enabled": true, "authenticationId": 1}',
    ),
    "getWebhooks": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 7, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "applicationIds": [42], "title": "Tell the CRM", "description": "Tells the CRM who won a reward.", "draft": false, "verb": "POST", "url": "www.example.com/customers/${customer}", "headers": ["Content-Type: application/json"], "payload": "{\\"message\\": \\"${message}\\"}", "params": [{"type": "string", "description": "What to tell the CRM about the customer.", "title": "message", "ui": {}, "key": "message", "picklistID": 3, "restrictedByPicklist": false}], "enabled": true, "authenticationId": 1, "outgoingIntegrationTemplateId": 1, "outgoingIntegrationTypeId": 15, "outgoingIntegrationTypeName": "Braze"}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

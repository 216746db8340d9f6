# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getAccessLogsWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"uuid": "606e7d34-2d36-4d53-ac71-d4442c325985", "status": 200, "method": "PUT", "requestUri": "/v2/customer_sessions/session1", "time": "2020-02-08T14:15:20.700763Z", "requestPayload": "{\\"customerSession\\":{\\"profileId\\":\\"URNGV8294NV\\",\\"couponCodes\\":[\\"SUMMER10\\"]}}", "responsePayload": "{\\"coupons\\":[],\\"createdCoupons\\":[],\\"effects\\":[]}"}]}',
    ),
    "getChanges": (
        200,
        "application/json",
        '{"totalResultSize": 1, "hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "userId": 388, "applicationId": 42, "entity": "/v1/applications/42/campaigns/244", "old": {"name": "Welcome", "state": "enabled"}, "new": {"name": "Welcome offers", "state": "enabled"}, "managementKeyId": 3}]}',
    ),
    "getExports": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "Coupon", "filter": {"batchId": "32535-43255"}}]}',
    ),
    "getMessageLogs": (
        200,
        "application/json",
        '{"nextCursor": "SmJlNERRMHdyNWFsTmRDZDVYU0c=", "data": [{"id": "9aa05ee1-876f-42e6-9a5d-fc0bd424d9cb", "service": "NotificationService", "changeType": "CampaignEvaluationTreeChanged", "notificationId": 101, "notificationName": "Campaign order to the shop", "webhookId": 7, "webhookName": "Tell the CRM", "request": {"createdAt": "2020-02-08T14:15:20Z", "request": "SGVsbG8sIHdvcmxkIQ=="}, "response": {"createdAt": "2020-02-08T14:15:21Z", "response": "UmVzcG9uc2UgY29udGVudA==", "status": 200}, "createdAt": "2020-02-08T14:15:20Z", "entityType": "application", "url": "www.example.com/notifications", "applicationId": 42, "loyaltyProgramId": 5, "campaignId": 244}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createStore": (
        201,
        "application/json",
        '{"id": 23, "created": "2020-01-10T09:05:27.993483Z", "name": "Harbour Street", "description": "Our first shop, near the ferry.", "attributes": {"City": "Bremen"}, "integrationId": "STORE-001", "applicationId": 42, "updated": "2021-09-12T10:12:42Z", "linkedCampaignIds": [244]}',
    ),
    "deleteStore": (204, None, ""),
    "disconnectCampaignStores": (204, None, ""),
    "exportCampaignStores": (
        200,
        "application/csv",
        "store_integration_id\nSTORE-001\nSTORE-002\n",
    ),
    "getStore": (
        200,
        "application/json",
        '{"id": 23, "created": "2020-01-10T09:05:27.993483Z", "name": "Harbour Street", "description": "Our first shop, near the ferry.", "attributes": {"City": "Bremen"}, "integrationId": "STORE-001", "applicationId": 42, "updated": "2021-09-12T10:12:42Z", "linkedCampaignIds": [244]}',
    ),
    "importCampaignStores": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "listStores": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 23, "created": "2020-01-10T09:05:27.993483Z", "name": "Harbour Street", "description": "Our first shop, near the ferry.", "attributes": {"City": "Bremen"}, "integrationId": "STORE-001", "applicationId": 42, "updated": "2021-09-12T10:12:42Z", "linkedCampaignIds": [244]}]}',
    ),
    "updateStore": (
        200,
        "application/json",
        '{"id": 23, "created": "2020-01-10T09:05:27.993483Z", "name": "Harbour Street", "description": "Our first shop, near the ferry.", "attributes": {"City": "Bremen"}, "integrationId": "STORE-001", "applicationId": 42, "updated": "2021-09-12T10:12:42Z", "linkedCampaignIds": [244]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

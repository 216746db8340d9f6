# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createAccountCollection": (
        201,
        "application/json",
        '{"id": 22, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2020-01-10T09:05:27.993483Z", "description": "The shoes that are never reduced", "subscribedApplicationsIds": [42, 43], "name": "Excluded shoes", "createdBy": 388, "payload": []}',
    ),
    "createCollection": (
        201,
        "application/json",
        '{"id": 44, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2020-01-10T09:05:27.993483Z", "description": "The shoes of the summer sale", "name": "Summer shoes", "createdBy": 388, "applicationId": 42, "campaignId": 244, "payload": []}',
    ),
    "deleteAccountCollection": (204, None, ""),
    "deleteCollection": (204, None, ""),
    "exportAccountCollectionItems": (200, "application/csv", "item\nSKU1241028\nSKU7345278\n"),
    "exportCollectionItems": (200, "application/csv", "item\nSKU1241028\nSKU7345278\n"),
    "getAccountCollection": (
        200,
        "application/json",
        '{"id": 22, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes that are never reduced", "subscribedApplicationsIds": [42, 43], "name": "Excluded shoes", "modifiedBy": 388, "createdBy": 388, "payload": ["SKU1241028", "SKU7345278"]}',
    ),
    "getCollection": (
        200,
        "application/json",
        '{"id": 44, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes of the summer sale", "name": "Summer shoes", "modifiedBy": 388, "createdBy": 388, "applicationId": 42, "campaignId": 244, "payload": ["SKU1241028", "SKU7345278"]}',
    ),
    "getCollectionItems": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"item": "SKU1241028"}]}',
    ),
    "importAccountCollection": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "importCollection": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "listAccountCollections": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 22, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes that are never reduced", "subscribedApplicationsIds": [42, 43], "name": "Excluded shoes", "modifiedBy": 388, "createdBy": 388}]}',
    ),
    "listCollections": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 44, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes of the summer sale", "name": "Summer shoes", "modifiedBy": 388, "createdBy": 388, "applicationId": 42, "campaignId": 244}]}',
    ),
    "listCollectionsInApplication": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 44, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes of the summer sale", "name": "Summer shoes", "modifiedBy": 388, "createdBy": 388, "applicationId": 42, "campaignId": 244}]}',
    ),
    "updateAccountCollection": (
        200,
        "application/json",
        '{"id": 22, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes that are never reduced", "subscribedApplicationsIds": [42, 43], "name": "Excluded shoes", "modifiedBy": 388, "createdBy": 388, "payload": ["SKU1241028", "SKU7345278"]}',
    ),
    "updateCollection": (
        200,
        "application/json",
        '{"id": 44, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "description": "The shoes of the summer sale", "name": "Summer shoes", "modifiedBy": 388, "createdBy": 388, "applicationId": 42, "campaignId": 244, "payload": ["SKU1241028", "SKU7345278"]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

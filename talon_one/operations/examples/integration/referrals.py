# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createReferral": (
        201,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "startDate": "2020-01-10T23:00:00Z", "expiryDate": "2021-01-10T23:00:00Z", "usageLimit": 1, "campaignId": 244, "advocateProfileIntegrationId": "URNGV8294NV", "friendProfileIntegrationId": "BZGGC2454PA", "attributes": {"Channel": "newsletter"}, "importId": 4, "code": "27G47Y54VH9L", "usageCounter": 1, "batchId": "tqyrgahe"}',
    ),
    "createReferralsForMultipleAdvocates": (
        201,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "startDate": "2020-01-10T23:00:00Z", "expiryDate": "2021-01-10T23:00:00Z", "usageLimit": 1, "campaignId": 244, "advocateProfileIntegrationId": "URNGV8294NV", "friendProfileIntegrationId": "BZGGC2454PA", "attributes": {"Channel": "newsletter"}, "importId": 4, "code": "27G47Y54VH9L", "usageCounter": 1, "batchId": "tqyrgahe"}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getCampaignGroup": (
        200,
        "application/json",
        '{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Europe", "description": "Campaigns of the European team.", "subscribedApplicationsIds": [42], "campaignIds": [244, 245]}',
    ),
    "getCampaignGroups": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Europe", "description": "Campaigns of the European team.", "subscribedApplicationsIds": [42], "campaignIds": [244, 245]}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

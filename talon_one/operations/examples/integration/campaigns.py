# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "integrationGetAllCampaigns": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"applicationId": 42, "id": 244, "name": "Welcome offers", "description": "Brings first-time customers back.", "startTime": "2020-01-15T22:00:00Z", "endTime": "2021-09-22T22:00:00Z", "attributes": {"Season": "winter"}, "state": "enabled", "tags": ["welcome"], "features": ["coupons", "referrals"], "rules": [{"title": "Ten percent off", "displayName": "A tenth off your order", "displayDescription": "Enter your code at the checkout.", "relatedData": "https://shop.example/welcome"}], "linkedStoreIds": [23, 24], "linkedAudienceIds": [2]}]}',
    )
}
"""By operation ID: the status, the media type, None for no body, and the body."""

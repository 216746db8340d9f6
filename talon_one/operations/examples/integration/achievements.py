# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getCustomerAchievementHistory": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"status": "completed", "progress": 10, "startDate": "2020-01-15T15:04:05Z", "completionDate": "2020-02-08T14:15:20Z", "endDate": "2020-02-15T15:04:05Z"}]}',
    ),
    "getCustomerAchievements": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "campaignId": 244, "status": "active", "currentProgress": {"status": "completed", "progress": 10, "startDate": "2020-01-15T15:04:05Z", "completionDate": "2020-02-08T14:15:20Z", "endDate": "2020-02-15T15:04:05Z"}}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createAchievement": (
        201,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "campaignId": 244, "userId": 388, "createdBy": "Jane Doe", "hasProgress": true, "status": "inprogress"}',
    ),
    "createAchievementV2": (
        201,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "subscribedApplications": [42], "userId": 388, "createdBy": "Jane Doe", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "hasProgress": true, "status": "active", "sandbox": false, "timezone": "Europe/Berlin"}',
    ),
    "deleteAchievement": (204, None, ""),
    "deleteAchievementV2": (204, None, ""),
    "exportAchievementV2": (
        200,
        "application/csv",
        'profileIntegrationID,title,target,progress,status,startDate,endDate,completionDate\nURNGV8294NV,"Ten coffees, one free",10.00,10.00,completed,2020-01-15T15:04:05Z,2020-02-15T15:04:05Z,2020-02-08T14:15:20Z\nBZGGC2454PA,"Ten coffees, one free",10.00,3.00,inprogress,2020-01-15T15:04:05Z,2020-02-15T15:04:05Z,\n',
    ),
    "exportAchievements": (
        200,
        "application/csv",
        'profileIntegrationID,title,target,progress,status,startDate,endDate,completionDate\nURNGV8294NV,"Ten coffees, one free",10.00,10.00,completed,2020-01-15T15:04:05Z,2020-02-15T15:04:05Z,2020-02-08T14:15:20Z\nBZGGC2454PA,"Ten coffees, one free",10.00,3.00,inprogress,2020-01-15T15:04:05Z,2020-02-15T15:04:05Z,\n',
    ),
    "getAchievement": (
        200,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "campaignId": 244, "userId": 388, "createdBy": "Jane Doe", "hasProgress": true, "status": "inprogress"}',
    ),
    "getAchievementV2": (
        200,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "subscribedApplications": [42], "userId": 388, "createdBy": "Jane Doe", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "hasProgress": true, "status": "active", "sandbox": false, "timezone": "Europe/Berlin"}',
    ),
    "getCustomerProfileAchievementProgress": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"status": "completed", "progress": 10, "startDate": "2020-01-15T15:04:05Z", "completionDate": "2020-02-08T14:15:20Z", "endDate": "2020-02-15T15:04:05Z", "achievementId": 321, "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "campaignId": 244, "target": 10, "achievementRecurrencePolicy": "no_recurrence", "achievementActivationPolicy": "fixed_schedule", "achievementFixedStartDate": "2020-01-15T15:04:05Z", "achievementEndDate": "2020-02-15T15:04:05Z", "achievementAllowRollbackAfterCompletion": false}]}',
    ),
    "listAchievements": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "campaignId": 244, "userId": 388, "createdBy": "Jane Doe", "hasProgress": true, "status": "inprogress"}]}',
    ),
    "listAchievementsV2": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "subscribedApplications": [42], "userId": 388, "createdBy": "Jane Doe", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "hasProgress": true, "status": "active", "sandbox": false, "timezone": "Europe/Berlin"}]}',
    ),
    "updateAchievement": (
        200,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "campaignId": 244, "userId": 388, "createdBy": "Jane Doe", "hasProgress": true, "status": "inprogress"}',
    ),
    "updateAchievementV2": (
        200,
        "application/json",
        '{"id": 321, "created": "2020-01-10T09:05:27.993483Z", "name": "FreeCoffee10Orders", "title": "Ten coffees, one free", "description": "Order ten coffees and get the next for nothing.", "target": 10, "period": "1M", "recurrencePolicy": "no_recurrence", "activationPolicy": "fixed_schedule", "fixedStartDate": "2020-01-15T15:04:05Z", "endDate": "2020-02-15T15:04:05Z", "allowRollbackAfterCompletion": false, "subscribedApplications": [42], "userId": 388, "createdBy": "Jane Doe", "periodEndOverride": {"month": 11, "dayOfMonth": 23, "dayOfWeek": 3, "hour": 23, "minute": 59, "second": 59}, "hasProgress": true, "status": "active", "sandbox": false, "timezone": "Europe/Berlin"}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getRoleV2": (
        200,
        "application/json",
        '{"id": 71, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Loyalty manager", "description": "Looks after the campaigns and loyalty programs of one shop.", "permissions": {"permissionSets": [{"name": "Campaign author", "logicalOperations": ["createCampaignOperations"]}], "roles": {"applications": {"42": {"application": "Campaign author", "campaign": "Campaign author", "draftCampaign": "Campaign author", "tools": "Campaign author"}}, "loyaltyPrograms": {"5": "Campaign author"}, "campaignAccessGroups": {"1": "Campaign author"}, "account": "Campaign author"}, "thresholds": [{"loyaltyProgramId": 5, "loyaltyPointsLimit": 100}]}, "members": [388], "isReadonly": false}',
    ),
    "listAllRolesV2": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 71, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Loyalty manager", "description": "Looks after the campaigns and loyalty programs of one shop.", "permissions": {"permissionSets": [{"name": "Campaign author", "logicalOperations": ["createCampaignOperations"]}], "roles": {"applications": {"42": {"application": "Campaign author", "campaign": "Campaign author", "draftCampaign": "Campaign author", "tools": "Campaign author"}}, "loyaltyPrograms": {"5": "Campaign author"}, "campaignAccessGroups": {"1": "Campaign author"}, "account": "Campaign author"}, "thresholds": [{"loyaltyProgramId": 5, "loyaltyPointsLimit": 100}]}, "members": [388], "isReadonly": false}]}',
    ),
    "updateRoleV2": (
        200,
        "application/json",
        '{"id": 71, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Loyalty manager", "description": "Looks after the campaigns and loyalty programs of one shop.", "permissions": {"permissionSets": [{"name": "Campaign author", "logicalOperations": ["createCampaignOperations"]}], "roles": {"applications": {"42": {"application": "Campaign author", "campaign": "Campaign author", "draftCampaign": "Campaign author", "tools": "Campaign author"}}, "loyaltyPrograms": {"5": "Campaign author"}, "campaignAccessGroups": {"1": "Campaign author"}, "account": "Campaign author"}, "thresholds": [{"loyaltyProgramId": 5, "loyaltyPointsLimit": 100}]}, "members": [388], "isReadonly": false}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

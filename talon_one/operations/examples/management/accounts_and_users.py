# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "activateUserByEmail": (204, None, ""),
    "createInviteEmail": (
        201,
        "application/json",
        '{"email": "john.smith@example.com", "token": "Gy9b8w1irmQtEPo5RmbMmSPheL5h4"}',
    ),
    "createInviteV2": (
        201,
        "application/json",
        '{"id": 389, "created": "2021-09-13T08:30:00Z", "modified": "2021-09-13T08:30:00Z", "email": "john.smith@example.com", "accountId": 31, "name": "John Smith", "state": "invited", "inviteToken": "Gy9b8w1irmQtEPo5RmbMmSPheL5h4", "isAdmin": false, "policy": {"Role": 127, "Applications": null}, "roles": [71]}',
    ),
    "createPasswordRecoveryEmail": (204, None, ""),
    "deactivateUserByEmail": (204, None, ""),
    "deleteUser": (204, None, ""),
    "deleteUserByEmail": (204, None, ""),
    "getAccount": (
        200,
        "application/json",
        '{"id": 31, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "companyName": "Example Shoes", "domainName": "yourbaseurl", "state": "active", "billingEmail": "billing@example.com", "planName": "Enterprise", "planExpires": "2023-01-10T09:05:27Z", "applicationLimit": 15, "userLimit": 30, "campaignLimit": 50, "apiLimit": 1000000, "applicationCount": 11, "userCount": 24, "campaignsActiveCount": 15, "campaignsInactiveCount": 20, "attributes": {"Region": "EMEA"}}',
    ),
    "getAccountAnalytics": (
        200,
        "application/json",
        '{"applications": 11, "liveApplications": 6, "sandboxApplications": 2, "campaigns": 35, "activeCampaigns": 15, "liveActiveCampaigns": 10, "coupons": 850, "activeCoupons": 650, "expiredCoupons": 200, "referralCodes": 500, "activeReferralCodes": 100, "expiredReferralCodes": 400, "activeRules": 35, "users": 24, "roles": 10, "customAttributes": 18, "webhooks": 2, "loyaltyPrograms": 5, "liveLoyaltyPrograms": 5, "lastUpdatedAt": "2022-12-12T12:12:12Z"}',
    ),
    "getUser": (
        200,
        "application/json",
        '{"id": 388, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "email": "jane.doe@example.com", "accountId": 31, "name": "Jane Doe", "state": "active", "inviteToken": null, "isAdmin": false, "policy": {"Role": 127, "Applications": null}, "roles": [71], "authMethod": "basic_auth", "applicationNotificationSubscriptions": {}, "lastSignedIn": "2021-09-12T10:12:42Z", "lastAccessed": "2021-09-12T10:14:42Z", "latestFeedTimestamp": "2020-06-01T00:00:00Z", "additionalAttributes": {"department": "Marketing"}}',
    ),
    "getUsers": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 388, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "email": "jane.doe@example.com", "accountId": 31, "name": "Jane Doe", "state": "active", "inviteToken": null, "isAdmin": false, "policy": {"Role": 127, "Applications": null}, "roles": [71], "authMethod": "basic_auth", "applicationNotificationSubscriptions": {}, "lastSignedIn": "2021-09-12T10:12:42Z", "lastAccessed": "2021-09-12T10:14:42Z", "latestFeedTimestamp": "2020-06-01T00:00:00Z", "additionalAttributes": {"department": "Marketing"}}]}',
    ),
    "inviteUserExternal": (204, None, ""),
    "oktaEventHandlerChallenge": (200, None, ""),
    "resetPassword": (204, None, ""),
    "scimCreateGroup": (
        201,
        "application/json",
        '{"displayName": "Loyalty manager", "members": [{"value": "388", "display": "jane.doe@example.com"}], "id": "71"}',
    ),
    "scimCreateUser": (
        201,
        "application/json",
        '{"active": true, "displayName": "Jane Doe", "userName": "jane.doe@example.com", "name": {"formatted": "Dr. Jane Doe"}, "id": "388"}',
    ),
    "scimDeleteGroup": (204, None, ""),
    "scimDeleteUser": (204, None, ""),
    "scimGetGroup": (
        200,
        "application/json",
        '{"displayName": "Loyalty manager", "members": [{"value": "388", "display": "jane.doe@example.com"}], "id": "71"}',
    ),
    "scimGetGroups": (
        200,
        "application/json",
        '{"Resources": [{"displayName": "Loyalty manager", "members": [{"value": "388", "display": "jane.doe@example.com"}], "id": "71"}], "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 1}',
    ),
    "scimGetResourceTypes": (
        200,
        "application/json",
        '{"Resources": [{"id": "User", "name": "User", "description": "A user of the Campaign Manager"}]}',
    ),
    "scimGetSchemas": (
        200,
        "application/json",
        '{"Resources": [{"id": "urn:ietf:params:scim:schemas:core:2.0:User", "name": "User", "description": "A user of the Campaign Manager", "attributes": [{"name": "userName", "required": true, "mutability": "readWrite"}]}], "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 1}',
    ),
    "scimGetServiceProviderConfig": (
        200,
        "application/json",
        '{"bulk": {"maxOperations": 1000, "maxPayloadSize": 1048576, "supported": true}, "changePassword": {"supported": false}, "documentationUri": "https://docs.example.com/scim", "filter": {"maxResults": 100, "supported": true}, "patch": {"supported": true}, "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"], "sort": {"supported": false}}',
    ),
    "scimGetUser": (
        200,
        "application/json",
        '{"active": true, "displayName": "Jane Doe", "userName": "jane.doe@example.com", "name": {"formatted": "Dr. Jane Doe"}, "id": "388"}',
    ),
    "scimGetUsers": (
        200,
        "application/json",
        '{"Resources": [{"active": true, "displayName": "Jane Doe", "userName": "jane.doe@example.com", "name": {"formatted": "Dr. Jane Doe"}, "id": "388"}], "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 1}',
    ),
    "scimPatchGroup": (
        200,
        "application/json",
        '{"displayName": "Loyalty manager", "members": [{"value": "388", "display": "jane.doe@example.com"}], "id": "71"}',
    ),
    "scimPatchUser": (
        200,
        "application/json",
        '{"id": "388", "active": true, "userName": "jane.doe@example.com", "displayName": "Jane Doe"}',
    ),
    "scimReplaceGroupAttributes": (
        200,
        "application/json",
        '{"displayName": "Loyalty manager", "members": [{"value": "388", "display": "jane.doe@example.com"}], "id": "71"}',
    ),
    "scimReplaceUserAttributes": (
        200,
        "application/json",
        '{"active": true, "displayName": "Jane Doe", "userName": "jane.doe@example.com", "name": {"formatted": "Dr. Jane Doe"}, "id": "388"}',
    ),
    "updateUser": (
        200,
        "application/json",
        '{"id": 388, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "email": "jane.doe@example.com", "accountId": 31, "name": "Jane Doe", "state": "active", "inviteToken": null, "isAdmin": false, "policy": {"Role": 127, "Applications": null}, "roles": [71], "authMethod": "basic_auth", "applicationNotificationSubscriptions": {}, "lastSignedIn": "2021-09-12T10:12:42Z", "lastAccessed": "2021-09-12T10:14:42Z", "latestFeedTimestamp": "2020-06-01T00:00:00Z", "additionalAttributes": {"department": "Marketing"}}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

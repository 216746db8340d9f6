# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "deleteReferral": (204, None, ""),
    "exportReferrals": (
        200,
        "application/csv",
        'id,created,campaignid,advocateprofileintegrationid,friendprofileintegrationid,startdate,expirydate,code,importid,attributes,batchid,counter,limitval\n6,2020-01-10 09:05:27,244,URNGV8294NV,BZGGC2454PA,2020-01-10T23:00:00Z,2021-01-10T23:00:00Z,27G47Y54VH9L,4,"{""Channel"": ""newsletter""}",tqyrgahe,1,1\n',
    ),
    "getApplicationCustomerFriends": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"applicationId": 42, "sessionId": "session1", "advocateIntegrationId": "advocate1", "friendIntegrationId": "URNGV8294NV", "code": "WPCNAQ5C", "created": "2020-02-08T14:15:20Z"}]}',
    ),
    "getReferralsWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "startDate": "2020-01-10T23:00:00Z", "expiryDate": "2021-01-10T23:00:00Z", "usageLimit": 1, "campaignId": 244, "advocateProfileIntegrationId": "URNGV8294NV", "friendProfileIntegrationId": "BZGGC2454PA", "attributes": {"Channel": "newsletter"}, "importId": 4, "code": "27G47Y54VH9L", "usageCounter": 1, "batchId": "tqyrgahe"}]}',
    ),
    "importReferrals": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "updateReferral": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "startDate": "2020-01-10T23:00:00Z", "expiryDate": "2021-01-10T23:00:00Z", "usageLimit": 1, "campaignId": 244, "advocateProfileIntegrationId": "URNGV8294NV", "friendProfileIntegrationId": "BZGGC2454PA", "attributes": {"Channel": "newsletter"}, "importId": 4, "code": "27G47Y54VH9L", "usageCounter": 1, "batchId": "tqyrgahe"}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

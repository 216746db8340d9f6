# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "exportAudiencesMemberships": (
        200,
        "application/csv",
        "profileintegrationid\nURNGV8294NV\nBZGGC2454PA\n",
    ),
    "getAudienceMemberships": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false}]}',
    ),
    "getAudiences": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"accountId": 31, "id": 6, "created": "2020-01-10T09:05:27.993483Z", "name": "Frequent travellers", "sandbox": false, "description": "Customers with more than ten bookings a year", "subscribedApplicationsIds": [42, 43], "integration": "mparticle", "integrationId": "382370BKDB946", "createdIn3rdParty": true, "lastUpdate": "2022-04-26T11:02:38Z"}]}',
    ),
    "getAudiencesAnalytics": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"audienceId": 2, "membersCount": 1234}]}',
    ),
    "importAudiencesMemberships": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

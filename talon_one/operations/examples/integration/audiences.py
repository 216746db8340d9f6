# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createAudienceV2": (
        201,
        "application/json",
        '{"accountId": 31, "id": 6, "created": "2020-01-10T09:05:27.993483Z", "name": "Frequent travellers", "sandbox": false, "description": "Customers with more than ten bookings a year", "subscribedApplicationsIds": [42, 43], "integration": "mparticle", "integrationId": "382370BKDB946", "createdIn3rdParty": true, "lastUpdate": "2022-04-26T11:02:38Z"}',
    ),
    "deleteAudienceMembershipsV2": (204, None, ""),
    "deleteAudienceV2": (204, None, ""),
    "updateAudienceCustomersAttributes": (204, None, ""),
    "updateAudienceV2": (
        200,
        "application/json",
        '{"accountId": 31, "id": 6, "created": "2020-01-10T09:05:27.993483Z", "name": "Frequent travellers", "sandbox": false, "description": "Customers with more than ten bookings a year", "subscribedApplicationsIds": [42, 43], "integration": "mparticle", "integrationId": "382370BKDB946", "createdIn3rdParty": true, "lastUpdate": "2022-04-26T11:02:38Z"}',
    ),
    "updateCustomerProfileAudiences": (204, None, ""),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

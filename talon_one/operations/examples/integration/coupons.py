# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createCouponReservation": (
        201,
        "application/json",
        '{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}',
    ),
    "deleteCouponReservation": (204, None, ""),
    "getReservedCustomers": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createCoupons": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}]}',
    ),
    "createCouponsAsync": (200, "application/json", '{"batchId": "32535-43255"}'),
    "createCouponsDeletionJob": (202, "application/json", '{"id": 6}'),
    "createCouponsForMultipleRecipients": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}]}',
    ),
    "deleteCoupon": (204, None, ""),
    "deleteCoupons": (204, None, ""),
    "exportCoupons": (
        200,
        "application/csv",
        'id,created,campaignid,value,expirydate,startdate,attributes,applicationid,deleted,deleted_changelogid,accountid,referralid,recipientintegrationid,importid,batchid,reservation,limits,limitval,counter,discount_counter,discount_limitval,is_reservation_mandatory,reservation_counter,reservation_limitval\n4928,2020-01-10T09:05:27Z,244,SUMMER10,2023-08-24T14:15:22Z,2020-01-24T14:15:22Z,"{""Channel"": ""newsletter""}",42,false,,31,,URNGV8294NV,4,32535-43255,false,[],100,10,10,30,false,1,45\n',
    ),
    "generateCouponRejections": (
        200,
        "application/json",
        '{"data": [{"id": 1, "eventID": 6, "sessionID": "session1", "profileID": "URNGV8294NV", "status": "rejected", "couponCode": "SUMMER10", "language": "en", "summary": "The cart did not meet a condition of the rule that takes SUMMER10.", "createdAt": "2020-02-08T14:20:00Z", "updatedAt": "2020-02-08T14:20:00Z"}]}',
    ),
    "getCouponsWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}]}',
    ),
    "importCoupons": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "searchCouponsAdvancedApplicationWideWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}]}',
    ),
    "searchCouponsAdvancedWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}]}',
    ),
    "updateCoupon": (
        200,
        "application/json",
        '{"id": 4928, "created": "2020-01-10T09:05:27.993483Z", "campaignId": 244, "value": "SUMMER10", "usageLimit": 100, "discountLimit": 30, "reservationLimit": 45, "startDate": "2020-01-24T14:15:22Z", "expiryDate": "2023-08-24T14:15:22Z", "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "usageCounter": 10, "discountCounter": 10, "discountRemainder": 20, "reservationCounter": 1, "attributes": {"Channel": "newsletter"}, "referralId": 326632952, "recipientIntegrationId": "URNGV8294NV", "importId": 4, "reservation": false, "batchId": "32535-43255", "isReservationMandatory": false, "implicitlyReserved": false}',
    ),
    "updateCouponBatch": (204, None, ""),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

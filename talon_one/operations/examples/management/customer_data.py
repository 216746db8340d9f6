# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getApplicationCustomer": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false, "advocateIntegrationId": "advocate1"}',
    ),
    "getApplicationCustomers": (
        200,
        "application/json",
        '{"totalResultSize": 1, "hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false, "advocateIntegrationId": "advocate1"}]}',
    ),
    "getApplicationCustomersByAttributes": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false, "advocateIntegrationId": "advocate1"}]}',
    ),
    "getApplicationEventTypes": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": ["pageViewed"]}',
    ),
    "getApplicationEventsWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "applicationId": 42, "profileId": 6, "storeId": 23, "storeIntegrationId": "STORE-001", "integrationId": "pe_12345", "sessionId": 2533, "type": "pageViewed", "attributes": {"page": "/summer-sale"}, "effects": [{"experimentId": 12, "campaignId": 244, "rulesetId": 73, "ruleIndex": 2, "ruleName": "Ten percent off", "effectType": "rejectCoupon", "triggeredByCoupon": 4928, "triggeredForCatalogItem": 786, "conditionIndex": 1, "evaluationGroupID": 3, "evaluationGroupMode": "stackable", "campaignRevisionId": 1, "campaignRevisionVersionId": 5, "selectedPriceType": "member", "selectedPrice": 99.99, "adjustmentReferenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "props": {"value": "SUMMER10", "rejectionReason": "CouponRejectedByCondition"}}], "ruleFailureReasons": [{"campaignID": 244, "campaignName": "Welcome offers", "rulesetID": 73, "couponID": 4928, "couponValue": "SUMMER10", "referralID": 326632952, "referralValue": "WPCNAQ5C", "ruleIndex": 2, "ruleName": "Ten percent off", "conditionIndex": 1, "effectIndex": 1, "details": "The cart total is too low.", "evaluationGroupID": 3, "evaluationGroupMode": "stackable"}]}]}',
    ),
    "getApplicationSession": (
        200,
        "application/json",
        '{"id": 2533, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "session1", "storeIntegrationId": "STORE-001", "applicationId": 42, "profileId": 6, "profileintegrationid": "URNGV8294NV", "coupon": "SUMMER10", "referral": "WPCNAQ5C", "state": "closed", "cartItems": [{"name": "Running shoes", "sku": "SKU1241028", "quantity": 2, "returnedQuantity": 0, "remainingQuantity": 2, "price": 99.99, "category": "shoes", "product": {"name": "Running shoes"}, "weight": 1130, "height": 120, "width": 210, "length": 330, "position": 0, "attributes": {"Color": "blue"}, "additionalCosts": {"giftWrapping": {"price": 4.5}}, "catalogItemID": 1013, "selectedPriceType": "member", "adjustmentReferenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "adjustmentEffectiveFrom": "2020-01-15T00:00:00Z", "adjustmentEffectiveUntil": "2020-03-15T00:00:00Z", "prices": {"member": {"price": 99.99}}}], "discounts": {"10% off": 12.5}, "totalDiscounts": 12.5, "total": 213.48, "attributes": {"GiftWrap": true}}',
    ),
    "getApplicationSessions": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 2533, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "session1", "storeIntegrationId": "STORE-001", "applicationId": 42, "profileId": 6, "profileintegrationid": "URNGV8294NV", "coupon": "SUMMER10", "referral": "WPCNAQ5C", "state": "closed", "cartItems": [{"name": "Running shoes", "sku": "SKU1241028", "quantity": 2, "returnedQuantity": 0, "remainingQuantity": 2, "price": 99.99, "category": "shoes", "product": {"name": "Running shoes"}, "weight": 1130, "height": 120, "width": 210, "length": 330, "position": 0, "attributes": {"Color": "blue"}, "additionalCosts": {"giftWrapping": {"price": 4.5}}, "catalogItemID": 1013, "selectedPriceType": "member", "adjustmentReferenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "adjustmentEffectiveFrom": "2020-01-15T00:00:00Z", "adjustmentEffectiveUntil": "2020-03-15T00:00:00Z", "prices": {"member": {"price": 99.99}}}], "discounts": {"10% off": 12.5}, "totalDiscounts": 12.5, "total": 213.48, "attributes": {"GiftWrap": true}}]}',
    ),
    "getApplicationSessionsByCustomerAttributes": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 2533, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "session1", "storeIntegrationId": "STORE-001", "applicationId": 42, "profileId": 6, "profileintegrationid": "URNGV8294NV", "coupon": "SUMMER10", "referral": "WPCNAQ5C", "state": "closed", "cartItems": [{"name": "Running shoes", "sku": "SKU1241028", "quantity": 2, "returnedQuantity": 0, "remainingQuantity": 2, "price": 99.99, "category": "shoes", "product": {"name": "Running shoes"}, "weight": 1130, "height": 120, "width": 210, "length": 330, "position": 0, "attributes": {"Color": "blue"}, "additionalCosts": {"giftWrapping": {"price": 4.5}}, "catalogItemID": 1013, "selectedPriceType": "member", "adjustmentReferenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "adjustmentEffectiveFrom": "2020-01-15T00:00:00Z", "adjustmentEffectiveUntil": "2020-03-15T00:00:00Z", "prices": {"member": {"price": 99.99}}}], "discounts": {"10% off": 12.5}, "totalDiscounts": 12.5, "total": 213.48, "attributes": {"GiftWrap": true}}]}',
    ),
    "getCustomerActivityReport": (
        200,
        "application/json",
        '{"integrationId": "URNGV8294NV", "created": "2020-01-10T09:05:27.993483Z", "name": "Mina Okafor", "customerId": 6, "lastActivity": "2020-02-08T14:15:20Z", "couponRedemptions": 2, "couponUseAttempts": 3, "couponFailedAttempts": 1, "accruedDiscounts": 45.5, "accruedRevenue": 299.99, "totalOrders": 3, "totalOrdersNoCoupon": 1, "campaignName": "Welcome offers"}',
    ),
    "getCustomerActivityReportsWithoutTotalCount": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"integrationId": "URNGV8294NV", "created": "2020-01-10T09:05:27.993483Z", "name": "Mina Okafor", "customerId": 6, "lastActivity": "2020-02-08T14:15:20Z", "couponRedemptions": 2, "couponUseAttempts": 3, "couponFailedAttempts": 1, "accruedDiscounts": 45.5, "accruedRevenue": 299.99, "totalOrders": 3, "totalOrdersNoCoupon": 1, "campaignName": "Welcome offers"}]}',
    ),
    "getCustomerAnalytics": (
        200,
        "application/json",
        '{"acceptedCoupons": 2, "createdCoupons": 1, "freeItems": 1, "totalOrders": 3, "totalDiscountedOrders": 2, "totalRevenue": 299.99, "totalDiscounts": 45.5}',
    ),
    "getCustomerProfile": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false}',
    ),
    "getCustomerProfiles": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false}]}',
    ),
    "getCustomersByAttributes": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "integrationId": "URNGV8294NV", "attributes": {"Language": "english", "ShippingCountry": "DE"}, "accountId": 31, "closedSessions": 3, "totalSales": 299.99, "loyaltyMemberships": [{"joined": "2020-01-15T14:15:22Z", "loyaltyProgramId": 5}], "audienceMemberships": [{"id": 2, "name": "Frequent travellers"}], "lastActivity": "2020-02-08T14:15:20Z", "sandbox": false}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

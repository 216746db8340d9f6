# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getApplication": (
        200,
        "application/json",
        '{"id": 42, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Shoe shop", "description": "The shop for Germany and Austria", "timezone": "Europe/Berlin", "currency": "EUR", "caseSensitivity": "sensitive", "attributes": {"Region": "EMEA"}, "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "defaultDiscountScope": "sessionTotal", "enableCascadingDiscounts": true, "enableFlattenedCartItems": true, "attributesSettings": {"mandatory": {"campaigns": ["Season"], "coupons": ["Channel"]}}, "sandbox": false, "enablePartialDiscounts": false, "defaultDiscountAdditionalCostPerItemScope": "price", "defaultEvaluationGroupId": 3, "defaultCartItemFilterId": 20, "enableCampaignStateManagement": false, "bestPriorPriceSettings": {"enableBestPriorPrice": true}, "loyaltyPrograms": [{"id": 5, "created": "2020-01-10T09:05:27.993483Z", "title": "Coffee club", "description": "Customers collect 10 points for each euro that they spend", "subscribedApplications": [42, 43], "defaultValidity": "2W_U", "defaultPending": "immediate", "allowSubledger": true, "usersPerCardLimit": 5, "sandbox": false, "programJoinPolicy": "points_activated", "tiersExpirationPolicy": "tier_start_date", "tierCycleStartDate": "2020-01-01T00:00:00Z", "tiersExpireIn": "27W_U", "tiersDowngradePolicy": "one_down", "cardCodeSettings": {"validCharacters": ["A", "B", "C", "D", "1", "2", "3", "4"], "couponPattern": "SUMMER-####-####"}, "returnPolicy": "only_pending", "accountID": 31, "name": "program1", "tiers": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "name": "Silver", "minPoints": 300}], "timezone": "Europe/Berlin", "cardBased": true, "canUpdateTiers": true, "canUpdateTierExpirationPolicy": true, "canUpgradeToAdvancedTiers": true, "canUpdateSubledgers": true}]}',
    ),
    "getApplicationApiHealth": (
        200,
        "application/json",
        '{"summary": "OK", "lastUsed": "2021-09-12T10:12:42Z"}',
    ),
    "getApplicationCartItemFilterExpression": (
        200,
        "application/json",
        '{"id": 19, "created": "2020-01-10T09:05:27.993483Z", "cartItemFilterId": 20, "createdBy": 388, "expression": ["filter", [".", "Session", "CartItems"], [["Item"], ["catch", false, ["contains", [".", "Item", "Category"], "shoes"]]]], "applicationId": 42}',
    ),
    "getApplications": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 42, "created": "2020-01-10T09:05:27.993483Z", "modified": "2021-09-12T10:12:42Z", "accountId": 31, "name": "Shoe shop", "description": "The shop for Germany and Austria", "timezone": "Europe/Berlin", "currency": "EUR", "caseSensitivity": "sensitive", "attributes": {"Region": "EMEA"}, "limits": [{"action": "createCoupon", "limit": 1000, "period": "yearly", "entities": ["Profile"]}], "defaultDiscountScope": "sessionTotal", "enableCascadingDiscounts": true, "enableFlattenedCartItems": true, "attributesSettings": {"mandatory": {"campaigns": ["Season"], "coupons": ["Channel"]}}, "sandbox": false, "enablePartialDiscounts": false, "defaultDiscountAdditionalCostPerItemScope": "price", "defaultEvaluationGroupId": 3, "defaultCartItemFilterId": 20, "enableCampaignStateManagement": false, "bestPriorPriceSettings": {"enableBestPriorPrice": true}, "loyaltyPrograms": [{"id": 5, "created": "2020-01-10T09:05:27.993483Z", "title": "Coffee club", "description": "Customers collect 10 points for each euro that they spend", "subscribedApplications": [42, 43], "defaultValidity": "2W_U", "defaultPending": "immediate", "allowSubledger": true, "usersPerCardLimit": 5, "sandbox": false, "programJoinPolicy": "points_activated", "tiersExpirationPolicy": "tier_start_date", "tierCycleStartDate": "2020-01-01T00:00:00Z", "tiersExpireIn": "27W_U", "tiersDowngradePolicy": "one_down", "cardCodeSettings": {"validCharacters": ["A", "B", "C", "D", "1", "2", "3", "4"], "couponPattern": "SUMMER-####-####"}, "returnPolicy": "only_pending", "accountID": 31, "name": "program1", "tiers": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "name": "Silver", "minPoints": 300}], "timezone": "Europe/Berlin", "cardBased": true, "canUpdateTiers": true, "canUpdateTierExpirationPolicy": true, "canUpgradeToAdvancedTiers": true, "canUpdateSubledgers": true}]}]}',
    ),
    "listApplicationCartItemFilters": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 20, "created": "2020-01-10T09:05:27.993483Z", "name": "Shoes only", "description": "Keeps the shoes in the cart", "activeExpressionId": 19, "modifiedBy": 388, "createdBy": 388, "modified": "2021-09-12T10:12:42Z", "applicationId": 42}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "generateLoyaltyCard": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}',
    ),
    "getLoyaltyCardBalances": (
        200,
        "application/json",
        '{"balance": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0}, "subledgerBalances": {"sub-123": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0}}, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}]}',
    ),
    "getLoyaltyCardPoints": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 123, "transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "customerProfileID": "URNGV8294NV", "customerSessionId": "session1", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "validityDuration": "30D"}]}',
    ),
    "getLoyaltyCardTransactions": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "cardIdentifier": "summer-loyalty-card-0543", "customerSessionId": "session1", "type": "addition", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "id": 123, "rulesetId": 73, "ruleName": "Points for a purchase", "validityDuration": "30D"}]}',
    ),
    "linkLoyaltyCardToProfile": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}',
    ),
    "unlinkLoyaltyCardFromProfile": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

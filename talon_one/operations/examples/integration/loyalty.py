# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "activateLoyaltyPoints": (
        200,
        "application/json",
        '{"ledgerEntries": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}]}',
    ),
    "deleteLoyaltyTransactionsFromLedgers": (204, None, ""),
    "getLoyaltyBalances": (
        200,
        "application/json",
        '{"balance": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "projectedTier": {"projectedActivePoints": 198, "stayInTierPoints": 2, "projectedTierName": "Basic"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgerBalances": {"sub-123": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0}}}',
    ),
    "getLoyaltyProgramProfilePoints": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 123, "transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "customerSessionId": "session1", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "validityDuration": "30D"}]}',
    ),
    "getLoyaltyProgramProfileTransactions": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "customerSessionId": "session1", "storeIntegrationId": "STORE-001", "type": "addition", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "id": 123, "rulesetId": 73, "ruleName": "Points for a purchase", "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}]}',
    ),
    "joinLoyaltyProgram": (200, None, ""),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

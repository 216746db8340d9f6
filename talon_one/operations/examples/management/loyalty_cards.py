# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "addLoyaltyCardPoints": (204, None, ""),
    "createBatchLoyaltyCards": (
        200,
        "application/json",
        '{"numberOfCardsGenerated": 5000, "batchId": "UY83CTT4"}',
    ),
    "deductLoyaltyCardPoints": (204, None, ""),
    "deleteLoyaltyCard": (204, None, ""),
    "exportLoyaltyCardBalances": (
        200,
        "application/csv",
        "loyaltyProgramID,loyaltySubledger,cardIdentifier,cardState,currentBalance,pendingBalance,expiredBalance,spentBalance\n5,sub-123,summer-loyalty-card-0543,active,286,50,25,150\n",
    ),
    "exportLoyaltyCardLedger": (
        200,
        "application/csv",
        "cardidentifier,programid,type,name,startdate,expirydate,amount\nsummer-loyalty-card-0543,5,addition,Points for a purchase,2020-02-08T14:15:20Z,2021-02-08T14:15:20Z,10.99\n",
    ),
    "exportLoyaltyCards": (
        200,
        "application/csv",
        "identifier,created,status,userpercardlimit,customerprofileids,blockreason,generated,batchid,attributes\nsummer-loyalty-card-0543,2020-01-10T09:05:27Z,active,5,URNGV8294NV,,true,UY83CTT4,\n",
    ),
    "getLoyaltyCard": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}',
    ),
    "getLoyaltyCardTransactionLogs": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "cardIdentifier": "summer-loyalty-card-0543", "applicationId": 42, "sessionId": 2533, "customerSessionId": "session1", "type": "addition", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "id": 123}]}',
    ),
    "getLoyaltyCards": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}]}',
    ),
    "importLoyaltyCards": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "transferLoyaltyCard": (204, None, ""),
    "updateLoyaltyCard": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "status": "inactive", "blockReason": "Stolen card", "identifier": "summer-loyalty-card-0543", "usersPerCardLimit": 5, "profiles": [{"integrationId": "URNGV8294NV", "timestamp": "2021-09-12T10:12:42Z"}], "ledger": {"currentBalance": 286, "pendingBalance": 50, "negativeBalance": 0, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286, "tentativePendingBalance": 60.99, "tentativeNegativeBalance": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgers": {"sub-123": {"currentBalance": 286, "pendingBalance": 50, "expiredBalance": 0, "spentBalance": 0, "tentativeCurrentBalance": 286}}, "modified": "2021-09-12T10:12:42Z", "oldCardIdentifier": "spring-loyalty-card-0117", "newCardIdentifier": "autumn-loyalty-card-5822", "batchId": "UY83CTT4"}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

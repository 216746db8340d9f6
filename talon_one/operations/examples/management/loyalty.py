# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "addLoyaltyPoints": (204, None, ""),
    "exportCustomersTiers": (
        200,
        "application/csv",
        "programid,subledgerid,customerprofileid,tiername,startdate,expirydate\n5,sub-123,URNGV8294NV,Bronze,2020-02-08T14:15:20Z,2021-02-08T14:15:20Z\n",
    ),
    "exportLoyaltyBalance": (
        200,
        "application/csv",
        "loyaltyProgramID,loyaltySubledger,profileIntegrationID,currentBalance,pendingBalance\n5,sub-123,URNGV8294NV,286,50\n",
    ),
    "exportLoyaltyBalances": (
        200,
        "application/csv",
        "loyaltyProgramID,loyaltySubledger,profileIntegrationID,currentBalance,pendingBalance,expiredBalance,spentBalance,currentTier\n5,sub-123,URNGV8294NV,286,50,25,150,Bronze\n",
    ),
    "exportLoyaltyJoinDates": (
        200,
        "application/csv",
        "loyaltyProgramID,profileIntegrationID,joinDate\n5,URNGV8294NV,2020-01-15T14:15:22Z\n",
    ),
    "exportLoyaltyLedger": (
        200,
        "application/csv",
        "customerprofileid,customersessionid,rulesetid,rulename,programid,type,name,subledgerid,startdate,expirydate,id,created,amount,archived,campaignid,flags,transactionuuid,validityduration\nURNGV8294NV,session1,73,Points for a purchase,5,addition,Points for a purchase,sub-123,immediate,2021-02-08T14:15:20Z,123,2020-02-08T14:15:20Z,10.99,false,244,,ce59f12a-f53b-4014-a745-636d93f2bd3f,\n",
    ),
    "getDashboardStatistics": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"date": "2024-05-29T00:00:00Z", "totalActivePoints": 9756, "totalPendingPoints": 548, "totalSpentPoints": 25668, "totalExpiredPoints": 1156, "totalNegativePoints": 32, "totalMembers": 2582, "newMembers": 3, "spentPoints": {"createdManually": 125, "createdViaRuleEngine": 9631}, "earnedPoints": {"createdManually": 125, "createdViaRuleEngine": 9631}}]}',
    ),
    "getLoyaltyLedgerBalances": (
        200,
        "application/json",
        '{"balance": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0, "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}, "projectedTier": {"projectedActivePoints": 198, "stayInTierPoints": 2, "projectedTierName": "Basic"}, "pointsToNextTier": 14, "nextTierName": "Silver"}, "subledgerBalances": {"sub-123": {"activePoints": 286, "pendingPoints": 50, "spentPoints": 150, "expiredPoints": 25, "negativePoints": 0}}}',
    ),
    "getLoyaltyPoints": (
        200,
        "application/json",
        '{"ledger": {"total": 286, "totalActivePoints": 286, "totalPendingPoints": 50, "totalSpentPoints": 150, "totalExpiredPoints": 25, "totalNegativePoints": 0, "transactions": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}], "expiringPoints": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}], "activePoints": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}], "pendingPoints": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}], "expiredPoints": [{"created": "2020-02-08T14:15:20Z", "programID": 5, "customerProfileID": "URNGV8294NV", "cardID": 241, "customerSessionID": "session1", "eventID": 6, "type": "addition", "amount": 10.99, "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "name": "Points for a purchase", "subLedgerID": "sub-123", "userID": 388, "archived": false, "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}], "currentTier": {"id": 11, "name": "Bronze", "startDate": "2020-02-08T15:15:20+01:00", "expiryDate": "2021-02-08T15:15:20+01:00", "downgradePolicy": "one_down"}}, "subLedgers": {"sub-123": {"total": 286, "totalActivePoints": 286, "totalPendingPoints": 50, "totalSpentPoints": 150, "totalExpiredPoints": 25, "totalNegativePoints": 0}}}',
    ),
    "getLoyaltyProgram": (
        200,
        "application/json",
        '{"id": 5, "created": "2020-01-10T09:05:27.993483Z", "title": "Coffee club", "description": "Customers collect 10 points for each euro that they spend", "subscribedApplications": [42, 43], "defaultValidity": "2W_U", "defaultPending": "immediate", "allowSubledger": true, "usersPerCardLimit": 5, "sandbox": false, "programJoinPolicy": "points_activated", "tiersExpirationPolicy": "tier_start_date", "tierCycleStartDate": "2020-01-01T00:00:00Z", "tiersExpireIn": "27W_U", "tiersDowngradePolicy": "one_down", "cardCodeSettings": {"validCharacters": ["A", "B", "C", "D", "1", "2", "3", "4"], "couponPattern": "SUMMER-####-####"}, "returnPolicy": "only_pending", "accountID": 31, "name": "program1", "tiers": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "name": "Silver", "minPoints": 300}], "timezone": "Europe/Berlin", "cardBased": true, "canUpdateTiers": true, "canUpdateTierExpirationPolicy": true, "canUpgradeToAdvancedTiers": true, "canUpdateSubledgers": true}',
    ),
    "getLoyaltyProgramProfileLedgerTransactions": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "created": "2020-02-08T14:15:20Z", "programId": 5, "customerSessionId": "session1", "storeIntegrationId": "STORE-001", "type": "addition", "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "subledgerId": "sub-123", "amount": 10.99, "id": 123, "rulesetId": 73, "ruleName": "Points for a purchase", "flags": {"createsNegativeBalance": false}, "validityDuration": "30D"}]}',
    ),
    "getLoyaltyProgramTransactions": (
        200,
        "application/json",
        '{"hasMore": false, "data": [{"id": 123, "transactionUUID": "ce59f12a-f53b-4014-a745-636d93f2bd3f", "programId": 5, "campaignId": 244, "created": "2020-02-08T14:15:20Z", "type": "addition", "amount": 10.99, "name": "Points for a purchase", "startDate": "2020-02-08T14:15:20Z", "expiryDate": "2021-02-08T14:15:20Z", "customerProfileId": "URNGV8294NV", "subledgerId": "sub-123", "customerSessionId": "session1", "rulesetId": 73, "ruleName": "Points for a purchase"}, {"id": 124, "transactionUUID": "5b1e3c0a-0a6e-4d0c-9a53-4f0e0a9c1d77", "programId": 5, "created": "2020-02-09T09:30:00Z", "type": "subtraction", "amount": 5, "name": "Penalty", "startDate": "immediate", "expiryDate": "unlimited", "customerProfileId": "URNGV8294NV", "subledgerId": "sub-123", "userId": 388, "userEmail": "jane.doe@example.com"}]}',
    ),
    "getLoyaltyPrograms": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 5, "created": "2020-01-10T09:05:27.993483Z", "title": "Coffee club", "description": "Customers collect 10 points for each euro that they spend", "subscribedApplications": [42, 43], "defaultValidity": "2W_U", "defaultPending": "immediate", "allowSubledger": true, "usersPerCardLimit": 5, "sandbox": false, "programJoinPolicy": "points_activated", "tiersExpirationPolicy": "tier_start_date", "tierCycleStartDate": "2020-01-01T00:00:00Z", "tiersExpireIn": "27W_U", "tiersDowngradePolicy": "one_down", "cardCodeSettings": {"validCharacters": ["A", "B", "C", "D", "1", "2", "3", "4"], "couponPattern": "SUMMER-####-####"}, "returnPolicy": "only_pending", "accountID": 31, "name": "program1", "tiers": [{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "programID": 5, "programName": "program1", "programTitle": "Coffee club", "name": "Silver", "minPoints": 300}], "timezone": "Europe/Berlin", "cardBased": true, "canUpdateTiers": true, "canUpdateTierExpirationPolicy": true, "canUpgradeToAdvancedTiers": true, "canUpdateSubledgers": true}]}',
    ),
    "getLoyaltyStatistics": (
        200,
        "application/json",
        '{"date": "2024-05-29T00:00:00Z", "totalActivePoints": 9756, "totalPendingPoints": 548, "totalSpentPoints": 25668, "totalExpiredPoints": 1156, "totalNegativePoints": 32, "totalMembers": 2582, "newMembers": 3, "spentPoints": {"createdManually": 125, "createdViaRuleEngine": 9631}, "earnedPoints": {"createdManually": 125, "createdViaRuleEngine": 9631}}',
    ),
    "importLoyaltyCustomersTiers": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "importLoyaltyJoinDates": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "importLoyaltyPoints": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "removeLoyaltyPoints": (204, None, ""),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

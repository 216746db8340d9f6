# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createCampaignStoreBudget": (201, None, ""),
    "deleteCampaignStoreBudgets": (204, None, ""),
    "exportCampaignStoreBudgets": (
        200,
        "application/csv",
        "store_integration_id,limit\nSTORE-001,1000\nSTORE-002,750.5\n",
    ),
    "importCampaignStoreBudget": (
        201,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "userId": 388, "entity": "AttributeAllowedList", "amount": 10}',
    ),
    "listCampaignStoreBudgetLimits": (
        200,
        "application/json",
        '{"data": [{"store": {"id": 23, "integrationId": "STORE-001", "name": "Harbour Street"}, "limit": 1000, "action": "setDiscount", "period": "weekly"}]}',
    ),
    "summarizeCampaignStoreBudget": (
        200,
        "application/json",
        '{"data": [{"action": "setDiscount", "period": "weekly", "storeCount": 2, "imported": true}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "bestPriorPrice": (
        200,
        "application/json",
        '[{"id": 1, "sku": "SKU1241028", "observedAt": "2020-02-01T23:00:00Z", "contextIds": ["Winter2020"], "contextId": "", "price": 99.99, "metadata": {"influencingCampaignDetails": [{"campaignId": 244, "discountValue": 10}], "adjustmentDetails": {"referenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "selectedPriceType": "member", "value": 109.99}}, "target": {"type": "NONE"}}]',
    ),
    "syncCatalog": (
        200,
        "application/json",
        '{"id": 6, "created": "2020-01-10T09:05:27.993483Z", "accountId": 31, "modified": "2021-09-12T10:12:42Z", "name": "shoes", "description": "Shoes of the regional shops", "subscribedApplicationsIds": [42, 43], "version": 6, "createdBy": 388}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

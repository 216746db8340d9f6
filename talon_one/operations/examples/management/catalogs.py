# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "excludePriceHistory": (200, None, ""),
    "listCatalogItems": (
        200,
        "application/json",
        '{"hasMore": false, "totalResultSize": 1, "data": [{"id": 1013, "created": "2020-01-10T09:05:27.993483Z", "sku": "SKU1241028", "price": 99.99, "catalogid": 6, "version": 5, "attributes": [{"attributeid": 18, "name": "color", "value": "green"}], "product": {"name": "Running shoes"}}]}',
    ),
    "priceHistory": (
        200,
        "application/json",
        '{"sku": "SKU1241028", "history": [{"id": 1, "observedAt": "2020-02-01T23:00:00Z", "contextIds": ["Winter2020"], "contextId": "", "price": 99.99, "metadata": {"influencingCampaignDetails": [{"campaignId": 244, "discountValue": 10}], "adjustmentDetails": {"referenceId": "68851723-e6fa-488f-ace9-112581e6c19b", "selectedPriceType": "member", "value": 109.99}}, "target": {"type": "NONE"}, "excludedAt": "2020-02-08T14:15:20Z", "exclusionReason": "Wrong prices from a faulty import"}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

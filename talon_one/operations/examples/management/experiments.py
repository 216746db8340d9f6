# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "getExperiment": (
        200,
        "application/json",
        '{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "applicationId": 42, "isVariantAssignmentExternal": false, "campaign": {"id": 244, "created": "2020-01-10T09:05:27.993483Z", "applicationId": 42, "userId": 388, "name": "Welcome offers", "description": "Brings first-time customers back.", "state": "enabled", "activeRulesetId": 73, "tags": ["welcome"], "reevaluateOnReturn": true, "features": ["coupons", "referrals"], "limits": [], "type": "advanced", "frontendState": "running", "storesImported": false, "experimentId": 1}, "activated": "2020-01-15T22:00:00Z", "state": "enabled", "variants": [{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "name": "Original", "experimentId": 1, "weight": 50, "isPrimary": true}, {"id": 2, "created": "2020-01-10T09:05:27.993483Z", "name": "Variant A", "experimentId": 1, "weight": 50, "isPrimary": false}], "goalType": "maximize_revenue", "goalDescription": "Find the discount that brings new customers back."}',
    ),
    "listExperiments": (
        200,
        "application/json",
        '{"totalResultSize": 1, "data": [{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "applicationId": 42, "isVariantAssignmentExternal": false, "campaign": {"id": 244, "created": "2020-01-10T09:05:27.993483Z", "applicationId": 42, "userId": 388, "name": "Welcome offers", "description": "Brings first-time customers back.", "state": "enabled", "activeRulesetId": 73, "tags": ["welcome"], "reevaluateOnReturn": true, "features": ["coupons", "referrals"], "limits": [], "type": "advanced", "frontendState": "running", "storesImported": false, "experimentId": 1}, "activated": "2020-01-15T22:00:00Z", "state": "enabled", "variants": [{"id": 1, "created": "2020-01-10T09:05:27.993483Z", "name": "Original", "experimentId": 1, "weight": 50, "isPrimary": true}, {"id": 2, "created": "2020-01-10T09:05:27.993483Z", "name": "Variant A", "experimentId": 1, "weight": 50, "isPrimary": false}], "goalType": "maximize_revenue", "goalDescription": "Find the discount that brings new customers back."}]}',
    ),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "exportCampaignValueMap": (200, "application/csv", "identifier,value\nSKU1241028,89.99\n")
}
"""By operation ID: the status, the media type, None for no body, and the body."""

"""Takes from an OpenAPI document what has been written out, so that the generator only prints."""

from __future__ import annotations

from document import METHODS, Json


def leave_what_is_printed(document: Json) -> None:
    """Remove what no template reads, and what the generator could stumble over, in place."""
    document.pop("webhooks", None)
    components = document.get("components", {})
    for key in ("callbacks", "examples", "headers", "links", "pathItems", "responses"):
        components.pop(key, None)
    for path in document.get("paths", {}).values():
        path.pop("servers", None)
        for method in METHODS:
            for response in path.get(method, {}).get("responses", {}).values():
                for key in ("content", "headers", "links"):
                    response.pop(key, None)
                response.setdefault("description", "")

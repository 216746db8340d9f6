# Generated from the OpenAPI document by `make generate`. Do not edit.
"""An example of what each operation answers."""

from __future__ import annotations

EXAMPLES: dict[str, tuple[int, str | None, str]] = {
    "createSession": (
        201,
        "application/json",
        '{"userId": 388, "token": "dy_Fa_lQ4iDAnqldJFvVEmnsN8xDTxej19l0LZDBJhQ", "created": "2021-09-12T10:12:42Z"}',
    ),
    "destroySession": (204, None, ""),
}
"""By operation ID: the status, the media type, None for no body, and the body."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The security schemes of the service."""

from __future__ import annotations

from typing import TypedDict


class Keys(TypedDict, total=False):
    """Keys by security scheme, or by the shorter name that the spec gives to a scheme."""

    api_key_v1: str
    integration_key: str
    management_key: str
    manager_auth: str


SECURITY_SCHEMES: dict[str, tuple[str, str]] = {
    "api_key_v1": ("Authorization", "ApiKey-v1"),
    "management_key": ("Authorization", "ManagementKey-v1"),
    "manager_auth": ("Authorization", "Bearer"),
}
"""The header that carries the key of each scheme, and what stands before the key."""

ARGUMENTS: dict[str, str] = {"integration_key": "api_key_v1"}
"""The security schemes that have a shorter name, by that name."""

PLACES: dict[str, str] = {}
"""Where the key of a scheme goes if not into a header: `query` or `cookie`, under that name."""

# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The API classes, each loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .integration_api import IntegrationApi
    from .management_api import ManagementApi

__all__: list[str] = ["IntegrationApi", "ManagementApi"]

_MODULES: dict[str, str] = {"IntegrationApi": "integration_api", "ManagementApi": "management_api"}


if not TYPE_CHECKING:  # A type checker goes by the imports above, and refuses other names.

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

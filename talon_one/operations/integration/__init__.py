# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The operations of the Integration API, a module for each subject, loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import achievements as achievements
    from . import audiences as audiences
    from . import campaigns as campaigns
    from . import catalogs as catalogs
    from . import coupons as coupons
    from . import customer_profiles as customer_profiles
    from . import customer_sessions as customer_sessions
    from . import events as events
    from . import loyalty as loyalty
    from . import loyalty_cards as loyalty_cards
    from . import referrals as referrals
else:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        try:
            return import_module(f"{__name__}.{name}")
        except ModuleNotFoundError as error:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from error

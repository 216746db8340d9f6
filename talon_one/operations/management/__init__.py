# Generated from the OpenAPI document by `make generate`. Do not edit.
"""The operations of the Management API, a module for each subject, loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import accounts_and_users as accounts_and_users
    from . import achievements as achievements
    from . import additional_costs as additional_costs
    from . import analytics as analytics
    from . import applications as applications
    from . import attributes as attributes
    from . import audiences as audiences
    from . import campaign_access_groups as campaign_access_groups
    from . import campaign_templates as campaign_templates
    from . import campaigns as campaigns
    from . import catalogs as catalogs
    from . import collections as collections
    from . import coupons as coupons
    from . import customer_data as customer_data
    from . import events as events
    from . import experiments as experiments
    from . import giveaways as giveaways
    from . import logs as logs
    from . import loyalty as loyalty
    from . import loyalty_cards as loyalty_cards
    from . import referrals as referrals
    from . import roles as roles
    from . import sessions as sessions
    from . import store_budgets as store_budgets
    from . import stores as stores
    from . import value_maps as value_maps
    from . import webhooks as webhooks
else:

    def __getattr__(name: str) -> object:
        from importlib import import_module

        try:
            return import_module(f"{__name__}.{name}")
        except ModuleNotFoundError as error:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from error

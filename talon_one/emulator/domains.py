"""All domains, united: each is a module of `acts`. Hand-written.

Each module has `ACTS`, by operation ID, and `KINDS`, what it stores. One that needs something from
the start has `seed(world)`. One in which something falls due by itself has `pass_time(world)`: it
is called when the clock was moved. One that can make something of plain data has `LOADERS`, by the
name of the section in a seed: functions of the world and the section's value. An act takes the
world and the arguments of its operation, under the names that they have in the client, and answers
with the operation's model, with a `Reply`, or with None. What it changes is kept only if it
succeeds, and if the call is not dry. An operation that has no act answers 501.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .acts import (
    access_logs,
    accounts,
    achievement_progress,
    achievements,
    additional_costs,
    applications,
    attributes,
    audiences,
    campaign_copies,
    campaign_reports,
    campaign_settings,
    campaigns,
    catalogs,
    collections,
    coupon_lists,
    coupon_rejections,
    coupon_reservations,
    coupons,
    customer_profiles,
    customer_reports,
    customer_sessions,
    customers,
    event_types,
    events,
    experiments,
    exports,
    giveaways,
    inventories,
    loyalty,
    loyalty_cards,
    loyalty_exports,
    loyalty_imports,
    loyalty_statistics,
    loyalty_transactions,
    prices,
    referrals,
    rules,
    scim,
    scim_features,
    session_exports,
    session_reads,
    store_budgets,
    stores,
    users,
    webhooks,
)
from .exports import noted

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from .store import Kind
    from .world import World

DOMAINS: tuple[ModuleType, ...] = (
    applications,
    attributes,
    audiences,
    campaigns,
    rules,
    additional_costs,
    event_types,
    catalogs,
    prices,
    exports,
    webhooks,
    campaign_settings,
    collections,
    stores,
    store_budgets,
    campaign_copies,
    campaign_reports,
    achievement_progress,
    achievements,
    coupon_lists,
    coupon_rejections,
    coupon_reservations,
    coupons,
    customer_profiles,
    customer_reports,
    customer_sessions,
    customers,
    events,
    giveaways,
    inventories,
    loyalty,
    loyalty_cards,
    loyalty_exports,
    loyalty_imports,
    loyalty_statistics,
    loyalty_transactions,
    referrals,
    session_exports,
    session_reads,
    users,
    scim,
    scim_features,
    accounts,
    access_logs,
    experiments,
)
"""In the order in which they are seeded."""

ACTS: dict[str, Callable[..., Any]] = {
    operation_id: noted(operation_id, act)
    for domain in DOMAINS
    for operation_id, act in domain.ACTS.items()
}
"""The acts by operation ID."""

KINDS: tuple[Kind[Any], ...] = tuple(kind for domain in DOMAINS for kind in domain.KINDS)
"""All that is stored."""

PASSINGS: tuple[Callable[[World], object], ...] = tuple(
    passing for domain in DOMAINS if (passing := getattr(domain, "pass_time", None)) is not None
)
"""What lets happen what is due by now."""

LOADERS: dict[str, Callable[[World, Any], object]] = {
    section: load for domain in DOMAINS for section, load in getattr(domain, "LOADERS", {}).items()
}
"""What makes the sections of a seed, in the order in which they are made."""

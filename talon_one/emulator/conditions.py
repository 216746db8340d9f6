"""When the conditions of rules hold. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rules
from .drafts import Unmet

if TYPE_CHECKING:
    from collections.abc import Callable

    from .evaluator import Evaluator


def holds(at: Evaluator, condition: rules.Condition) -> bool:
    """Whether a condition holds in an evaluation."""
    return bool(_CONDITIONS[type(condition)](at, condition))


def _attribute(at: Evaluator, condition: rules.HasAttribute) -> bool:
    values: dict[str, Any] = {}
    if condition.of == "customer" and at.subject.profile is not None:
        values = at.subject.profile.attributes
    elif condition.of == "session" and at.subject.session is not None:
        values = at.subject.session.attributes
    elif condition.of == "event" and at.subject.event is not None:
        values = at.subject.event[1]
    found = values.get(condition.name)
    return found is not None if condition.value is None else found == condition.value


def _item(at: Evaluator, condition: rules.HasItem) -> bool:
    units = at.units(condition.sku, condition.category)
    return sum(1 for _ in units) >= condition.units


def _function(at: Evaluator, condition: rules.Function) -> bool:
    try:
        return at.called(condition.number, bool)
    except Unmet:
        return False


_CONDITIONS: dict[type, Callable[[Evaluator, Any], object]] = {
    rules.CouponValid: lambda at, _: at.coupon is not None,
    rules.ReferralValid: lambda at, _: at.referral is not None,
    rules.TotalAtLeast: lambda at, one: (
        at.subject.session is not None and at.subject.session.total >= one.amount
    ),
    rules.HasItem: _item,
    rules.FirstSession: lambda at, _: (
        at.subject.session is not None and at.subject.session.first_session
    ),
    rules.InState: lambda at, one: (
        at.subject.session is not None and at.subject.session.state == one.state
    ),
    rules.HasAttribute: _attribute,
    rules.InAudience: lambda at, one: (
        at.subject.profile is not None and one.audience_id in at.subject.profile.audiences
    ),
    rules.Event: lambda at, one: at.subject.event is not None and at.subject.event[0] == one.name,
    rules.Function: _function,
}

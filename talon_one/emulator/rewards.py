"""What the rewards of rules come to: the effects, before any of them is kept. Hand-written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from ..models import (
    AddFreeItemEffectProps,
    AddLoyaltyPointsEffectProps,
    AddToAudienceEffectProps,
    AwardGiveawayEffectProps,
    Coupon,
    CouponCreatedEffectProps,
    CustomEffectProps,
    DeductLoyaltyPointsEffectProps,
    ExtendLoyaltyPointsExpiryDateEffectProps,
    ReferralCreatedEffectProps,
    RemoveFromAudienceEffectProps,
    ReserveCouponEffectProps,
    SetDiscountEffectProps,
    SetDiscountPerAdditionalCostEffectProps,
    SetDiscountPerAdditionalCostPerItemEffectProps,
    SetDiscountPerItemEffectProps,
    SetLoyaltyPointsExpiryDateEffectProps,
    ShowNotificationEffectProps,
    TriggerWebhookEffectProps,
    UpdateAttributeEffectProps,
    WillAwardGiveawayEffectProps,
)
from . import (
    achievements,
    attributes,
    budgets,
    cards,
    coupons,
    durations,
    giveaways,
    ledger,
    referrals,
    rules,
)
from .additional_costs import ADDITIONAL_COSTS
from .campaigns import CAMPAIGNS
from .errors import RequestError
from .ledger_views import tier
from .profiles import AUDIENCES
from .programs import program_for

if TYPE_CHECKING:
    from ..models import Campaign, LoyaltyProgram
    from ..runtime.model import Model
    from .evaluator import Evaluator
    from .profiles import Profile
    from .sessions import Unit

ZERO = Decimal(0)


class Unmet(Exception):
    """A reward cannot be given, so that its rule fails; the text says why."""


class Draft(NamedTuple):
    """An effect that comes if the whole rule passes.

    Attributes:
        type: Its type.
        props: What it is about; a function if something is to be done for it first.
        given: What money it takes off: of the unit, or the cost, or, with "session", of all.
    """

    type: str
    props: Model | Callable[[], Model | None]
    given: tuple[object, Decimal] | None = None


Drafts = Iterator[Draft]


@lru_cache
def _decimal(number: float | None) -> Decimal:
    return Decimal(str(number or 0))


_AMOUNTS = {
    "addLoyaltyPoints": ("createLoyaltyPoints", "createLoyaltyPointsEffect"),
    "deductLoyaltyPoints": ("redeemLoyaltyPoints", "redeemLoyaltyPointsEffect"),
    "setDiscount": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerAdditionalCost": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerAdditionalCostPerItem": ("setDiscount", "setDiscountEffect"),
    "setDiscountPerItem": ("setDiscount", "setDiscountEffect"),
}
_COUNTS = {
    "addFreeItem": "addFreeItemEffect",
    "awardGiveaway": "awardGiveaway",
    "couponCreated": "createCoupon",
    "customEffect": "customEffect",
    "referralCreated": "createReferral",
    "triggerWebhook": "callApi",
}


def uses(type_: str, value: float | None) -> list[tuple[str, Decimal]]:
    """What an effect uses of the budgets of its campaign: actions, and how much of each.

    What redeeming a code uses, coupons and referrals count themselves.

    Args:
        type_: The type of the effect.
        value: The `value` of its properties.
    """
    if type_ in _AMOUNTS:
        amount, count = _AMOUNTS[type_]
        return [(amount, _decimal(value)), (count, Decimal(1))]
    return [(_COUNTS[type_], Decimal(1))] if type_ in _COUNTS else []


def _allowed(at: Evaluator, before: Sequence[Draft], type_: str, value: Decimal) -> Decimal:
    """As much of a value as the budgets allow, if a part will do; else all of it, or `Unmet`."""
    if not (at.campaign.limits or at.campaign.linked_store_ids):
        return value
    for action, amount in uses(type_, float(value)):
        left = budgets.left_of(at.world, at.campaign, action, at.entities())
        if left is None:
            continue
        own = [
            (effect.effect_type, effect.props.get("value"))
            for effect in at.made.effects
            if effect.campaign_id == at.campaign.id
        ]
        own += [
            (draft.type, getattr(draft.props, "value", None))
            for draft in before
            if not callable(draft.props)
        ]
        left -= sum((n for effect in own for name, n in uses(*effect) if name == action), ZERO)
        if left < amount:
            is_value = type_ in _AMOUNTS and action == _AMOUNTS[type_][0]
            if not (is_value and at.application.enable_partial_discounts and left > 0):
                raise Unmet(f"the budget for {action} is used up")
            value = left
    return value


def _discount_left(at: Evaluator, before: Sequence[Draft]) -> Decimal | None:
    """The money that the coupon may still take off; None if it has no limit, or there is none."""
    left = coupons.discount_left(at.coupon) if at.coupon else None
    if left is None or at.coupon is None:
        return None
    for effect in at.made.effects:
        if effect.triggered_by_coupon == at.coupon.id and effect.effect_type.startswith("setDisc"):
            left -= _decimal(effect.props["value"])
    return left - sum((draft.given[1] for draft in before if draft.given), ZERO)


def _discounts(
    at: Evaluator, reward: rules.PercentOff | rules.AmountOff, before: Sequence[Draft]
) -> Drafts:
    session = at.subject.session
    if session is None:
        raise Unmet("there is no session")
    drafts = [*before]

    def off(what: object, price: Decimal, type_: str) -> tuple[Decimal, Decimal]:
        """What comes off a price, and what should."""
        if at.application.enable_cascading_discounts:
            price -= at.given.get(what, ZERO)
        if isinstance(reward, rules.PercentOff):
            wanted = price * _decimal(reward.percent) / 100
        else:
            wanted = min(_decimal(reward.amount), max(price, ZERO))
        value = _allowed(at, drafts, type_, wanted)
        left = _discount_left(at, drafts)
        if left is not None and left < value:
            if not (at.application.enable_partial_discounts and left > 0):
                raise Unmet("the coupon has not as much left")
            value = left
        return value, wanted

    name = reward.name or (
        f"{reward.percent:g}% off"
        if isinstance(reward, rules.PercentOff)
        else f"{reward.amount:g} off"
    )
    of_items = reward.of == "items" or bool(reward.sku or reward.category)
    if reward.additional_cost and of_items:
        yield from _off_item_costs(at, reward, name, off, drafts)
        return
    if reward.additional_cost:
        cost = (session.additional_costs or {}).get(reward.additional_cost)
        if cost is None:
            raise Unmet("the session has no such additional cost")
        what = ("cost", reward.additional_cost)
        value, wanted = off(what, _decimal(cost.price), "setDiscountPerAdditionalCost")
        if value > 0:
            props: Model = SetDiscountPerAdditionalCostEffectProps(
                name=name,
                additional_cost_id=_cost_id(at, reward.additional_cost),
                additional_cost=reward.additional_cost,
                value=float(value),
                desired_value=_desired(value, wanted),
            )
            yield Draft("setDiscountPerAdditionalCost", props, (what, value))
        return
    if not of_items:
        value, wanted = off("session", _decimal(session.total), "setDiscount")
        if value > 0:
            scope = "sessionTotal" if at.application.enable_cascading_discounts else None
            props = SetDiscountEffectProps(
                name=name, value=float(value), scope=scope, desired_value=_desired(value, wanted)
            )
            yield Draft("setDiscount", props, ("session", value))
        return
    for unit, item in at.units(reward.sku, reward.category):
        value, wanted = off(unit, _decimal(item.price), "setDiscountPerItem")
        if value > 0:
            drafts.append(
                Draft(
                    "setDiscountPerItem",
                    SetDiscountPerItemEffectProps(
                        name=f"{name}#{unit.position}",
                        value=float(value),
                        position=unit.position,
                        sub_position=unit.sub_position,
                        desired_value=_desired(value, wanted),
                    ),
                    (unit, value),
                )
            )
    yield from drafts[len(before) :]


def _desired(value: Decimal, wanted: Decimal) -> float | None:
    return None if value == wanted else float(wanted)


def _off_item_costs(
    at: Evaluator,
    reward: rules.PercentOff | rules.AmountOff,
    name: str,
    off: Callable[[object, Decimal, str], tuple[Decimal, Decimal]],
    drafts: list[Draft],
) -> Drafts:
    """Discounts on a cost of each unit; the service gives none unless every item has one."""
    type_, cost_name = "setDiscountPerAdditionalCostPerItem", reward.additional_cost
    cost_id = _cost_id(at, cost_name)
    before = len(drafts)
    for unit, item in at.units(reward.sku, reward.category):
        cost = (item.additional_costs or {}).get(cost_name)
        if cost is None:
            raise Unmet("an item has no such additional cost")
        what = (unit, cost_name)
        value, wanted = off(what, _decimal(cost.price), type_)
        if value > 0:
            props = SetDiscountPerAdditionalCostPerItemEffectProps(
                name=f"{name}#{unit.position}",
                additional_cost_id=cost_id,
                additional_cost=cost_name,
                value=float(value),
                position=unit.position,
                sub_position=unit.sub_position,
                desired_value=_desired(value, wanted),
            )
            drafts.append(Draft(type_, props, (what, value)))
    yield from drafts[before:]


def _cost_id(at: Evaluator, name: str) -> int:
    """The internal ID of an additional cost; 0 if it is not defined."""
    return next((cost.id for cost in at.world[ADDITIONAL_COSTS].find(name=name)), 0)


def _program(at: Evaluator, program_id: int) -> LoyaltyProgram:
    try:
        return program_for(at.world, program_id)
    except RequestError as error:
        raise Unmet(f"there is no loyalty program {program_id}") from error


def _owner(
    at: Evaluator, program: LoyaltyProgram, to: str = "customer"
) -> tuple[str, str, str | None]:
    """Whose account it is, who that customer is, and the card."""
    owner = at.subject.integration_id
    if to == "advocate":
        owner = at.referral.advocate_profile_integration_id if at.referral else ""
    if program.card_based:
        session = at.subject.session
        named = (session.loyalty_cards if session else None) or []
        card = cards.find_card(at.world, program.id, named[0]) if named else None
        if card is None or card.status != "active":
            raise Unmet("the session names no loyalty card that can be used")
        return named[0], owner, named[0]
    if not owner:
        raise Unmet("there is no customer")
    return owner, owner, None


def _add_points(at: Evaluator, reward: rules.AddPoints, before: Sequence[Draft]) -> Drafts:
    program = _program(at, reward.program_id)
    session = at.subject.session
    if not at.subject.integration_id and reward.to == "customer" and not program.card_based:
        return
    owner, recipient, card = _owner(at, program, reward.to)
    factor = Decimal(1)
    if reward.by_tier:
        account = ledger.Account(program.id, owner, reward.subledger)
        now = tier(program, ledger.balance(at.world, account).tier)
        factor = _decimal(reward.by_tier.get(now.name, 1) if now else 1)
    drafts = [*before]

    def points(money: Decimal, unit: Unit | None = None) -> None:
        amount = (_decimal(reward.points) + _decimal(reward.per_unit) * money) * factor
        wanted = amount // 1 if reward.whole else amount
        if wanted <= 0:
            return
        value = _allowed(at, drafts, "addLoyaltyPoints", wanted)
        try:
            terms = ledger.terms_for(
                at.world, program, validity=reward.validity, pending=reward.pending
            )
        except ValueError as error:
            raise Unmet(str(error)) from error
        props = AddLoyaltyPointsEffectProps(
            name=reward.name,
            program_id=program.id,
            sub_ledger_id=reward.subledger,
            value=float(value),
            desired_value=None if value == wanted else float(wanted),
            recipient_integration_id=recipient,
            start_date=None if terms.start == at.world.now else terms.start,
            expiry_date=terms.expiry,
            transaction_uuid=at.world.new_uuid(),
            cart_item_position=unit.position if unit else None,
            cart_item_sub_position=unit.sub_position if unit else None,
            card_identifier=card,
            awaits_activation=True if terms.start is None else None,
            validity_duration=terms.validity or None,
        )
        drafts.append(Draft("addLoyaltyPoints", props))

    if reward.sku or reward.category:
        for unit, item in at.units(reward.sku, reward.category):
            points(_decimal(item.price), unit)
    else:
        points(_decimal(session.total) if session and at.subject.event is None else ZERO)
    yield from drafts[len(before) :]


def _deduct_points(at: Evaluator, reward: rules.DeductPoints, before: Sequence[Draft]) -> Drafts:
    program = _program(at, reward.program_id)
    owner, _, card = _owner(at, program)
    amount = _allowed(at, before, "deductLoyaltyPoints", _decimal(reward.points))
    account = ledger.Account(program.id, owner, reward.subledger)
    left = ledger.balance(at.world, account).active
    for props in [effect.props for effect in at.made.effects] + [
        draft.props.to_dict() for draft in before if not callable(draft.props)
    ]:
        if (props.get("programId"), props.get("subLedgerId")) == (
            program.id,
            reward.subledger,
        ) and ("ruleTitle" in props):
            left -= _decimal(props["value"])
    if left < amount:
        raise Unmet("there are not enough points")
    props_ = DeductLoyaltyPointsEffectProps(
        rule_title=at.rule.name,
        program_id=program.id,
        sub_ledger_id=reward.subledger,
        value=float(amount),
        transaction_uuid=at.world.new_uuid(),
        name=reward.name,
        card_identifier=card,
    )
    yield Draft("deductLoyaltyPoints", props_)


def _free_item(at: Evaluator, reward: rules.FreeItem, before: Sequence[Draft]) -> Drafts:
    made: list[Draft] = []
    for _ in range(reward.units):
        _allowed(at, [*before, *made], "addFreeItem", ZERO)
        props = AddFreeItemEffectProps(sku=reward.sku, name=reward.name)
        made.append(Draft("addFreeItem", props))
    yield from made


def _notify(at: Evaluator, reward: rules.Notify, before: Sequence[Draft]) -> Drafts:  # noqa: ARG001
    props = ShowNotificationEffectProps(
        notification_type=reward.kind, title=reward.title, body=reward.body
    )
    yield Draft("showNotification", props)


def _custom(at: Evaluator, reward: rules.CustomEffect, before: Sequence[Draft]) -> Drafts:
    units: list[Any] = [None]
    if reward.sku or reward.category:
        units = [unit for unit, _ in at.units(reward.sku, reward.category)]
    made: list[Draft] = []
    for unit in units:
        _allowed(at, [*before, *made], "customEffect", ZERO)
        props = CustomEffectProps(
            effect_id=reward.effect_id,
            name=reward.name,
            cart_item_position=unit.position if unit else None,
            cart_item_sub_position=unit.sub_position if unit else None,
            payload=reward.payload,
        )
        made.append(Draft("customEffect", props))
    yield from made


def _campaign(at: Evaluator, campaign_id: int) -> Campaign:
    campaign = at.world[CAMPAIGNS].get(campaign_id or at.campaign.id)
    if campaign is None:
        raise Unmet(f"there is no campaign {campaign_id}")
    return campaign


def _profile(at: Evaluator) -> Profile:
    if at.subject.profile is None:
        raise Unmet("there is no customer")
    return at.subject.profile


def _create_coupon(at: Evaluator, reward: rules.CreateCoupon, before: Sequence[Draft]) -> Drafts:
    campaign, profile = _campaign(at, reward.campaign_id), _profile(at)
    if not at.subject.is_final:
        return
    _allowed(at, before, "couponCreated", ZERO)

    def create() -> Model:
        (coupon,) = coupons.create(
            at.world,
            campaign,
            pattern=reward.pattern or None,
            usage_limit=reward.usage_limit,
            recipient_integration_id=profile.integration_id,
        )
        at.made.created_coupons.append(
            Coupon(**{name: getattr(coupon, name) for name in Coupon.__struct_fields__})
        )
        return CouponCreatedEffectProps(value=coupon.value, profile_id=profile.integration_id)

    yield Draft("couponCreated", create)


def _create_referral(
    at: Evaluator, reward: rules.CreateReferral, before: Sequence[Draft]
) -> Drafts:
    campaign, profile = _campaign(at, reward.campaign_id), _profile(at)
    if not at.subject.is_final:
        return
    _allowed(at, before, "referralCreated", ZERO)

    def create() -> Model:
        (referral,) = referrals.create(
            at.world, campaign, [profile.integration_id], pattern=reward.pattern or None
        )
        at.made.created_referrals.append(referrals.shown(referral))
        return ReferralCreatedEffectProps(value=referral.code)

    yield Draft("referralCreated", create)


def _giveaway(at: Evaluator, reward: rules.AwardGiveaway, before: Sequence[Draft]) -> Drafts:
    pool, profile = giveaways.find_pool(at.world, reward.pool_id), _profile(at)
    if pool is None or giveaways.available(at.world, pool) is None:
        raise Unmet("no giveaway is left")
    _allowed(at, before, "awardGiveaway", ZERO)
    if not at.subject.is_final:
        will = WillAwardGiveawayEffectProps(
            pool_id=pool.id, pool_name=pool.name, recipient_integration_id=profile.integration_id
        )
        yield Draft("willAwardGiveaway", will)
        return

    def award() -> Model | None:
        giveaway = giveaways.award(at.world, pool, profile)
        if giveaway is None:
            return None
        at.made.awarded_giveaways.append(giveaway)
        return AwardGiveawayEffectProps(
            pool_id=pool.id,
            pool_name=pool.name,
            recipient_integration_id=profile.integration_id,
            giveaway_id=giveaway.id,
            code=giveaway.code,
        )

    yield Draft("awardGiveaway", award)


def _audience(
    at: Evaluator,
    reward: rules.AddToAudience | rules.RemoveFromAudience,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    profile = _profile(at)
    audience = at.world[AUDIENCES].get(reward.audience_id)
    if audience is None or bool(audience.sandbox) is not profile.sandbox:
        raise Unmet(f"there is no audience {reward.audience_id}")
    adds = isinstance(reward, rules.AddToAudience)
    of = AddToAudienceEffectProps if adds else RemoveFromAudienceEffectProps
    props = of(
        audience_id=audience.id,
        audience_name=audience.name,
        profile_integration_id=profile.integration_id,
        profile_id=profile.id,
    )
    yield Draft("addToAudience" if adds else "removeFromAudience", props)


def _set_attribute(
    at: Evaluator,
    reward: rules.SetAttribute,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    entity, path = ("CustomerProfile", "Profile")
    if reward.of == "session":
        entity, path = ("CustomerSession", "Session")
    if (at.subject.profile if reward.of == "customer" else at.subject.session) is None:
        raise Unmet(f"there is no {reward.of}")
    try:
        attributes.check(at.world, entity, {reward.name: reward.value})
    except RequestError as error:
        raise Unmet(f"{entity} has no attribute {reward.name}, or not of this type") from error
    props = UpdateAttributeEffectProps(path=f"{path}.Attributes.{reward.name}", value=reward.value)
    yield Draft("updateAttribute", props)


def _progress(
    at: Evaluator,
    reward: rules.MakeProgress,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    profile = _profile(at)
    achievement = achievements.find(at.world, reward.achievement)
    if achievement is None:
        raise Unmet(f"there is no achievement {reward.achievement}")
    customer, amount = profile.integration_id, _decimal(reward.amount)
    if not achievements.progress(at.world, achievement, customer, amount, keep=False):
        raise Unmet(f"the customer cannot take part in the achievement {reward.achievement}")

    def come_ahead() -> None:
        keep = at.subject.is_final
        for props in achievements.progress(at.world, achievement, customer, amount, keep=keep):
            began = not hasattr(props, "delta")
            at.add("startAchievementProgress" if began else "increaseAchievementProgress", props)

    yield Draft("increaseAchievementProgress", come_ahead)


def _reject(
    at: Evaluator,
    reward: rules.RejectCoupon,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    for code in at.codes():

        def reject(code: str = code) -> None:
            at.reject(code, reward.reason)

        yield Draft("rejectCoupon", reject)


def _expiry(at: Evaluator, program_id: int) -> tuple[LoyaltyProgram, str]:
    """Whose points' expiry is changed, and in which program."""
    program = _program(at, program_id)
    owner, _, _ = _owner(at, program)
    return program, owner


def _set_expiry(
    at: Evaluator,
    reward: rules.SetPointsExpiry,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    program, owner = _expiry(at, reward.program_id)
    account = ledger.Account(program.id, owner, reward.subledger)
    props = SetLoyaltyPointsExpiryDateEffectProps(
        program_id=program.id, sub_ledger_id=reward.subledger, new_expiry_date=reward.expiry
    )

    def change() -> Model:
        if at.subject.is_final:
            ledger.set_expiry(at.world, account, reward.expiry)
        return props

    yield Draft("setLoyaltyPointsExpiryDate", change)


def _extend_expiry(
    at: Evaluator,
    reward: rules.ExtendPointsExpiry,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    program, owner = _expiry(at, reward.program_id)
    account = ledger.Account(program.id, owner, reward.subledger)
    try:
        durations.after(at.world.now, reward.duration, durations.zone(program.timezone))
    except ValueError as error:
        raise Unmet(str(error)) from error
    props = ExtendLoyaltyPointsExpiryDateEffectProps(
        program_id=program.id, sub_ledger_id=reward.subledger, extension_duration=reward.duration
    )

    def change() -> Model:
        if at.subject.is_final:
            ledger.extend_expiry(at.world, account, reward.duration)
        return props

    yield Draft("extendLoyaltyPointsExpiryDate", change)


def _reserve(
    at: Evaluator,
    reward: rules.ReserveCoupon,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    customer = _profile(at).integration_id
    coupon = coupons.find(at.world, reward.code)
    if coupon is None:
        raise Unmet("there is no such coupon")
    known = coupons.is_reserved(at.world, coupon, customer)
    full = 0 < (coupon.reservation_limit or 0) <= (coupon.reservation_counter or 0)
    if not known and (full or coupon.recipient_integration_id or coupon.reservation is False):
        raise Unmet("the coupon cannot be reserved")

    def reserve() -> Model:
        if not known:
            coupons.reserve(at.world, coupon, customer)
        return ReserveCouponEffectProps(
            coupon_value=coupon.value,
            profile_integration_id=customer,
            is_new_reservation=not known,
        )

    yield Draft("reserveCoupon", reserve)


def _webhook(at: Evaluator, reward: rules.TriggerWebhook, before: Sequence[Draft]) -> Drafts:
    _allowed(at, before, "triggerWebhook", ZERO)
    props = TriggerWebhookEffectProps(webhook_id=reward.webhook_id, webhook_name=reward.name)
    yield Draft("triggerWebhook", props)


REWARDS: dict[type, Callable[[Any, Any, Sequence[Draft]], Drafts]] = {
    rules.AddPoints: _add_points,
    rules.AddToAudience: _audience,
    rules.AmountOff: _discounts,
    rules.AwardGiveaway: _giveaway,
    rules.CreateCoupon: _create_coupon,
    rules.CreateReferral: _create_referral,
    rules.CustomEffect: _custom,
    rules.DeductPoints: _deduct_points,
    rules.ExtendPointsExpiry: _extend_expiry,
    rules.FreeItem: _free_item,
    rules.MakeProgress: _progress,
    rules.Notify: _notify,
    rules.PercentOff: _discounts,
    rules.RejectCoupon: _reject,
    rules.RemoveFromAudience: _audience,
    rules.ReserveCoupon: _reserve,
    rules.SetAttribute: _set_attribute,
    rules.SetPointsExpiry: _set_expiry,
    rules.TriggerWebhook: _webhook,
}
"""What makes the effects of each reward."""

"""What the rewards of rules come to: the effects, before any of them is kept. Hand-written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from ..models import (
    AddFreeItemEffectProps,
    AddToAudienceEffectProps,
    AwardGiveawayEffectProps,
    Coupon,
    CouponCreatedEffectProps,
    CustomEffectProps,
    ReferralCreatedEffectProps,
    RemoveFromAudienceEffectProps,
    ReserveCouponEffectProps,
    SetDiscountEffectProps,
    SetDiscountPerAdditionalCostEffectProps,
    SetDiscountPerAdditionalCostPerItemEffectProps,
    SetDiscountPerItemEffectProps,
    ShowNotificationEffectProps,
    TriggerWebhookEffectProps,
    UpdateAttributeEffectProps,
    WillAwardGiveawayEffectProps,
)
from . import (
    achievements,
    attributes,
    coupons,
    giveaways,
    point_rewards,
    referrals,
    rules,
)
from .additional_costs import ADDITIONAL_COSTS
from .campaigns import CAMPAIGNS
from .drafts import ZERO, Draft, Drafts, Unmet, allowed, decimal, profile_of
from .errors import RequestError
from .profiles import AUDIENCES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..models import Campaign
    from ..runtime.model import Model
    from .evaluator import Evaluator


def _discount_left(at: Evaluator, before: Sequence[Draft]) -> Decimal | None:
    """The money that the coupon may still take off; None if it has no limit, or there is none."""
    left = coupons.discount_left(at.coupon) if at.coupon else None
    if left is None or at.coupon is None:
        return None
    for effect in at.made.effects:
        if effect.triggered_by_coupon == at.coupon.id and effect.effect_type.startswith("setDisc"):
            left -= decimal(effect.props["value"])
    return left - sum((draft.given[1] for draft in before if draft.given), ZERO)


def _discounts(
    at: Evaluator, reward: rules.PercentOff | rules.AmountOff, before: Sequence[Draft]
) -> Drafts:
    session = at.subject.session
    if session is None:
        raise Unmet("there is no session")
    drafts = [*before]
    share = decimal(reward.percent) if isinstance(reward, rules.PercentOff) else None
    most = ZERO if isinstance(reward, rules.PercentOff) else decimal(reward.amount)

    def off(what: object, price: Decimal, type_: str) -> tuple[Decimal, Decimal]:
        """What comes off a price, and what should."""
        if at.application.enable_cascading_discounts:
            price -= at.given.get(what, ZERO)
        wanted = min(most, max(price, ZERO)) if share is None else price * share / 100
        value = allowed(at, drafts, type_, wanted)
        left = _discount_left(at, drafts) if at.coupon else None
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
        value, wanted = off(what, decimal(cost.price), "setDiscountPerAdditionalCost")
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
        value, wanted = off("session", decimal(session.total), "setDiscount")
        if value > 0:
            scope = "sessionTotal" if at.application.enable_cascading_discounts else None
            props = SetDiscountEffectProps(
                name=name, value=float(value), scope=scope, desired_value=_desired(value, wanted)
            )
            yield Draft("setDiscount", props, ("session", value))
        return
    for unit, item in at.units(reward.sku, reward.category):
        value, wanted = off(unit, decimal(item.price), "setDiscountPerItem")
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
        value, wanted = off(what, decimal(cost.price), type_)
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


def _free_item(at: Evaluator, reward: rules.FreeItem, before: Sequence[Draft]) -> Drafts:
    made: list[Draft] = []
    for _ in range(reward.units):
        allowed(at, [*before, *made], "addFreeItem", ZERO)
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
        allowed(at, [*before, *made], "customEffect", ZERO)
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


def _create_coupon(at: Evaluator, reward: rules.CreateCoupon, before: Sequence[Draft]) -> Drafts:
    campaign, profile = _campaign(at, reward.campaign_id), profile_of(at)
    if not at.subject.is_final:
        return
    allowed(at, before, "couponCreated", ZERO)

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
    campaign, profile = _campaign(at, reward.campaign_id), profile_of(at)
    if not at.subject.is_final:
        return
    allowed(at, before, "referralCreated", ZERO)

    def create() -> Model:
        (referral,) = referrals.create(
            at.world, campaign, [profile.integration_id], pattern=reward.pattern or None
        )
        at.made.created_referrals.append(referrals.shown(referral))
        return ReferralCreatedEffectProps(value=referral.code)

    yield Draft("referralCreated", create)


def _giveaway(at: Evaluator, reward: rules.AwardGiveaway, before: Sequence[Draft]) -> Drafts:
    pool, profile = giveaways.find_pool(at.world, reward.pool_id), profile_of(at)
    if pool is None or giveaways.available(at.world, pool) is None:
        raise Unmet("no giveaway is left")
    allowed(at, before, "awardGiveaway", ZERO)
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
    profile = profile_of(at)
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
    profile = profile_of(at)
    achievement = achievements.find(at.world, reward.achievement)
    if achievement is None:
        raise Unmet(f"there is no achievement {reward.achievement}")
    customer, amount = profile.integration_id, decimal(reward.amount)
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


def _reserve(
    at: Evaluator,
    reward: rules.ReserveCoupon,
    before: Sequence[Draft],  # noqa: ARG001
) -> Drafts:
    customer = profile_of(at).integration_id
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
    allowed(at, before, "triggerWebhook", ZERO)
    props = TriggerWebhookEffectProps(webhook_id=reward.webhook_id, webhook_name=reward.name)
    yield Draft("triggerWebhook", props)


REWARDS: dict[type, Callable[[Any, Any, Sequence[Draft]], Drafts]] = {
    rules.AddPoints: point_rewards.add_points,
    rules.AddToAudience: _audience,
    rules.AmountOff: _discounts,
    rules.AwardGiveaway: _giveaway,
    rules.CreateCoupon: _create_coupon,
    rules.CreateReferral: _create_referral,
    rules.CustomEffect: _custom,
    rules.DeductPoints: point_rewards.deduct_points,
    rules.ExtendPointsExpiry: point_rewards.extend_expiry,
    rules.FreeItem: _free_item,
    rules.MakeProgress: _progress,
    rules.Notify: _notify,
    rules.PercentOff: _discounts,
    rules.RejectCoupon: _reject,
    rules.RemoveFromAudience: _audience,
    rules.ReserveCoupon: _reserve,
    rules.SetAttribute: _set_attribute,
    rules.SetPointsExpiry: point_rewards.set_expiry,
    rules.TriggerWebhook: _webhook,
}
"""What makes the effects of each reward."""

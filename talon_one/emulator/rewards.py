"""What the rewards of rules come to: the effects, before any of them is kept. Hand-written."""

from __future__ import annotations

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
    ShowNotificationEffectProps,
    TriggerWebhookEffectProps,
    UpdateAttributeEffectProps,
    WillAwardGiveawayEffectProps,
)
from . import (
    achievements,
    attributes,
    coupons,
    discount_rewards,
    giveaways,
    point_rewards,
    referrals,
    rules,
)
from .campaigns import CAMPAIGNS
from .drafts import Draft, Drafts, Unmet, decimal
from .errors import RequestError
from .profiles import AUDIENCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..models import Campaign
    from ..runtime.model import Model
    from .evaluator import Evaluator


def _free_item(at: Evaluator, reward: rules.FreeItem) -> Drafts:
    for _ in range(reward.units):
        at.allowed("addFreeItem")
        yield Draft("addFreeItem", AddFreeItemEffectProps(sku=reward.sku, name=reward.name))


def _notify(_: Evaluator, reward: rules.Notify) -> Drafts:
    props = ShowNotificationEffectProps(
        notification_type=reward.kind, title=reward.title, body=reward.body
    )
    yield Draft("showNotification", props)


def _custom(at: Evaluator, reward: rules.CustomEffect) -> Drafts:
    units: list[Any] = [None]
    if reward.sku or reward.category:
        units = [unit for unit, _ in at.units(reward.sku, reward.category)]
    for unit in units:
        at.allowed("customEffect")
        props = CustomEffectProps(
            effect_id=reward.effect_id,
            name=reward.name,
            cart_item_position=unit.position if unit else None,
            cart_item_sub_position=unit.sub_position if unit else None,
            payload=reward.payload,
        )
        yield Draft("customEffect", props)


def _campaign(at: Evaluator, campaign_id: int) -> Campaign:
    campaign = at.world[CAMPAIGNS].get(campaign_id or at.campaign.id)
    if campaign is None:
        raise Unmet(f"there is no campaign {campaign_id}")
    return campaign


def _create_coupon(at: Evaluator, reward: rules.CreateCoupon) -> Drafts:
    campaign, profile = _campaign(at, reward.campaign_id), at.require_profile()
    if not at.subject.is_final:
        return
    at.allowed("couponCreated")

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


def _create_referral(at: Evaluator, reward: rules.CreateReferral) -> Drafts:
    campaign, profile = _campaign(at, reward.campaign_id), at.require_profile()
    if not at.subject.is_final:
        return
    at.allowed("referralCreated")

    def create() -> Model:
        (referral,) = referrals.create(
            at.world, campaign, [profile.integration_id], pattern=reward.pattern or None
        )
        at.made.created_referrals.append(referrals.shown(referral))
        return ReferralCreatedEffectProps(value=referral.code)

    yield Draft("referralCreated", create)


def _giveaway(at: Evaluator, reward: rules.AwardGiveaway) -> Drafts:
    pool, profile = giveaways.find_pool(at.world, reward.pool_id), at.require_profile()
    if pool is None or giveaways.available(at.world, pool) is None:
        raise Unmet("no giveaway is left")
    at.allowed("awardGiveaway")
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


def _audience(at: Evaluator, reward: rules.AddToAudience | rules.RemoveFromAudience) -> Drafts:
    profile = at.require_profile()
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


def _set_attribute(at: Evaluator, reward: rules.SetAttribute) -> Drafts:
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


def _progress(at: Evaluator, reward: rules.MakeProgress) -> Drafts:
    profile = at.require_profile()
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


def _reject(at: Evaluator, reward: rules.RejectCoupon) -> Drafts:
    for code in at.codes():

        def reject(code: str = code) -> None:
            at.reject(code, reward.reason)

        yield Draft("rejectCoupon", reject)


def _reserve(at: Evaluator, reward: rules.ReserveCoupon) -> Drafts:
    customer = at.require_profile().integration_id
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


def _webhook(at: Evaluator, reward: rules.TriggerWebhook) -> Drafts:
    at.allowed("triggerWebhook")
    props = TriggerWebhookEffectProps(webhook_id=reward.webhook_id, webhook_name=reward.name)
    yield Draft("triggerWebhook", props)


def _function(at: Evaluator, reward: rules.Function) -> Drafts:
    for one in at.called(reward.number, _rewards):
        yield from REWARDS[type(one)](at, one)


def _rewards(answer: Any) -> list[rules.Reward]:
    made: list[Any] = list(answer or ())
    if not all(type(one) in REWARDS for one in made):
        raise TypeError("a function of a rule must answer with a list of rewards")
    return made


REWARDS: dict[type, Callable[[Any, Any], Drafts]] = {
    rules.AddPoints: point_rewards.add_points,
    rules.AddToAudience: _audience,
    rules.AmountOff: discount_rewards.discounts,
    rules.AwardGiveaway: _giveaway,
    rules.CreateCoupon: _create_coupon,
    rules.CreateReferral: _create_referral,
    rules.CustomEffect: _custom,
    rules.DeductPoints: point_rewards.deduct_points,
    rules.ExtendPointsExpiry: point_rewards.extend_expiry,
    rules.FreeItem: _free_item,
    rules.Function: _function,
    rules.MakeProgress: _progress,
    rules.Notify: _notify,
    rules.PercentOff: discount_rewards.discounts,
    rules.RejectCoupon: _reject,
    rules.RemoveFromAudience: _audience,
    rules.ReserveCoupon: _reserve,
    rules.SetAttribute: _set_attribute,
    rules.SetPointsExpiry: point_rewards.set_expiry,
    rules.TriggerWebhook: _webhook,
}
"""What makes the effects of each reward."""

"""What the rewards of rules come to that are about loyalty points. Hand-written."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..models import (
    AddLoyaltyPointsEffectProps,
    DeductLoyaltyPointsEffectProps,
    ExtendLoyaltyPointsExpiryDateEffectProps,
    SetLoyaltyPointsExpiryDateEffectProps,
)
from . import cards, durations, ledger, rules
from .drafts import ZERO, Draft, Drafts, Unmet, decimal
from .ledger_views import tier
from .programs import PROGRAMS

if TYPE_CHECKING:
    from ..models import LoyaltyProgram
    from ..runtime.model import Model
    from .evaluator import Evaluator
    from .sessions import Unit


def _program(at: Evaluator, program_id: int) -> LoyaltyProgram:
    program = at.world[PROGRAMS].get(program_id)
    if program is None or program.sandbox is not bool(at.application.sandbox):
        raise Unmet(f"there is no loyalty program {program_id}")
    return program.model


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


def add_points(at: Evaluator, reward: rules.AddPoints) -> Drafts:
    """Points, once or for each unit of the items."""
    program = _program(at, reward.program_id)
    session = at.subject.session
    if not at.subject.integration_id and reward.to == "customer" and not program.card_based:
        return
    owner, recipient, card = _owner(at, program, reward.to)
    factor = Decimal(1)
    if reward.by_tier:
        account = ledger.Account(program.id, owner, reward.subledger)
        now = tier(program, ledger.balance(at.world, account).tier)
        factor = decimal(reward.by_tier.get(now.name, 1) if now else 1)

    def points(money: Decimal, unit: Unit | None = None) -> Drafts:
        amount = (decimal(reward.points) + decimal(reward.per_unit) * money) * factor
        wanted = amount // 1 if reward.whole else amount
        if wanted <= 0:
            return
        value = at.allowed("addLoyaltyPoints", wanted)
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
        yield Draft("addLoyaltyPoints", props)

    if reward.sku or reward.category:
        for unit, item in at.units(reward.sku, reward.category):
            yield from points(decimal(item.price), unit)
    else:
        yield from points(decimal(session.total) if session and at.subject.event is None else ZERO)


def deduct_points(at: Evaluator, reward: rules.DeductPoints) -> Drafts:
    """Points that are spent, if there are as many."""
    program = _program(at, reward.program_id)
    owner, _, card = _owner(at, program)
    amount = at.allowed("deductLoyaltyPoints", decimal(reward.points))
    account = ledger.Account(program.id, owner, reward.subledger)
    left = ledger.balance(at.world, account).active
    for props in [effect.props for effect in at.made.effects] + [
        draft.props.to_dict() for draft in at.drafts if not callable(draft.props)
    ]:
        if (props.get("programId"), props.get("subLedgerId")) == (
            program.id,
            reward.subledger,
        ) and ("ruleTitle" in props):
            left -= decimal(props["value"])
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


def _expiry(at: Evaluator, program_id: int) -> tuple[LoyaltyProgram, str]:
    """Whose points' expiry is changed, and in which program."""
    program = _program(at, program_id)
    owner, _, _ = _owner(at, program)
    return program, owner


def set_expiry(at: Evaluator, reward: rules.SetPointsExpiry) -> Drafts:
    """A time at which points expire."""
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


def extend_expiry(at: Evaluator, reward: rules.ExtendPointsExpiry) -> Drafts:
    """A later time at which points expire."""
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

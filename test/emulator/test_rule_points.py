"""Rules that give or take points, rewards of advocates and progress in achievements."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from shop import CART, Shop

from talon_one.emulator import Emulator, ledger, profiles, rules
from talon_one.emulator.achievements import ACHIEVEMENTS, StoredAchievement


def test_default_rules_give_a_tenth_and_points() -> None:
    with Emulator(customers=0) as emulator, emulator.client() as talon:
        shop = Shop(emulator, talon)
        shop.update(cart_items=CART)
        assert shop.state.loyalty.programs["5"].ledger.tentative_current_balance == 100
        assert shop.types() == ["setDiscount", "addLoyaltyPoints"]
        assert shop.told()[0][1] == {"name": "10% off", "value": 10.0}
        assert shop.points() == 0
        shop.update(state="closed")
        assert shop.points() == 100
        shop.update(state="cancelled")
        assert shop.types() == ["rollbackDiscount", "rollbackAddedLoyaltyPoints"]
        assert shop.points() == 0


def test_points_of_items_deductions_and_tiers(shop: Shop) -> None:
    shop.emulator.rules.add(effects=[rules.AddPoints(per_unit=2, category="drinks", name="tea")])
    shop.update(cart_items=CART, state="closed")
    assert [(p["value"], p["cartItemSubPosition"]) for _, p in shop.told()] == [(40, 0), (40, 1)]
    assert shop.points() == 80
    shop.emulator.rules.clear()
    shop.emulator.rules.add(name="spend", effects=[rules.DeductPoints(50)])
    shop.update("t", state="closed")
    assert shop.points() == 30
    shop.update("u", state="closed")
    assert (shop.types(), shop.points()) == ([], 30)
    assert shop.state.rule_failure_reasons[0].effect_index == 0
    shop.update("t", state="cancelled")
    assert (shop.types(), shop.points()) == (["rollbackDeductedLoyaltyPoints"], 80)
    shop.emulator.rules.clear()
    shop.emulator.rules.add(effects=[rules.AddPoints(points=10, by_tier={"Basic": 3})])
    shop.update("v", state="closed")
    assert shop.points() == 110


def test_points_that_lift_a_customer_tell_of_the_tier(shop: Shop) -> None:
    shop.emulator.rules.add(name="Gift", effects=[rules.AddPoints(points=250)])
    told = {"ruleTitle": "Gift", "programId": 5, "subLedgerId": ""}
    for state, types in (("open", 2), ("closed", 2)):
        shop.update(state=state)
        type_, props = shop.told()[-1]
        assert (type_, len(shop.told())) == ("changeLoyaltyTierLevel", types)
        assert told.items() <= props.items()
        assert (props["newTierName"], "expiryDate" in props) == ("Bronze", True)
    shop.update("again")
    assert (shop.types()[-1], shop.told()[-1][1]["previousTierName"]) == (
        "changeLoyaltyTierLevel",
        "Bronze",
    )
    shop.emulator.rules.clear()
    shop.emulator.rules.add(effects=[rules.AddPoints(points=1)])
    shop.update("again")
    assert shop.types() == ["addLoyaltyPoints"]


def test_progress_is_kept_only_if_the_whole_rule_passes(shop: Shop) -> None:
    with shop.emulator.world(42) as world:
        world[ACHIEVEMENTS].put(
            StoredAchievement(
                id=world.new_id(ACHIEVEMENTS),
                created=world.now,
                name="Tasting",
                title="Tasting",
                description="",
                target=3,
                recurrence_policy="no_recurrence",
                activation_policy="user_action",
                subscribed_applications=[42],
                user_id=134,
                sandbox=False,
                timezone="UTC",
            )
        )
    step = rules.MakeProgress("Tasting")
    shop.emulator.rules.add(effects=[step, rules.DeductPoints(1)])
    shop.update("failing", state="closed")
    assert shop.types() == []
    shop.emulator.rules.add(effects=[step])
    shop.update(state="closed")
    assert shop.types() == ["startAchievementProgress", "increaseAchievementProgress"]
    assert shop.told()[1][1]["value"] == 1
    shop.update(state="cancelled")
    assert shop.types() == ["rollbackIncreasedAchievementProgress"]


def test_the_expiry_of_points_changes_when_the_session_is_closed(shop: Shop) -> None:
    with shop.emulator.world(42) as world:
        account = ledger.Account(5, "ada")
        profiles.find_or_create(world, "ada")
        terms = ledger.terms_for(world, ledger.require_program(world, 5), validity="2D")
        ledger.add(world, account, Decimal(7), name="Gift", terms=terms)
    shop.emulator.rules.add(effects=[rules.ExtendPointsExpiry("3D")])
    shop.update("open")
    assert shop.types() == ["extendLoyaltyPointsExpiryDate"]
    shop.update("open", state="closed")
    shop.emulator.clock.advance(days=3)
    assert shop.points() == 7
    shop.emulator.clock.advance(days=3)
    assert shop.points() == 0
    shop.emulator.rules.clear()
    shop.emulator.rules.add(effects=[rules.AddPoints(points=9)])
    shop.update("more", state="closed")
    shop.emulator.rules.clear()
    end = shop.emulator.clock.now() + timedelta(hours=1)
    shop.emulator.rules.add(effects=[rules.SetPointsExpiry(end)])
    shop.update("end", state="closed")
    assert (shop.types(), shop.points()) == (["setLoyaltyPointsExpiryDate"], 9)
    shop.emulator.clock.advance(hours=2)
    assert shop.points() == 0


def test_a_card_that_cannot_be_used_earns_nothing(shop: Shop) -> None:
    card = shop.talon.integration.generate_loyalty_card(6, {"status": "active"}).identifier
    shop.emulator.rules.add(effects=[rules.AddPoints(points=5, program_id=6)])
    shop.update(loyalty_cards=[card])
    assert shop.types() == ["addLoyaltyPoints"]
    shop.talon.management.update_loyalty_card(6, card, {"status": "inactive"})
    shop.update()
    assert shop.types() == []
    shop.update(loyalty_cards=["unknown"])
    assert shop.types() == []


def test_a_referral_rewards_the_advocate_and_names_them(shop: Shop) -> None:
    shop.emulator.rules.add(campaign=3, effects=[rules.CreateReferral()])
    shop.update(state="closed")
    (referral,) = shop.state.created_referrals
    shop.emulator.rules.clear()
    shop.emulator.rules.add(
        campaign=3,
        when=[rules.ReferralValid()],
        effects=[rules.AddPoints(points=100, to="advocate")],
    )
    shop.update("own", referral_code=referral.code)
    assert shop.told()[0][1]["rejectionReason"] == "ReferralRecipientIdSameAsAdvocate"
    shop.update("friend", profile_id="bob", referral_code=referral.code, state="closed")
    assert shop.types() == ["acceptReferral", "addLoyaltyPoints"]
    assert shop.points() == 100
    friends = shop.talon.management.get_application_customers(42, integration_id="bob").data
    assert friends[0].advocate_integration_id == "ada"
    shop.update("friend", profile_id="bob", state="cancelled")
    assert shop.points() == 0
    friends = shop.talon.management.get_application_customers(42, integration_id="bob").data
    assert friends[0].advocate_integration_id is None

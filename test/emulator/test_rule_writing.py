"""Rules as they are written: as data, with functions, and with mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from shop import CART, Shop

from talon_one.emulator import Emulator, rules
from talon_one.emulator.subjects import Subject


def test_rules_are_data_and_campaigns_show_them() -> None:
    seed = {
        "rules": [
            {
                "name": "Big",
                "when": [{"type": "totalAtLeast", "amount": 50}],
                "effects": [{"type": "percentOff", "percent": 5}],
            }
        ],
    }
    with Emulator(seed=seed) as emulator, emulator.client() as talon:
        shop = Shop(emulator, talon)
        assert shop.update(cart_items=CART) == [("setDiscount", {"name": "5% off", "value": 5.0})]
        (campaign,) = talon.management.get_campaigns(42).data
        (ruleset,) = talon.management.get_rulesets(42, campaign.id).data
        assert ruleset.rules[0].title == "Big"
    for wrong, said in (
        ({"type": "totalAtLeast", "amont": 5}, "amont"),
        ({"type": "never"}, "never"),
    ):
        rule = {"name": "x", "when": [wrong], "effects": []}
        with pytest.raises(ValueError, match=said), Emulator(seed={"rules": [rule]}):
            pass


def test_mistakes_in_rules_are_told(shop: Shop) -> None:
    with pytest.raises(ValueError, match="campaign 99 does not exist"):
        shop.emulator.rules.add(effects=[], campaign=99)
    with pytest.raises(ValueError, match="percent"):
        shop.emulator.rules.add(effects=[rules.PercentOff("much")])  # type: ignore[arg-type]


def test_a_function_gives_rewards(shop: Shop) -> None:
    def effects(subject: Subject) -> Iterator[rules.Reward]:
        assert subject.session is not None
        for item in subject.session.cart_items:
            yield rules.Notify(item.name)

    shop.emulator.rules.add(effects=[effects, rules.FreeItem("cup")])
    shop.update(cart_items=CART)
    assert [p.get("title") or p["sku"] for _, p in shop.told()] == ["tea", "pot", "cup"]


@pytest.mark.parametrize(
    "part",
    [
        {"when": [lambda _: 1 / 0], "effects": [rules.Notify("n")]},
        {"effects": [rules.Notify("n"), lambda _: [rules.Notify("m"), 1 / 0]]},
        {"effects": [lambda _: 5]},
        {"effects": [lambda _: ["tea"]]},
    ],
)
def test_a_function_that_fails_is_an_effect_and_fails_its_rule(shop: Shop, part: Any) -> None:
    shop.emulator.rules.add(name="broken", **part)
    shop.emulator.rules.add(name="whole", effects=[rules.Notify("whole")])
    shop.update(cart_items=CART)
    (kind, error), (_, notice) = shop.told()
    assert (kind, notice["title"]) == ("error", "whole")
    assert shop.state.effects[0].rule_name == "broken"
    assert error["message"].endswith(("ZeroDivisionError", "TypeError"))
    assert [one.rule_name for one in shop.state.rule_failure_reasons] == ["broken"]


def test_snapshots_keep_rules_with_their_functions(shop: Shop) -> None:
    shop.emulator.rules.add(when=[lambda _: True], effects=[rules.Notify("old")])
    snapshot = shop.emulator.snapshot()
    shop.emulator.rules.clear()
    shop.emulator.rules.add(when=[lambda _: False], effects=[rules.Notify("new")])
    shop.emulator.restore(snapshot)
    assert shop.update()[0][1]["title"] == "old"

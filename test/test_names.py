"""The names of a model's fields: in dictionaries, in its constructor, and in what is sent back."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import traceback
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from orders import UTC, Item

from talon_one import PromotionRuleV2, parse_notification
from talon_one.exceptions import ValidationError
from talon_one.runtime import codec, writer
from talon_one.runtime.model import UNSET, DateTime, Model, UnsetType, field
from talon_one.runtime.operation import Operation, body

if TYPE_CHECKING:
    from worlds import World


class Line(Model, kw_only=True):
    """A part of Cart, of which the service sets some properties."""

    sku: str = field(name="SKU")
    place: int | None = field(default=None, name="linePlace")
    origin: str | UnsetType | None = field(default=UNSET, name="origin")
    given_id: int = field(name="givenId")
    _read_only = ("place", "origin", "given_id")


class Cart(Model, kw_only=True):
    """Holds lines in every way that there is."""

    line: Line | None = field(default=None, name="firstLine")
    cart_lines: list[Line] | None = field(default=None, name="cartLines")
    lines_by_name: dict[str, Line] | None = field(default=None, name="linesByName")
    free: dict[str, Any] | None = field(default=None, name="free")
    when: DateTime | None = field(default=None, name="whenMade")


READ = {"SKU": "a", "linePlace": 1, "origin": None, "givenId": 2}


def test_what_only_the_service_sets_is_not_sent_back() -> None:
    """Unless the model cannot do without it; and what the caller holds stays as it was."""
    wire = {"cartLines": [READ], "linesByName": {"b": READ}, "free": {"linePlace": 3}}
    cart = Cart.from_dict(wire)
    for value in (cart, wire, cart.to_dict()):
        before = copy.deepcopy(value)
        line = {"SKU": "a", "givenId": 2}
        assert json.loads(codec.encode_request(value, Cart)) == {
            "cartLines": [line], "linesByName": {"b": line}, "free": {"linePlace": 3}
        }  # fmt: skip
        assert value == before


def test_what_needs_no_change_is_not_copied() -> None:
    line = Line(sku="a", given_id=1)
    for value in (
        Cart(line=line, cart_lines=[line], lines_by_name={"b": line}, free={"a": [{"b": 1}]}),
        {"firstLine": {"SKU": "a", "givenId": 1}, "free": {"a": [{"b": 1}]}},
    ):
        assert writer.written(value, Cart, request=True, check_enums=True) is value


def test_python_names_in_dictionaries_are_sent_by_the_names_of_the_wire(
    logged: pytest.LogCaptureFixture,
) -> None:
    line = {"sku": "a", "givenId": 1}
    body = {"cart_lines": [line, Line(sku="b", given_id=2)], "lines_by_name": {"sku": line},
            "free": {"cart_lines": {"given_id": 3}}, "cart_linse": 4}  # fmt: skip
    for _ in range(2):
        assert json.loads(codec.encode_request(body, Cart)) == {
            "cartLines": [{"SKU": "a", "givenId": 1}, {"SKU": "b", "givenId": 2}],
            "linesByName": {"sku": {"SKU": "a", "givenId": 1}},
            "free": {"cart_lines": {"given_id": 3}},
            "cart_linse": 4,
        }
    (message,) = logged.messages
    assert "$.cart_linse: Cart has no such property, sent as it is" in message
    assert "did you mean 'cart_lines'?" in message


@pytest.mark.parametrize("line", [{"sku": 7, "givenId": 1}, {"sku": "a", "SKU": "b"}])
def test_a_dictionary_is_refused_by_the_names_of_the_wire(line: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        codec.encode_request({"cart_lines": [line]}, Cart)
    assert caught.value.path == "$.cartLines[0].SKU"


def test_a_constructor_takes_either_kind_of_name(logged: pytest.LogCaptureFixture) -> None:
    now = datetime.datetime(2024, 1, 31, tzinfo=UTC)
    line = Line(sku="a", given_id=1)
    cart = Cart(line=line, cart_lines=[line], lines_by_name={"sku": line}, free={"a": 1}, when=now)
    plain = {"SKU": "a", "given_id": 1}
    for names in (
        {"firstLine": plain, "cart_lines": [plain], "linesByName": {"sku": plain}},
        {"line": plain, "cart_lines": [line], "lines_by_name": {"sku": plain}},
        {"line": line, "cartLines": [line, plain][1:], "lines_by_name": {"sku": line}},
        {"line": line, "cart_lines": [line], "linesByName": {"sku": line}},
    ):
        assert Cart(**names, free={"a": 1}, when=now) == cart
        assert Cart(**names, free={"a": 1}, whenMade="2024-01-31T00:00:00Z") == cart
    assert Cart(**json.loads(cart.to_json())) == cart
    mixed = Cart(cart_lines=[line, plain])
    assert mixed.cart_lines == [line, line]
    price = Decimal("0.1")
    assert Item(**{"itemCount": 1, "price": price}).price is price
    assert logged.messages == []
    assert Line(**{**plain, "newToTheService": 1}) == line
    assert Line(**{**plain, "newToTheService": 1}) == line
    (message,) = logged.messages
    assert "Line.newToTheService: Line has no such property, left out" in message


@pytest.mark.parametrize(
    ("model", "given", "error"),
    [
        (Line, {"sku": "a"}, "given_id"),
        (Line, {"SKU": "a"}, "given_id"),
        (Line, {"SKU": "a", "sku": "a", "givenId": 1}, "twice"),
        (
            Cart,
            {"cart_lines": [{"sku": 7, "givenId": 1}]},
            "[0].SKU (Cart.cart_lines[0].sku): expected",
        ),
        (Cart, {"cart_lines": [{"sku": "a"}]}, "Cart.cart_lines[0].given_id): is missing"),
        (Cart, {"cartLines": {}}, "Cart.cartLines (Cart.cart_lines): expected an array"),
        (Cart, {"whenMade": "soon"}, "Cart.whenMade (Cart.when): expected a date and time"),
    ],
)
def test_a_constructor_refuses(model: Any, given: dict[str, Any], error: str) -> None:
    with pytest.raises((TypeError, ValidationError)) as caught:
        model(**given)
    assert error in str(caught.value)


@pytest.mark.parametrize(
    ("value", "path", "python_path"),
    [
        ({"cart_lines": [{"sku": 7, "givenId": 1}]}, "$.cartLines[0].SKU", "cart_lines[0].sku"),
        (Cart(cart_lines=[Line(sku="a", given_id="b")]), "$.cartLines[0].givenId",
         "cart_lines[0].given_id"),
        ({"linesByName": {"givenId": {"SKU": 7}}}, "$.linesByName.givenId.SKU",
         "lines_by_name.givenId.sku"),
        ({"free": {"cartLines": float("nan")}}, "$.free.cartLines", None),
        ({"whenMade": "soon"}, "$.whenMade", "when"),
    ],
)  # fmt: skip
def test_a_fault_is_placed_by_both_kinds_of_names(
    value: Any, path: str, python_path: str | None
) -> None:
    with pytest.raises(ValidationError) as caught:
        codec.encode_request(value, Cart)
    error = pickle.loads(pickle.dumps(caught.value))
    assert (error.path, error.python_path) == (path, python_path)
    beside = f" ({python_path})" if python_path else ""
    assert str(error) == f"{path}{beside}: {error.reason}"


def test_a_fault_in_a_union_is_placed_by_python_names() -> None:
    block = {"type": "awardGiveaway", "id": "a", "giveawayPool": {"id": "five"}}
    rule = {"id": "a", "title": "t", "blocks": [block]}
    with pytest.raises(ValidationError) as caught:
        PromotionRuleV2.from_dict(rule)
    assert caught.value.path == "$.blocks[0].giveawayPool.id"
    assert caught.value.python_path == "blocks[0].giveaway_pool.id"


FAULTS: dict[str, Any] = {
    "a constructor": lambda: Cart(cartLines=[{"sku": 7, "given_id": 1}]),
    "from_dict": lambda: Cart.from_dict({"cartLines": [{"SKU": 7, "givenId": 1}]}),
    "from_json": lambda: Cart.from_json('{"cartLines": [{"SKU": 7, "givenId": 1}]}'),
    "no JSON": lambda: Cart.from_json("{"),
    "from_model": lambda: Line.from_model(Item(count=1)),
    "a notification": lambda: parse_notification("{}"),
}


@pytest.mark.parametrize("make", FAULTS.values(), ids=FAULTS)
def test_a_traceback_begins_with_the_caller(make: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        make()
    assert_begins_here(caught.value, 6)


@pytest.mark.parametrize("arguments", [{"order": {"cartLines": [{"sku": 7}]}}, {"order": None}])
def test_the_traceback_of_a_call_begins_with_the_caller(world: World, arguments: Any) -> None:
    with world.client_for("http://127.0.0.1:9") as client:
        operation = Operation("op", "op", "PUT /v1", (body("order", required=True),), lambda: Cart)
        with pytest.raises(ValidationError) as caught:
            client.call(operation, arguments, {})
    assert_begins_here(caught.value, 3)


def assert_begins_here(error: ValidationError, most: int) -> None:
    """What is printed begins with the frame of the caller, and has few frames of ours."""
    lines = traceback.format_exception(error)
    assert f'"{__file__}"' in lines[1]
    assert not [line for line in lines if "exception" in line.lower() and "Error" not in line]
    frames = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    assert len([name for name in frames if "talon_one" in Path(name).parts]) <= most

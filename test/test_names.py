"""The names of a model's fields: in dictionaries, in its constructor, and in what is sent back."""

from __future__ import annotations

import copy
import datetime
import json
from decimal import Decimal
from typing import Any

import pytest
from orders import UTC, Item

from talon_one.exceptions import ValidationError
from talon_one.runtime import codec, writer
from talon_one.runtime.model import UNSET, DateTime, Model, UnsetType, field


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
        (Cart, {"cart_lines": [{"sku": 7, "givenId": 1}]}, "Cart.cart_lines[0].SKU: expected"),
        (Cart, {"cart_lines": [{"sku": "a"}]}, "Cart.cart_lines[0].givenId: is missing"),
        (Cart, {"cartLines": {}}, "Cart.cartLines: expected an array"),
        (Cart, {"whenMade": "soon"}, "Cart.whenMade: expected a date and time"),
    ],
)
def test_a_constructor_refuses(model: Any, given: dict[str, Any], error: str) -> None:
    with pytest.raises((TypeError, ValidationError)) as caught:
        model(**given)
    assert error in str(caught.value)

"""The tolerant reader and the strict writer, on schemas of our own and on the documented model."""

from __future__ import annotations

import copy
import datetime
import enum
import json
import logging
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import pytest
from client import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from spec import JSON, ROOT, Spec

from talon_one import ApiClient, Configuration
from talon_one.exceptions import ValidationError
from talon_one.models import ApplicationCustomer
from talon_one.runtime import codec, notices, writer
from talon_one.runtime.model import (
    UNSET,
    Annotated,
    Bounds,
    Date,
    DateTime,
    Model,
    UnsetType,
    field,
)
from talon_one.runtime.operation import Operation, body, query
from talon_one.runtime.request import build_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recorder import Recorder

SPEC = Spec(ROOT / "openapi.yaml")
SAMPLE: dict[str, Any] = SPEC.sample(SPEC.schemas["ApplicationCustomer"])


class Item(Model, kw_only=True):
    """A part of Order."""

    count: Annotated[int, Bounds(ge=1, le=9)] = field(name="itemCount")
    price: float | None = field(default=None, name="price")


class Order(Model, kw_only=True):
    """One field for each thing that can go wrong."""

    items: list[Item] = field(name="items")
    extra: dict[str, Any] = field(name="extra")
    state: Literal["open", "closed"] | str | None = field(default=None, name="state")
    codes: Annotated[list[str], Bounds(max_length=2)] | None = field(default=None, name="codes")
    made: DateTime | None = field(default=None, name="made")
    day: Date | None = field(default=None, name="day")
    slug: Annotated[str, Bounds(pattern="^[a-z]+$", max_length=5)] | None = field(
        default=None, name="slug"
    )
    note: str | UnsetType | None = field(default=UNSET, name="note")
    choice: Any | None = field(default=None, name="choice")


def order(**wire: Any) -> bytes:
    return json.dumps({"items": [{"itemCount": 1}], "extra": {}, **wire}).encode()


@pytest.fixture
def logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> pytest.LogCaptureFixture:
    """What the reader says in the log, as if it had said nothing before."""
    monkeypatch.setattr(notices, "_logged", set())
    caplog.set_level(logging.WARNING, "talon_one")
    return caplog


UTC = datetime.timezone.utc


@pytest.mark.parametrize(
    ("wire", "name", "value", "place"),
    [
        ({"unknown": [1]}, "state", None, None),
        ({"state": "parked"}, "state", "parked", None),
        ({"made": "2024-01-31T12:00:00.123456789Z"}, "made",
         datetime.datetime(2024, 1, 31, 12, 0, 0, 123457, UTC), None),
        ({"made": "0001-01-01T00:00:00Z"}, "made", datetime.datetime(1, 1, 1, tzinfo=UTC), None),
        ({"items": None}, "items", [], "$.items: is null"),
        ({"extra": None}, "extra", {}, "$.extra: is null"),
        ({"items": [{"itemCount": 3.0}]}, "items", [Item(count=3)], "$.items[].itemCount:"),
        ({"items": [{"itemCount": 10}]}, "items", [Item(count=10)], "$.items[].itemCount:"),
        ({"codes": ["a", "b", "c"]}, "codes", ["a", "b", "c"], "$.codes:"),
        ({"slug": "No"}, "slug", "No", "$.slug: does not match"),
        ({"made": "2024-01-31"}, "made", datetime.datetime(2024, 1, 31, tzinfo=UTC), "$.made:"),
        ({"made": "2024-01-31 12:00:00"}, "made",
         datetime.datetime(2024, 1, 31, 12, tzinfo=UTC), "$.made:"),
        ({"day": "2024-01-31T12:00:00Z"}, "day", datetime.date(2024, 1, 31), "$.day:"),
        ({"made": ""}, "made", None, "$.made: is an empty string"),
        ({"day": ""}, "day", None, "$.day: is an empty string"),
    ],
)  # fmt: skip
def test_reader_tolerates(
    logged: pytest.LogCaptureFixture, wire: dict[str, Any], name: str, value: Any, place: str | None
) -> None:
    """What has one meaning is read, and said once in the log however often it comes."""
    for text in (order(**wire), order(**wire).decode(), b"\xef\xbb\xbf" + order(**wire)):
        assert getattr(Order.from_json(text), name) == value
    assert getattr(Order.from_dict(json.loads(order(**wire))), name) == value
    messages = logged.messages
    assert len(messages) == len(set(messages))
    assert all(place and place in message for message in messages)
    assert bool(messages) == bool(place)


@pytest.mark.parametrize(
    ("data", "path"),
    [
        (b"", "$"),
        (b'{"items": [', "$"),
        (b"[" * 100_000, "$"),
        (b'{"items": [], "extra": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}", "$"),
        (b'{"items": [], "extra": {"a": "\xff"}}', "$"),
        (b"[]", "$"),
        (b"null", "$"),
        (order(items=[{"itemCount": 1}, {}]), "$.items[1].itemCount"),
        (order(items=[{"itemCount": 1}, None]), "$.items[1]"),
        (order(items=[{"itemCount": "1"}]), "$.items[0].itemCount"),
        (order(items=[{"itemCount": True}]), "$.items[0].itemCount"),
        (order(items=[{"itemCount": 1.5}]), "$.items[0].itemCount"),
        (order(items=[{"itemCount": 1, "price": "2.5"}]), "$.items[0].price"),
        (order(items={}), "$.items"),
        (order(extra=[]), "$.extra"),
        (order(state=1), "$.state"),
        (order(codes=["a", 1]), "$.codes[1]"),
        (order(made="soon"), "$.made"),
        (order(made="2024"), "$.made"),
        (order(made=1706702400), "$.made"),
        (order(made="2024-13-01T00:00:00Z"), "$.made"),
        (b'{"items": [{"itemCount": 1, "price": 1e999}], "extra": {}}', "$.items[0].price"),
        (b'{"items": [], "extra": {"a": [0, -1e999]}}', "$.extra.a[1]"),
        (b'[1e999, "\xff"]', "$"),
        (b"[1e999, " + b"[" * 100_000, "$"),
        (b'{"items": []}', "$.extra"),
    ],
    ids=lambda value: repr(value)[:40],
)  # fmt: skip
def test_reader_refuses(data: bytes, path: str) -> None:
    """The error names the place, and does not repeat the value."""
    with pytest.raises(ValidationError) as caught:
        Order.from_json(data)
    assert caught.value.path == path
    assert str(caught.value).startswith(f"{path}: ")
    assert "2.5" not in str(caught.value)


SEND = Operation(
    "send",
    "send",
    "POST /send",
    parameters=(body("order", required=True),),
    request=lambda: Order,
    responses={"200": lambda: Order},
)


@pytest.fixture(scope="module")
def client(recorder: Recorder) -> Iterator[ApiClient]:
    recorder.reply.body = order()
    with ApiClient(Configuration(host=recorder.host)) as client:
        yield client


def deep() -> list[Any]:
    value: list[Any] = []
    for _ in range(100_000):
        value = [value]
    return value


class Unknown:
    """Nothing that JSON can tell."""


class Scalar:
    """As numpy's: a value of its own kind that gives a plain one."""

    def item(self) -> int:
        return 7


class FloatScalar(float, Scalar):
    """As numpy's double, which is a float as well."""


class Array(Scalar):
    shape = (2,)

    def tolist(self) -> list[int]:
        return [7, 7]


class Timestamp(datetime.datetime):
    """As pandas' own, which is a time as well."""

    def to_pydatetime(self) -> datetime.datetime:
        return self


class State(str, enum.Enum):
    OPEN = "open"
    PARKED = "parked"


NAIVE = datetime.datetime(2024, 1, 31)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"items": [Item(count=1), Item(count=2, price=float("nan"))]}, "$.items[1].price"),
        ({"items": [Item(count=1, price=float("inf"))]}, "$.items[0].price"),
        ({"items": [Item(count="1")]}, "$.items[0].itemCount"),
        ({"items": [Item(count=1.0)]}, "$.items[0].itemCount"),
        ({"items": [Item(count=0)]}, "$.items[0].itemCount"),
        ({"items": None}, "$.items"),
        ({"items": [None]}, "$.items[0]"),
        ({"items": [Order(items=[], extra={})]}, "$.items[0].itemCount"),
        ({"extra": {"a": [1, float("-inf")]}}, "$.extra.a[1]"),
        ({"extra": {"a": {"b": NAIVE}}}, "$.extra.a.b"),
        ({"extra": {"a": "\ud800"}}, "$.extra.a"),
        ({"extra": {"a": 2**64}}, "$.extra.a"),
        ({"extra": {"a": -(2**63) - 1}}, "$.extra.a"),
        ({"extra": {1: "a"}}, "$.extra"),
        ({"extra": {"a": {1, 2}}}, "$.extra.a"),
        ({"extra": {"a": Unknown()}}, "$.extra.a"),
        ({"extra": {"a": 1j}}, "$.extra.a"),
        ({"choice": [Unknown()]}, "$.choice[0]"),
        ({"codes": ["a", 1]}, "$.codes[1]"),
        ({"codes": ["a", "b", "c"]}, "$.codes"),
        ({"made": NAIVE}, "$.made"),
        ({"made": "2024-01-31"}, "$.made"),
        ({"slug": "No"}, "$.slug"),
        ({"slug": "toolong"}, "$.slug"),
        ({"state": "\udfff"}, "$.state"),
        ({"state": "close"}, "$.state"),
        ({"state": State.PARKED}, "$.state"),
        ({"extra": {"a": Decimal("NaN")}}, "$.extra.a"),
        ({"extra": {"a": Decimal("sNaN")}}, "$.extra.a"),
        ({"items": [Item(count=1, price=Decimal("-Infinity"))]}, "$.items[0].price"),
        ({"items": [Item(count=Decimal("1.5"))]}, "$.items[0].itemCount"),
        ({"slug": Decimal(1)}, "$.slug"),
        ({"items": [Item(count=1, price=Decimal(1)), Item(count="1")]}, "$.items[1].itemCount"),
        ({"note": 3}, "$.note"),
    ],
    ids=lambda value: ascii(value)[:40],
)
def test_writer_refuses(
    client: ApiClient, recorder: Recorder, change: dict[str, Any], path: str
) -> None:
    """The error names the place, and nothing is sent."""
    recorder.requests.clear()
    body = Order(**{"items": [], "extra": {}, **change})
    with pytest.raises(ValidationError) as caught:
        client.call(SEND, {"order": body}, {})
    assert caught.value.path == path
    assert recorder.requests == []


@pytest.mark.parametrize(
    ("value", "advice"),
    [
        (Scalar(), "Scalar, which JSON cannot tell; pass what its .item() gives"),
        (FloatScalar(1.5), ".item()"),
        (Array(), ".tolist()"),
        (Timestamp(2024, 1, 31, tzinfo=UTC), ".to_pydatetime()"),
        (type("Money", (Decimal,), {})("7.25"), "pass a plain Decimal"),
        (Unknown(), "Unknown, which JSON cannot tell"),
    ],
)
def test_an_unknown_type_is_refused_with_what_to_do(
    client: ApiClient, value: Any, advice: str
) -> None:
    for change, path in (
        ({"items": [Item(count=1, price=value)]}, "$.items[0].price"),
        ({"items": [Item(count=value)]}, "$.items[0].itemCount"),
        ({"extra": {"a": [value]}}, "$.extra.a[0]"),
    ):
        with pytest.raises(ValidationError) as caught:
            client.call(SEND, {"order": Order(**{"items": [], "extra": {}, **change})}, {})
        assert caught.value.path == path
        assert advice in caught.value.reason
        assert "7" not in str(caught.value)


def sent(client: ApiClient, recorder: Recorder, body: Any) -> str:
    """The text of a body on the wire."""
    recorder.requests.clear()
    client.call(SEND, {"order": body}, {})
    return recorder.take().body.decode()


def test_a_decimal_is_sent_digit_for_digit(client: ApiClient, recorder: Recorder) -> None:
    exact = Decimal("0.10000000000000000000000000000001")
    body = Order(items=[Item(count=Decimal(2), price=exact)], extra={"a": [exact, Decimal("1E+2")]})
    expected = f'{{"items":[{{"itemCount":2,"price":{exact}}}],"extra":{{"a":[{exact},1E+2]}}}}'
    assert sent(client, recorder, body) == expected
    assert sent(client, recorder, body.to_dict()) == expected
    assert body.to_json() == expected
    assert Order.from_json(expected).items[0].price == 0.1


CHOICE = Operation(
    "choose",
    "choose",
    "GET /choose",
    parameters=(
        query("state", "state", Literal["open", "closed"] | str),
        query("states", "states", list[Literal["open", "closed"] | str]),
    ),
)


@pytest.mark.parametrize("slip", ["close", "Closed", "CLOSED"])
def test_an_unlisted_value_is_refused_with_the_near_match(recorder: Recorder, slip: str) -> None:
    configuration = Configuration(host=recorder.host)
    lenient = Configuration(host=recorder.host, check_enums=False)
    choice = {"state": None, "states": None}
    for operation, arguments, path in (
        (SEND, {"order": Order(items=[], extra={}, state=slip)}, "$.state"),
        (SEND, {"order": {"items": [], "extra": {}, "state": slip}}, "$.state"),
        (CHOICE, {**choice, "state": slip}, "state"),
        (CHOICE, {**choice, "states": ["open", slip]}, "states[1]"),
    ):
        with pytest.raises(ValidationError) as caught:
            build_request(operation, arguments, {}, configuration)
        assert caught.value.path == path
        assert "did you mean 'closed'?" in caught.value.reason
        assert "check_enums=False" in caught.value.reason
        request = build_request(operation, arguments, {}, lenient)
        assert slip in request.target + str(request.body)
    with pytest.raises(ValidationError, match="none of the listed values: 'closed', 'open'"):
        build_request(CHOICE, {**choice, "state": "xyz"}, {}, configuration)


def test_a_member_of_an_enum_is_its_value(client: ApiClient, recorder: Recorder) -> None:
    body = Order(items=[], extra={"a": State.PARKED}, state=State.OPEN)
    assert json.loads(sent(client, recorder, body)) == {
        "items": [], "extra": {"a": "parked"}, "state": "open"
    }  # fmt: skip
    arguments = {"state": State.OPEN, "states": [State.OPEN]}
    request = build_request(CHOICE, arguments, {}, Configuration(host=recorder.host))
    assert request.target == "/choose?state=open&states=open"


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


def test_writer_refuses_what_is_nested_too_deeply(client: ApiClient, recorder: Recorder) -> None:
    recorder.requests.clear()
    with pytest.raises(ValidationError, match="nested"):
        client.call(SEND, {"order": Order(items=[], extra={"a": deep()})}, {})
    assert recorder.requests == []


def test_absent_null_and_value_on_the_wire(client: ApiClient, recorder: Recorder) -> None:
    for note, sent in ((UNSET, {}), (None, {"note": None}), ("x", {"note": "x"})):
        recorder.requests.clear()
        body = Order(items=[], extra={"a": None}, note=note)
        client.call(SEND, {"order": body}, {})
        assert json.loads(recorder.take().body) == {"items": [], "extra": {"a": None}, **sent}
        assert Order.from_json(body.to_json()) == body


@pytest.fixture(scope="module")
def package(recorder: Recorder) -> Client:
    return Client("talon_one", SPEC, recorder)


@settings(max_examples=200)
@given(data=st.data())
def test_any_json_is_read_or_refused(package: Client, data: st.DataObject) -> None:
    """Anything in place of anything: the one error that readers must expect, or a model."""
    name = data.draw(st.sampled_from(SPEC.models))
    value = data.draw(SPEC.values(SPEC.schemas[name]) | JSON)
    for _ in range(data.draw(st.integers(0, 2))):
        value = replaced(value, data)
    for read in (package.model(name).from_dict, package.model(name).from_json):
        given = value if read.__name__ == "from_dict" else json.dumps(value)
        try:
            instance = read(given)
        except ValidationError as error:
            assert error.path.startswith("$")
        else:
            assert type(instance).from_json(instance.to_json()) == instance


def replaced(value: Any, data: st.DataObject) -> Any:
    """A JSON value with something else somewhere in it."""
    if value and isinstance(value, dict) and data.draw(st.booleans()):
        key = data.draw(st.sampled_from(list(value)))
        return {**value, key: replaced(value[key], data)}
    if value and isinstance(value, list) and data.draw(st.booleans()):
        index = data.draw(st.integers(0, len(value) - 1))
        return [*value[:index], replaced(value[index], data), *value[index + 1 :]]
    return data.draw(JSON)


@given(st.binary(max_size=50) | st.text(max_size=50))
def test_any_text_is_read_or_refused(text: bytes | str) -> None:
    with pytest.raises(ValidationError):
        ApplicationCustomer.from_json(text)


def test_documented_sample_is_read_at_full_speed(logged: pytest.LogCaptureFixture) -> None:
    """No detour through the slow reader, which would say so."""
    assert codec.decode(json.dumps(SAMPLE).encode(), ApplicationCustomer).id == SAMPLE["id"]
    assert not logged.messages

"""The strict writer: what is sent, and what is refused before it is sent."""

from __future__ import annotations

import datetime
import enum
import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

import pytest
from orders import UTC, Item, Order, order

from talon_one import ApiClient, Configuration
from talon_one.exceptions import ValidationError
from talon_one.runtime.model import UNSET
from talon_one.runtime.operation import Operation, body, query
from talon_one.runtime.request import build_request

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recorder import Recorder


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

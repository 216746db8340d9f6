"""The tolerant reader and the strict writer, on schemas of our own and on the documented model."""

from __future__ import annotations

import datetime
import json
import logging
from typing import TYPE_CHECKING, Any, Literal

import pytest
from client import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from spec import JSON, ROOT, Spec

from talon_one import ApiClient, Configuration
from talon_one.exceptions import ValidationError
from talon_one.models import ApplicationCustomer
from talon_one.runtime import codec, conformance
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
from talon_one.runtime.operation import Operation, body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import Recorder

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
    monkeypatch.setattr(conformance, "_logged", set())
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
    "Test",
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

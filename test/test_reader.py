"""The tolerant reader, on models of our own and on those of the document."""

from __future__ import annotations

import datetime
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from client import Client
from hypothesis import given, settings
from hypothesis import strategies as st
from orders import UTC, Item, Order, order
from spec import JSON, ROOT, Spec

from talon_one.exceptions import ValidationError
from talon_one.models import ApplicationCustomer
from talon_one.runtime import codec

if TYPE_CHECKING:
    from recorder import Recorder

SPEC = Spec(ROOT / "openapi.yaml")
SAMPLE: dict[str, Any] = SPEC.sample(SPEC.schemas["ApplicationCustomer"])


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
    assert re.match(rf"{re.escape(path)}( \(.+\))?: ", str(caught.value))
    assert "2.5" not in str(caught.value)


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

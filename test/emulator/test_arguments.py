"""How the emulator finds an operation and reads its arguments."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Annotated, Any, Literal

import pytest
from msgspec import Meta

from talon_one.emulator import routing
from talon_one.emulator.arguments import read_arguments
from talon_one.emulator.errors import RequestError
from talon_one.runtime.model import DateTime
from talon_one.runtime.operation import Operation, Parameter


def test_literal_paths_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = ("/v1/{kind}/all", "/v1/items/{itemId}", "/v1/items/all", "/v1/items/{itemId}.csv")
    tables = [Operation(path, "", f"GET {path}") for path in paths]
    monkeypatch.setattr(routing, "operations", lambda: tables)
    router = routing.Router()
    assert router.find("GET", "/v1/items/all") == (tables[2], {})
    assert router.find("GET", "/v1/items/1") == (tables[1], {"itemId": "1"})
    assert router.find("GET", "/v1/items/1.csv") == (tables[3], {"itemId": "1"})
    assert router.find("GET", "/v1/shops/all") == (tables[0], {"kind": "shops"})


def test_every_path_finds_its_operation() -> None:
    router = routing.Router()
    for operation in routing.operations():
        assert router.find(operation.method, operation.path)[0] is operation


@pytest.mark.parametrize(
    ("type_", "query", "expected"),
    [
        (list[str], "x=a%2Cb&x=c,d&y=e", ["a,b", "c,d"]),
        (list[int], "x=1&x=2", [1, 2]),
        (Literal["a", "b"], "x=b", "b"),
        (str, "x=+%2B%C3%A9", " +é"),
        (str, "x", ""),
        (DateTime, "x=2020-01-01T00:00:00Z", datetime(2020, 1, 1, tzinfo=timezone.utc)),
        (DateTime, "x=1577836800", None),
        (DateTime, "x=2020-01-01T00:00:00", None),
        (float, "x=1e3", 1000.0),
        (float, "x=nan", None),
        (bool, "x=false", False),
        (list[int], "x=1&x=b", None),
        (Literal["a", "b"], "x=c", None),
        (Annotated[str, Meta(max_length=2)], "x=abc", None),
        (int, "y=1", None),
    ],
)
def test_arguments(type_: Any, query: str, expected: Any) -> None:
    parameters = (Parameter("x_", "x", "query", type_, required=True),)
    operation = Operation("", "", "GET /", parameters)
    if expected is not None:
        assert read_arguments(operation, {}, query, {}, b"") == {"x_": expected}
        return
    with pytest.raises(RequestError) as caught:
        read_arguments(operation, {}, query, {}, b"")
    assert caught.value.status == 400
    assert caught.value.errors[0].source.parameter == "x"


def test_joined_arguments() -> None:
    parameters = tuple(
        Parameter(place, place, place, list[str], explode=False)
        for place in ("path", "query", "header")
    )
    operation = Operation("", "", "GET /{path}", parameters)
    joined = "a%2Cb,c"
    actual = read_arguments(operation, {"path": joined}, f"query={joined}", {"header": joined}, b"")
    assert actual == {"path": ["a,b", "c"], "query": ["a,b", "c"], "header": ["a%2Cb", "c"]}
    assert read_arguments(operation, {"path": "a"}, "", {}, b"") == {"path": ["a"]}

"""How a package of any document sends parameters, over the wire."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest
from document import Failure
from generated import package_of
from passes import prepare
from recorder import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from recorder import Recorded, Recorder


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package_of("parameter-styles", tmp_path_factory)


@pytest.fixture
def send(package: ModuleType, recorder: Recorder) -> Iterator[Callable[..., Recorded]]:
    recorder.reply = Reply(204)
    recorder.requests.clear()
    with package.AnyParameterStyles(recorder.host, max_attempts=1) as client:

        def call(name: str, **arguments: Any) -> Recorded:
            getattr(client.default, name)(**arguments)
            return recorder.take()

        yield call


COLOR = {"R": 100, "G": 200.5, "B": 150}
LIST = ["a,b", "ü"]


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("simple", "/simple/a%2Fb/a%2Cb,%C3%BC/R,100,G,200.5,B,150/R=100,G=200.5,B=150"),
        ("label", "/label/.a%2Fb/.a%2Cb,%C3%BC/.a%2Cb.%C3%BC/.R,100,G,200.5,B,150"
         "/.R=100.G=200%2E5.B=150"),
        ("matrix", "/matrix;text=a%2Fb/;array=a%2Cb,%C3%BC/;items=a%2Cb;items=%C3%BC"
         "/;object=R,100,G,200.5,B,150/;R=100;G=200.5;B=150"),
    ],
)  # fmt: skip
def test_styles_of_the_path(
    send: Callable[..., Recorded], package: ModuleType, name: str, target: str
) -> None:
    given = {"text": "a/b", "array": LIST, "object": COLOR, "pairs": package.Color.from_dict(COLOR)}
    more = {} if name == "simple" else {"items": LIST}
    assert send(name, **given, **more).target == target


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"array": LIST}, "array=a%2Cb&array=%C3%BC"),
        ({"array": []}, ""),
        ({"joined": [1, 2]}, "joined=1,2"),
        ({"joined": [], "spaces": [], "pipes": [], "free": {}}, ""),
        ({"anything": [1, None, "x"]}, "anything=1&anything=x"),
        ({"anything": [2**60 + 1]}, f"anything={2**60 + 1}"),
        ({"spaces": LIST}, "spaces=a%2Cb%20%C3%BC"),
        ({"pipes": LIST}, "pipes=a%2Cb%7C%C3%BC"),
        ({"object": COLOR}, "R=100&G=200.5&B=150"),
        ({"listed": {"R": 1, "G": 2}}, "listed=R,1,G,2"),
        ({"deep": {"name": "a&b", "sizes": ["small", "very big"], "color": COLOR}},
         "deep%5Bname%5D=a%26b&deep%5Bsizes%5D%5B%5D=small&deep%5Bsizes%5D%5B%5D=very%20big"
         "&deep%5Bcolor%5D%5BR%5D=100&deep%5Bcolor%5D%5BG%5D=200.5&deep%5Bcolor%5D%5BB%5D=150"),
        ({"inline": {"var_from": date(2024, 1, 31)}}, "inline%5Bfrom%5D=2024-01-31"),
        ({"free": {"a": True, "b": None, "c": {"d": [1]}}},
         "free%5Ba%5D=true&free%5Bc%5D%5Bd%5D%5B%5D=1"),
        ({"free": {"a": [{"b": 1, "c": 2}, [3]]}},
         "free%5Ba%5D%5B0%5D%5Bb%5D=1&free%5Ba%5D%5B0%5D%5Bc%5D=2&free%5Ba%5D%5B1%5D%5B%5D=3"),
        ({"union": 3}, "union=3"),
        ({"union": ["a", "b"]}, "union=a&union=b"),
        ({"when": datetime(2024, 1, 31, tzinfo=timezone.utc)}, "when=2024-01-31T00%3A00%3A00Z"),
        ({"when": "now"}, "when=now"),
        ({"many": "x"}, "many=x"),
        ({"many": 7}, "many=7"),
        ({"octets": b"\xfb\xff"}, "octets=%2B%2F8%3D"),
        ({"content": {"name": "n"}}, "content=%7B%22name%22%3A%22n%22%7D"),
        ({"note": '"a"'}, "note=%22a%22"),
        ({"anything": [1, "x"]}, "anything=1&anything=x"),
        ({"anything": {"a": 1}}, "a=1"),
    ],
)  # fmt: skip
def test_styles_of_the_query(send: Callable[..., Recorded], arguments: Any, query: str) -> None:
    assert send("query", **arguments).target == (f"/query?{query}" if query else "/query")


def test_headers_and_cookies(send: Callable[..., Recorded]) -> None:
    request = send(
        "headers", x_array=[1, 2], x_object=COLOR, x_pairs=COLOR, x_json=[1, 2],
        plain="a b;c", array=["x", "y"], joined=["x", "y"], object=COLOR,
    )  # fmt: skip
    sent = {name: text for name, text in request.headers.items() if name.startswith(("x-", "coo"))}
    assert sent == {
        "x-array": "1,2",
        "x-object": "R,100,G,200.5,B,150",
        "x-pairs": "R=100,G=200.5,B=150",
        "x-json": "[1,2]",
        "cookie": "plain=a%20b%3Bc; array=x; array=y; joined=x,y; R=100; G=200.5; B=150",
    }


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"x_map": {"R,": "1"}}, "^x_map: holds ',', by which"),
        ({"x_map_pairs": {"R=": "1"}}, "^x_map_pairs: holds '=', by which"),
        ({"x_text": " a"}, "^x_text: the value of header X-Text is not .* without space around it"),
        ({"x_texts": ["a,b"]}, "^x_texts: holds ',', by which"),
    ],
)
def test_what_no_header_can_hold_is_refused(
    send: Callable[..., Recorded], package: ModuleType, arguments: Any, problem: str
) -> None:
    with pytest.raises(package.exceptions.ApiValueError, match=problem):
        send("headers", plain="", **arguments)


def test_an_empty_array_has_no_place_in_a_path(
    send: Callable[..., Recorded], package: ModuleType
) -> None:
    for name in ("simple", "label", "matrix"):
        given = {"text": "a", "array": [], "object": COLOR, "pairs": COLOR}
        more = {} if name == "simple" else {"items": LIST}
        with pytest.raises(package.exceptions.ValidationError, match=r"^array: is empty, which no"):
            send(name, **given, **more)


def test_a_path_keeps_its_own_query(send: Callable[..., Recorded]) -> None:
    assert send("act", user_id="1", a_b="2", q="x").target == "/action/1/2?action=run&q=x"
    assert send("act", user_id="1", a_b="2").target == "/action/1/2?action=run"


def test_a_path_is_encoded(send: Callable[..., Recorded]) -> None:
    assert send("odd", größe="ü").target == "/a%20%22%5C/%C3%BC%25/%41:b@/%C3%BC"


def test_names_are_kept_apart(send: Callable[..., Recorded]) -> None:
    names = {
        "id2": "id", "id3": "ID", "i_d": "i-d", "var_self": "self", "var_options": "options",
        "var_tables": "tables", "var_nothing": "nothing", "var_locals": "locals",
        "models": "models", "var_class": "class", "var_none": "None", "parameter": "",
        "parameter2": "%24", "a_b_c": "a%5Bb%5D.c", "var_2nd": "2nd", "größe": "gr%C3%B6%C3%9Fe",
        "say_hi": "say%20%22hi%22%20%5C", "headers": "_headers",
    }  # fmt: skip
    target = send("names", id="1", **dict.fromkeys(names, "small")).target
    assert target == "/names/1?" + "&".join(f"{name}=small" for name in names.values())


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"deep": {"color": {"R": "x", "G": 1}}}, r"deep\.color\.R: "),
        ({"object": {"R": 1}}, r"object\.G: is missing"),
        ({"anything": {"a": {"b": 1}}}, r"anything\.a: is no single value"),
        ({"array": [{"a": 1}]}, r"array\[0\]: "),
        (
            {"spaces": ["a b"]},
            "^spaces: holds ' ', by which its style tells one item from the next",
        ),
        ({"pipes": ["a", "b|c"]}, r"^pipes: holds '\|', by which"),
        ({"free": {"a]": 1}}, r"^free\.a\]: is a name that no brackets can hold"),
        ({"free": {"": 1}}, r"^free\.: is a name that no brackets can hold"),
    ],
)
def test_values_that_do_not_fit_are_named(
    send: Callable[..., Recorded], package: ModuleType, arguments: Any, problem: str
) -> None:
    with pytest.raises(package.exceptions.ValidationError, match=problem):
        send("query", **arguments)


@pytest.mark.parametrize(
    ("parameter", "problem"),
    [
        ({"in": "query", "schema": {"type": "array", "items": {"type": "array"}}},
         "#/paths/~1x~1{id}/get/parameters/1: an array of arrays or objects has no form in"),
        ({"in": "query", "schema": {"type": "object", "properties": {"a": {"type": "array"}}}},
         "/parameters/1: an object of arrays or objects has no form in the style form"),
        ({"in": "query", "style": "matrix", "schema": {}}, "1/style: 'matrix' is none of form"),
        ({"in": "query", "content": {"application/xml": {}}}, "xml is neither JSON nor text"),
        ({"in": "header", "name": "a b", "schema": {}}, "'a b' cannot be the name of a header"),
        ({"in": "path", "schema": {}}, "/parameters/1: 'p' does not stand in the path"),
        ({"in": "body", "schema": {}}, "/parameters/1: has no name, or is not in path, query"),
        ({"in": "path", "name": "id", "schema": {}}, "/parameters/1: 'id' stands twice"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_is_refused(parameter: Any, problem: str) -> None:
    first = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    operation = {
        "operationId": "x",
        "responses": {},
        "parameters": [first, {"name": "p", **parameter}],
    }
    with pytest.raises(Failure, match=re.escape(problem)):
        prepare({"openapi": "3.1.0", "paths": {"/x/{id}": {"get": operation}}})


def test_a_fragment_only_tells_operations_apart(send: Callable[..., Recorded]) -> None:
    assert send("act_otherwise", user_id="1", a_b="2").target == "/action/1/2?action=run"


def test_a_part_of_the_path_without_a_parameter_is_refused() -> None:
    problem = r"#/paths/~1x~1\{id\}/get: no parameter tells what \{id\} in the path is"
    with pytest.raises(Failure, match=problem):
        prepare(
            {
                "openapi": "3.1.0",
                "paths": {"/x/{id}": {"get": {"operationId": "x", "responses": {}}}},
            }
        )

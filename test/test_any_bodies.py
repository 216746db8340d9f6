"""How a package of any document sends and reads bodies, over the wire."""

from __future__ import annotations

import asyncio
import io
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from client import form_parts
from document import Failure
from generated import folder_of_run, package_of
from passes.media import choose_media_types
from recorder import Reply

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

    from recorder import Recorded, Recorder

FORM = "application/x-www-form-urlencoded"
PLACE = {"city": "Ulm", "zipCode": 89073}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return package_of("body-media-types", tmp_path_factory)


@pytest.fixture(autouse=True)
def leave_nothing(recorder: Recorder) -> Iterator[None]:
    """Other tests share the server that records."""
    yield
    recorder.requests.clear()


@pytest.fixture
def client(package: ModuleType, recorder: Recorder) -> Iterator[Any]:
    recorder.requests.clear()
    with package.AnyBodyMediaTypes(recorder.host, max_attempts=1) as client:
        yield client.default


@pytest.fixture
def send(client: Any, recorder: Recorder) -> Callable[..., Recorded]:
    def call(name: str, *arguments: Any, **options: Any) -> Recorded:
        recorder.reply = Reply(200)
        getattr(client, f"{name}_without_preload_content")(*arguments, **options).read()
        return recorder.take()

    return call


def sent(request: Recorded) -> tuple[str, bytes]:
    return request.headers["content-type"], request.body


def test_a_form_is_sent_pair_by_pair(send: Callable[..., Recorded], package: ModuleType) -> None:
    request = send(
        "send_form", "a & ü", age=3, tags=["x", "y"], codes=[1, 2],
        place=package.Place.from_dict(PLACE), filter={"a": "b"}, var_self=True,
    )  # fmt: skip
    place = "%7B%22city%22%3A%22Ulm%22%2C%22zipCode%22%3A89073%7D"
    body = (
        f"name=a%20%26%20%C3%BC&age=3&tags=x&tags=y&codes=1%202&place={place}"
        "&filter%5Ba%5D=b&self=true"
    )
    assert sent(request) == (FORM, body.encode())
    assert sent(send("send_form", "n")) == (FORM, b"name=n")
    assert sent(send("send_whole_form", {"a": 1, "b c": 2})) == (FORM, b"a=1&b%20c=2")
    assert "content-type" not in send("send_whole_form").headers


def test_parts_of_a_form_have_their_own_types(
    send: Callable[..., Recorded], tmp_path: Path
) -> None:
    (tmp_path / "b.csv").write_bytes(b"b")
    request = send(
        "send_parts", b"\x89PNG", PLACE, note="n", files=[b"a", tmp_path / "b.csv"], tags=["x", "y"]
    )
    parts = [
        (re.findall(rb'name="(\w+)"', part)[0], *re.findall(rb"Content-Type: (\S+)", part),
         part.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n"))
        for part in request.body.split(b"--" + request.headers["content-type"][30:].encode())[1:-1]
    ]  # fmt: skip
    assert parts == [
        (b"file", b"image/png", b"\x89PNG"),
        (b"place", b"application/json", b'{"city":"Ulm","zipCode":89073}'),
        (b"note", b"text/markdown", b"n"),
        (b"files", b"application/octet-stream", b"a"),
        (b"files", b"text/csv", b"b"),
        (b"tags", b"x"),
        (b"tags", b"y"),
    ]


def test_text_and_octets_are_sent_as_they_are(
    send: Callable[..., Recorded], package: ModuleType, tmp_path: Path
) -> None:
    assert sent(send("send_text", "ü")) == ("text/plain", "ü".encode())
    assert sent(send("send_json_text", "ü")) == ("application/json", '"ü"'.encode())
    assert sent(send("send_byte", b"\xff")) == ("application/json", b'"/w=="')
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    for given in (b"abc", bytearray(b"abc"), path, str(path), io.BytesIO(b"abc")):
        request = send("send_octets", given)
        assert sent(request) == ("application/octet-stream", b"abc")
        assert request.headers["content-length"] == "3"
    assert sent(send("send_image", b"i", _content_type="image/png")) == ("image/png", b"i")
    errors = package.exceptions
    with pytest.raises(errors.ApiValueError, match=r"takes image/\*: say which by _content_type"):
        send("send_image", b"i")
    with pytest.raises(errors.ValidationError, match="body: is int, neither text nor bytes"):
        send("send_text", 1)
    with pytest.raises(errors.ValidationError, match="body: is int, not bytes, a path"):
        send("send_octets", 1)


def test_null_removes_in_a_merge_patch(send: Callable[..., Recorded], package: ModuleType) -> None:
    merge = "application/merge-patch+json"
    assert sent(send("merge_place", {"city": None})) == (merge, b'{"city":null}')
    place = package.Place(city="Ulm")
    assert sent(send("merge_place", place)) == (merge, b'{"city":"Ulm"}')


def test_lines_are_sent_one_a_value(send: Callable[..., Recorded], package: ModuleType) -> None:
    places = [{"city": "Ulm"}, package.Place(city="a\nb")]
    body = b'{"city":"Ulm"}\n{"city":"a\\nb"}\n'
    assert sent(send("send_lines", places)) == ("application/x-ndjson", body)
    with pytest.raises(package.exceptions.ValidationError, match=r"^\$\[1\]"):
        send("send_lines", [{"city": "Ulm"}, {"city": 1}])


def test_a_call_chooses_the_media_type(send: Callable[..., Recorded], package: ModuleType) -> None:
    place = package.Place.from_dict(PLACE)
    encoded = json.dumps(PLACE, separators=(",", ":")).encode()
    request = send("send_any", place)
    assert sent(request) == ("application/json", encoded)
    assert request.headers["accept"] == "application/json"
    assert sent(send("send_any", place, _content_type=FORM)) == (FORM, b"city=Ulm&zipCode=89073")
    assert sent(send("send_any", "t", _content_type="text/plain")) == ("text/plain", b"t")
    octets = "application/octet-stream"
    assert sent(send("send_any", b"o", _content_type=octets)) == (octets, b"o")
    for given in (place, PLACE):
        request = send("send_any", given, _content_type="multipart/form-data")
        parts = form_parts(request.headers["content-type"], request.body)
        assert parts == {"city": b"Ulm", "zipCode": b"89073"}
    with pytest.raises(package.exceptions.ApiValueError, match="sends application/json or "):
        send("send_any", place, _content_type="application/xml")
    assert sent(send("send_star", place)) == ("application/json", encoded)


@pytest.mark.parametrize(
    ("name", "arguments", "content_type", "body", "expected"),
    [
        ("send_text", ["t"], "text/plain; charset=utf-8", b'"\xc3\xbc"', '"ü"'),
        ("send_json_text", ["t"], "application/json", b'"\xc3\xbc"', "ü"),
        ("send_octets", [b""], "application/octet-stream", b"\0\xff", b"\0\xff"),
        ("send_anything", [], "application/json", b"[1]", [1]),
        ("get_octets", [], "application/pdf", b"\0\xff", b"\0\xff"),
        ("get_anything", [], "application/json", b"[1]", b"[1]"),
        ("merge_place", [{}], "application/vnd.place+json", b'{"city": "Ulm"}', "Place"),
        ("send_star", [PLACE], "application/json", b'{"city": "Ulm"}', "Place"),
    ],
)  # fmt: skip
def test_bodies_are_read_as_the_document_says(
    client: Any, package: ModuleType, recorder: Recorder, name: str, arguments: Any,
    content_type: str, body: bytes, expected: Any,
) -> None:  # fmt: skip
    recorder.reply = Reply(200, body, {"content-type": content_type})
    expected = package.Place(city="Ulm") if expected == "Place" else expected
    assert getattr(client, name)(*arguments) == expected


def test_no_body_follows_where_none_can(client: Any, recorder: Recorder) -> None:
    recorder.reply = Reply(204)
    assert client.get_octets() is None


LINES = b'{"city": "Ulm"}\r\n\n{"city": "Bonn"}\n{"city": "\xc3\xbc"}'


def test_lines_are_read_as_they_arrive(
    client: Any, package: ModuleType, recorder: Recorder
) -> None:
    recorder.reply = Reply(200, LINES, {"content-type": "application/jsonl"})
    with client.send_lines([]) as places:
        assert [place.city for place in places] == ["Ulm", "Bonn", "ü"]
        with pytest.raises(package.exceptions.ApiValueError, match="read or closed already"):
            iter(places)
    recorder.reply = Reply(200, b'{"city": "Ulm"}\n{"city": []}\n')
    places = iter(client.send_lines([]))
    assert next(places).city == "Ulm"
    with pytest.raises(package.exceptions.ValidationError, match=r"^line 2\.city: "):
        next(places)
    recorder.reply = Reply(404, b'{"city": "none"}', {"content-type": "application/json"})
    with pytest.raises(package.exceptions.NotFoundException) as caught:
        client.send_lines([])
    assert caught.value.data == package.Place(city="none")


def test_lines_are_read_as_they_arrive_with_asyncio(
    package: ModuleType, recorder: Recorder
) -> None:
    recorder.reply = Reply(200, LINES, {"content-type": "application/jsonl"})

    async def run() -> list[str]:
        async with package.AsyncAnyBodyMediaTypes(recorder.host) as client:
            places = await client.default.send_lines([])
            found = [place.city async for place in places]
            response = await client.default.send_lines_with_http_info([])
            async with response.data as places:
                async for place in places:
                    found.append(place.city)
                    break
            return found

    assert asyncio.run(run()) == ["Ulm", "Bonn", "ü", "Ulm"]


def test_lines_stay_within_bounds(package: ModuleType) -> None:
    """Pieces may end anywhere; only the line that is being read is held, up to a bound."""
    lines = package.runtime.json_lines.Lines(Any)
    data = b"1\n" + b" " * 100 + b"22\n\n" + b"3"
    found = [value for byte in data for value in lines.feed(bytes([byte]))]
    assert [*found, *lines.finish()] == [1, 22, 3]
    block = b"x" * 2**20
    with pytest.raises(package.exceptions.ValidationError, match="line 5: is longer than"):
        for _ in range(17):
            list(lines.feed(block))


SCRIPT = """
from typing_extensions import assert_type

from any_body_media_types import AnyBodyMediaTypes, AsyncAnyBodyMediaTypes, ApiResponse, Place
from any_body_media_types.aio.stream import AsyncStream
from any_body_media_types.runtime.event_stream import Event, EventStream
from any_body_media_types.runtime.json_lines import JsonLines
from any_security_schemes import AnySecuritySchemes, AsyncAnySecuritySchemes


async def token() -> str:
    return "t"


AnySecuritySchemes("https://x", oauth=lambda: "t", basic=("u", "p"), api_key_auth="k")
AsyncAnySecuritySchemes("https://x", oauth=token, bearer="t", host_auth="s")
AnySecuritySchemes("https://x", oauth=1)  # type: ignore  # pyright: ignore
api = AnyBodyMediaTypes("https://x").default
assert_type(api.send_lines([Place(city="x")]), JsonLines[Place])
assert_type(api.watch_places(), EventStream[Place])
for event in api.watch_places():
    assert_type(event, Event[Place])
    assert_type(event.value(), Place)
assert_type(api.send_lines_with_http_info([]), ApiResponse[JsonLines[Place]])
for place in api.send_lines([]):
    assert_type(place, Place)
api.send_parts(b"", Place(city="x"), files=["path", b"x"], tags=["x"])
api.send_any("t", _content_type="text/plain")
api.merge_place({"city": None})
api.send_text(1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def run() -> None:
    lines = await AsyncAnyBodyMediaTypes("https://x").default.send_lines([])
    assert_type(lines, AsyncStream[Place])
    async for place in lines:
        assert_type(place, Place)
    events = await AsyncAnyBodyMediaTypes("https://x").default.watch_places()
    assert_type(events, AsyncStream[Event[Place]])
    told = await AsyncAnyBodyMediaTypes("https://x").default.watch_places_with_http_info()
    assert_type(told, ApiResponse[AsyncStream[Event[Place]]])
    response = await AsyncAnyBodyMediaTypes("https://x").default.send_lines_with_http_info([])
    assert_type(response, ApiResponse[AsyncStream[Place]])
"""


def test_types_are_inferred(package: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> None:
    package_of("security-schemes", tmp_path_factory)
    folder = folder_of_run(tmp_path_factory)
    (folder / "script.py").write_text(SCRIPT)
    config = {"typeCheckingMode": "standard", "strict": ["script.py"], "include": ["script.py"]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config))
    for command in (
        ["mypy", "--strict", "--config-file=", "--cache-dir=.mypy_cache", "script.py"],
        ["pyright", "--pythonpath", sys.executable],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("operation", "problem"),
    [
        ({"requestBody": {"content": {"application/xml": {}}}},
         "#/paths/~1x/post/requestBody/content/application~1xml: XML is neither written nor read"),
        ({"requestBody": {"content": {"multipart/mixed": {}}}},
         "#/paths/~1x/post/requestBody/content/multipart~1mixed: only forms are sent in parts"),
        ({"responses": {"default": {"content": {"text/xml": {}}}}},
         "#/paths/~1x/post/responses/default/content/text~1xml: XML is neither written nor read"),
        ({"responses": {"200": {"content": {"text/xml": {}, "application/vnd.x+xml": {}}}}},
         "#/paths/~1x/post/responses/200/content/text~1xml: XML is neither written nor read"),
    ],
)  # fmt: skip
def test_media_types_that_cannot_be_are_refused(operation: Any, problem: str) -> None:
    with pytest.raises(Failure, match=re.escape(problem)):
        choose_media_types({"paths": {"/x": {"post": operation}}})


def test_a_stream_is_left_out_where_json_is_read() -> None:
    content = {"text/event-stream": {}, "text/plain": {}, "application/json": {}}
    failure = {"content": {"text/xml": {}}}
    responses = {"200": {"content": content}, "400": {"content": content}, "500": failure}
    (line,) = choose_media_types({"paths": {"/x": {"get": {"responses": responses}}}})
    place = "#/paths/~1x/get/responses/200/content/text~1event-stream"
    assert line == f"{place}: is left out: application/json is read"


def test_xml_is_left_out_where_there_is_another_media_type() -> None:
    content = {"application/xml": {}, "text/plain": {}, "application/json": {}}
    document = {"paths": {"/x": {"post": {"requestBody": {"content": content}}}}}
    (line,) = choose_media_types(document)
    assert line == "#/paths/~1x/post/requestBody/content/application~1xml: XML is left out"
    body = document["paths"]["/x"]["post"]["requestBody"]
    assert list(body["content"]) == ["application/json", "text/plain"]

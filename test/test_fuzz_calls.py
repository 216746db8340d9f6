"""Calls of random operations over the loopback: what arrives is what was given, whatever its name.

The budget is FUZZ_CALLS, a number of documents; FUZZ_SEED tells where the choices begin.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import shutil
import sys
import warnings
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from documents import build, import_all
from random_calls import (
    MULTIPART,
    Call,
    Calls,
    Sent,
    body_matches,
    is_plain,
    matches,
    matches_json,
    read,
    shown,
    without_null,
)
from recorder import Reply

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from recorder import Recorded, Recorder

BUDGET = int(os.environ.get("FUZZ_CALLS", "0"))
SEED = int(os.environ.get("FUZZ_SEED", "0"))
AT_ONCE = 8
ROUNDS = 6


@pytest.mark.skipif(not BUDGET, reason="takes seconds a document: make test-documents or make fuzz")
def test_random_calls(tmp_path: Path, recorder: Recorder) -> None:
    """Several documents at once, since the generator's start costs most."""
    recorder.reply = Reply(204)
    for start in range(0, BUDGET, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, BUDGET))
        found = {f"calls_{SEED}_{it}": Calls(Random(f"{SEED} {it}"), 8) for it in numbers}
        problems = list(_tried(found, tmp_path / str(start), recorder))
        assert not problems, "\n\n".join(problems)


def _tried(found: dict[str, Calls], folder: Path, recorder: Recorder) -> Iterator[str]:
    """What is wrong with the packages of some documents."""
    folder.mkdir()
    for name, calls in found.items():
        (folder / f"{name}.json").write_text(json.dumps(calls.document))
    failed = build({it: folder / f"{it}.json" for it in found}, folder / "out")
    sys.path.insert(0, str(folder / "out"))
    try:
        for name, calls in found.items():
            try:
                if name in failed:
                    assert re.search(r": #/", failed[name]), failed[name]
                else:
                    check(name, calls, recorder)
            except Exception as error:  # of each, with what it is about
                yield f"{name}: {error!r}"[:3000]
    finally:
        sys.path.remove(str(folder / "out"))
        for module in [it for it in sys.modules if it.partition(".")[0] in found]:
            del sys.modules[module]
        shutil.rmtree(folder / "out", ignore_errors=True)


def check(name: str, calls: Calls, recorder: Recorder) -> None:
    """Every operation keeps its texts and its names, and its calls arrive."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # such as those about escapes that Python does not know
        package = import_all(name)
    assert shown(calls.about) in shown(package.__doc__)
    check_kinds(package, calls)
    tables = importlib.import_module(f"{name}.operations").OPERATIONS
    by_endpoint = {table.endpoint: (api, table) for api in tables for table in tables[api]}
    front = "".join(it.capitalize() for it in name.split("_"))
    with getattr(package, front)(recorder.host, max_attempts=1) as client:
        async_client = getattr(package, f"Async{front}")(recorder.host, max_attempts=1)
        for call in calls.calls:
            _, table = by_endpoint.pop(f"POST {call.path}")
            assert table.id == call.node["operationId"]
            method, async_method = (
                getattr(next(it for it in apis(world) if hasattr(it, table.name)), table.name)
                for world in (client, async_client)
            )
            for text in call.words:
                assert shown(text) in shown(method.__doc__), (text, method.__doc__)
            for _ in range(ROUNDS):
                check_call(package, calls, call, table, method, async_method, recorder)
    assert not by_endpoint


def check_kinds(package: Any, calls: Calls) -> None:
    """A text tells one object, and one key, from another."""
    assert list(package.security.SECURITY_SCHEMES) == calls.keys
    for name, text in calls.kinds.items():
        value = {calls.property: text}
        model = getattr(package.models, name)
        assert type(package.runtime.codec.convert(value, package.models.Union)) is model
        assert type(package.parse_notification(value)) is model
        whole = {**value, f"{calls.property}data": value}
        typed = package.models.Typed.from_dict(whole)
        (attribute,) = (it for it in dir(typed) if it.startswith("typed_"))
        assert type(getattr(typed, attribute)) is model
        assert typed.to_dict() == whole


def apis(client: Any) -> list[Any]:
    """The APIs of a front door."""
    kind = type(client)
    return [getattr(client, it) for it in vars(kind) if hasattr(vars(kind)[it], "attrname")]


def check_call(
    package: Any, calls: Calls, call: Call, table: Any, method: Any, async_method: Any,
    recorder: Recorder,
) -> None:  # fmt: skip
    """What arrives is what was given, in both worlds."""
    given, body = calls.value(call)
    names = {(it.location, it.wire_name): it.name for it in table.parameters}
    location = {it: it if it in ("path", "query", "header", "cookie") else "form"
                for it in {sent.location for sent, _ in given}}  # fmt: skip
    arguments = {names[location[it.location], it.name]: value for it, value in given}
    if body is not None:
        arguments |= {names["body", "body"]: body[1]}
        if len(call.bodies) > 1:
            arguments["_content_type"] = body[0]
    about = f"{call.path} {json.dumps(call.node)} {arguments!r}"
    try:
        method(**arguments)
    except package.exceptions.OpenApiException as error:
        assert not all(map(is_plain, arguments.values())), f"{about}: {error}"
        recorder.requests.clear()
        return
    request = recorder.take()
    try:
        check_request(request, call, given, body)
    except Exception as error:
        wire = f"{request.target} {request.headers} {request.body!r}"
        raise AssertionError(f"{error!r}: {about}: {wire}") from error

    async def repeat() -> None:
        async with async_method.__self__.api_client:
            await async_method(**arguments)

    asyncio.run(repeat())
    again = recorder.take()
    assert again.target == request.target
    assert _plain(again) == _plain(request)


def check_request(
    request: Recorded, call: Call, given: list[tuple[Sent, Any]], body: tuple[str, Any] | None
) -> None:
    """What arrived is what was given, and nothing else."""
    place = unquote(call.path).partition("/x{")[0]
    assert unquote(request.target).startswith(place), place
    for it in call.sent:
        if all(it is not other for other, _ in given) and it.style != "deepObject":
            assert read(request, call, it, str) is None, it.name
    for it, value in given:
        shape = type(value) if isinstance(value, (dict, list)) else str
        found = read(request, call, it, shape)
        if it.style == "json" or (found and _is_json(it, value)):
            found = [found] if isinstance(found, str) else found
            values = value if isinstance(value, list) and it.style != "json" else [value]
            assert all(map(matches_json, values, map(json.loads, found))), (it.name, value, found)
        else:
            assert matches(without_null(value), found), (it.name, value, found)
    if body is not None:
        assert request.headers["content-type"].partition(";")[0] == body[0].partition(";")[0]
        assert body_matches(request, *body)


def _is_json(it: Any, value: Any) -> bool:
    """Whether a property of a form is sent as JSON: an object, or each of an array."""
    inner = value[0] if isinstance(value, list) and value else value
    return it.location not in ("path", "query", "header", "cookie") and not it.style and (
        isinstance(inner, (dict, list))
    )  # fmt: skip


def _plain(request: Recorded) -> tuple[dict[str, str], bytes]:
    """A request without what differs from one to the next."""
    headers = dict(request.headers)
    boundary = headers.get("content-type", "").partition("boundary=")[2]
    if headers.get("content-type", "").startswith(MULTIPART):
        headers["content-type"] = MULTIPART
    body = request.body.replace(boundary.encode(), b"-") if boundary else request.body
    return headers, body

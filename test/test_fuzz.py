"""Mutated responses into the reading path: our own errors, no hang, bounded memory. Hand-written.

`make fuzz` runs it for about a minute; the suite runs it for a moment.
"""

from __future__ import annotations

import gzip
import json
import os
import tracemalloc
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spec import ROOT, Spec

if TYPE_CHECKING:
    from collections.abc import Iterator

from talon_one import operations
from talon_one.exceptions import OpenApiException
from talon_one.runtime import body as bodies
from talon_one.runtime.csv_export import CsvExport
from talon_one.runtime.operation import Operation
from talon_one.runtime.response import Response, read_response, response_type

SPEC = {operation.id: operation for operation in Spec(ROOT / "openapi.yaml").operations}
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))
BOUNDS = settings(
    max_examples=EXAMPLES or 200,
    derandomize=not EXAMPLES,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
OPERATIONS: list[Operation] = [
    operation for tables in operations.OPERATIONS.values() for operation in tables
]
# What breaks parsers: other types, extremes, odd times, structure without its partner.
TOKENS = [
    b"null", b"true", b'""', b"[]", b"{}", b"-0", b"1e999", b"1.0", b"9" * 400, b"NaN",
    b"\xff", b"\0", b"\xef\xbb\xbf", b'"0001-01-01T00:00:00Z"', b'"2020-01-01"', b'"Z07:00"',
    b'"2020-01-01T00:00:00.123456789Z"', b'"9999-12-31T23:59:59-23:59"', b"[" * 3000, b'"\\ud800"',
    b'{"a":' * 3000,
    b"{", b"}", b"]", b",", b":", b'"',
]  # fmt: skip


def example_of_response(operation: Operation, status: str) -> Any:
    """The example of an operation's response; of any other status, that of an error."""
    responses = SPEC[operation.id].responses
    return responses.get(status, responses["400"])[2]


class Unread:
    """A response that is still to be read, as a CSV export takes it."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    def chunks(self, size: int) -> Iterator[bytes]:
        yield self.body[: len(self.body) // 2]
        yield self.body[len(self.body) // 2 :]

    def close(self) -> None:
        pass


def read(operation: Operation, status: int, body: bytes) -> None:
    """Read a response to its end; whatever is raised must be our own."""
    response = Response(status, "Status", {}, body)
    if response_type(operation, status) is CsvExport:
        response.open_response = cast("Any", Unread(body))
    try:
        data = read_response(operation, response)
        if isinstance(data, CsvExport):
            list(data)
    except OpenApiException as error:
        assert str(error)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[Operation, int, bytes]:
    """An operation, a status and the example of its response with some bytes exchanged."""
    operation = draw(st.sampled_from(OPERATIONS))
    status = draw(st.sampled_from([*operation.by_status, "418"]))
    example = example_of_response(operation, status)
    body = (example if isinstance(example, str) else json.dumps(example, default=str)).encode()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(body)))
        end = draw(st.integers(start, min(len(body), start + 30)))
        new = draw(st.one_of(st.sampled_from(TOKENS), st.binary(max_size=8)))
        body = body[:start] + new + body[end:]
    return operation, int(status) if status.isdigit() else 200, body


@BOUNDS
@given(mutated())
def test_mutated_replies_raise_nothing_but_our_errors(case: tuple[Operation, int, bytes]) -> None:
    read(*case)


def _value() -> st.SearchStrategy[Any]:
    leaves = st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5),
        st.sampled_from(["2020-01-01", "", "0001-01-01T00:00:00Z", "open"]),
    )  # fmt: skip
    return st.recursive(leaves, lambda inner: st.one_of(st.lists(inner, max_size=3)), max_leaves=4)


@BOUNDS
@given(st.data())
def test_exchanged_values_raise_nothing_but_our_errors(data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(OPERATIONS))
    status = data.draw(st.sampled_from(sorted(operation.by_status)))
    value = json.loads(json.dumps(example_of_response(operation, status), default=str))
    places: list[tuple[Any, Any]] = []

    def collect(node: Any) -> None:
        for key in (
            node if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        ):
            places.append((node, key))
            collect(node[key])

    collect(value)
    for _ in range(min(len(places), data.draw(st.integers(1, 3)))):
        node, key = data.draw(st.sampled_from(places))
        node[key] = data.draw(_value())
    read(operation, int(status) if status.isdigit() else 200, json.dumps(value).encode())


@BOUNDS
@given(st.binary(max_size=200), st.integers(0, 220), st.binary(max_size=4), st.integers(1, 50))
def test_mutated_gzip_raises_nothing_but_our_error(
    text: bytes, place: int, new: bytes, piece: int
) -> None:
    packed = bytearray(gzip.compress(text, mtime=0))
    packed[place : place + len(new)] = new
    chunks = [bytes(packed[start : start + piece]) for start in range(0, len(packed), piece)]
    decoder, whole = bodies.Decoder("gzip"), bodies.Whole(bodies.MAX_BODY)
    try:
        for chunk in chunks:
            for data in decoder.feed(chunk):
                whole.add(data)
        decoder.finish()
    except bodies.BodyError as error:
        assert str(error)


@pytest.mark.parametrize(
    "body", [b"[" * 10**6, b'"' + b"x" * 10**6, b"1" * 10**6, b'{"a":' * 10**6]
)
def test_large_broken_replies_take_bounded_memory(body: bytes) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(OpenApiException):
            read_response(OPERATIONS[0], Response(200, None, {}, body))
        assert tracemalloc.get_traced_memory()[1] < 20 * len(body)
    finally:
        tracemalloc.stop()


def test_every_operation_is_fuzzed() -> None:
    assert {operation.id for operation in OPERATIONS} == set(SPEC)

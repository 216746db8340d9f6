"""Heads and framing without sockets."""

from __future__ import annotations

from typing import Any

import pytest
from faults import (
    KEY,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from talon_one import exceptions
from talon_one.runtime import framing, head


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.binary(max_size=40)), st.integers(1, 50), st.sampled_from(["chunked", "sized"]))
def test_pieces_come_out_however_they_are_cut(parts: list[bytes], cut: int, kind: str) -> None:
    body = b"".join(parts)
    if kind == "sized":
        frame, wire = framing.Sized(len(body)), body
    else:
        frame = framing.Chunked()
        wire = (
            b"".join(b"%X;a=b\r\n%b\r\n" % (len(p), p) for p in parts if p) + b"0\r\na: b\r\n\r\n"
        )
    wire += b"rest"
    received = b""
    for start in range(0, len(wire), cut):
        if frame.done:
            break
        received += b"".join(frame.feed(wire[start : start + cut]))
    assert (received, frame.done) == (body, True)
    assert b"rest".startswith(frame.rest)


def test_headers() -> None:
    parsed = head.parse(b"HTTP/1.0 200\r\nX-A: 1\r\nx-a:2 \r\nServer:\r\nY: \xe9")
    assert (parsed.minor_version, parsed.status, parsed.reason) == (0, 200, "")
    headers = parsed.headers
    assert (headers["x-A"], headers.get("server"), headers.get("none")) == ("1, 2", "", None)
    assert "SERVER" in headers
    assert dict(headers) == {"x-a": "1, 2", "Server": "", "Y": "é"}
    assert len(headers) == 3


@pytest.mark.parametrize("value", ["a\r\nX: b", "a\n", "a\0", "\u20ac", 7, None])
def test_a_header_that_would_break_the_request_is_refused_and_not_shown(value: Any) -> None:
    with pytest.raises(exceptions.ApiValueError) as caught:
        head.encode("GET", "/", [("x-key", KEY), ("x", value)])
    assert KEY not in str(caught.value)

"""Reads what a request carries as OpenAPI's styles have it, with nothing of what writes them.

A value is read as text, a list of texts, or a dictionary of them: whoever reads must know which, as
a service knows its document. What is not there is None.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from recorder import Recorded

JOINED = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}
Pairs = list[tuple[str, str]]


def pairs_of(text: str, between: str = "&") -> Pairs:
    """Names, decoded, and texts, as they came, of a query, a form or cookies."""
    split = [part.partition("=") for part in text.split(between) if part]
    return [(unquote(name), value) for name, _, value in split]


def read_pairs(pairs: Pairs, name: str, style: str, explode: bool, shape: type) -> Any:
    """A value in a query, a form or cookies."""
    if style == "deepObject":
        found: dict[str, Any] = {}
        for key, value in pairs:
            if key.startswith(f"{name}["):
                _put(found, re.findall(r"\[([^\]]*)\]", key[len(name) :]), unquote(value))
        return found or None
    if shape is dict and explode:
        return {key: unquote(value) for key, value in pairs} or None
    texts = [value for key, value in pairs if key == name]
    if shape is list and explode:
        return list(map(unquote, texts)) or None
    if not texts:
        return None
    (text,) = texts
    return _joined(text, JOINED[style], shape)


def read_segment(text: str, name: str, style: str, explode: bool, shape: type) -> Any:
    """A value in a path, of what stands in the place of its braces."""
    first = {"simple": "", "label": ".", "matrix": ";"}[style]
    assert text.startswith(first), text
    text = text[len(first) :]
    if style != "matrix":
        between = {"simple": ",", "label": "."}[style] if explode else ","
        if shape is dict and explode:
            return dict(_decoded(item.partition("=")) for item in text.split(between))
        return _joined(text, between, shape)
    if shape is dict and explode:
        return dict(_decoded(item.partition("=")) for item in text.split(";"))
    items = [_decoded(item.partition("="), value=False) for item in text.split(";")]
    assert {key for key, _ in items} == {name}, items
    if shape is list and explode:
        return [unquote(value) for _, value in items]
    ((_, value),) = items
    return _joined(value, ",", shape)


def read_header(text: str | None, explode: bool, shape: type) -> Any:
    """A value in a header, where nothing is encoded."""
    if text is None or shape is str:
        return text
    if shape is dict and explode:
        return dict(item.split("=", 1) for item in text.split(","))
    parts = text.split(",")
    return parts if shape is list else dict(zip(parts[::2], parts[1::2], strict=True))


def read_multipart(request: Recorded) -> list[tuple[str, str, bytes]]:
    """The names, media types and bytes of the parts of a form."""
    boundary = request.headers["content-type"].partition("boundary=")[2]
    parts = request.body.split(f"--{boundary}".encode())
    assert parts[0] == b"", parts[0]
    assert parts[-1] == b"--\r\n", parts[-1]
    found = []
    for part in parts[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        told = head.decode()
        (name,) = re.findall(r'; name="([^"]*)"', told)
        for character in '"\r\n':  # As browsers write them.
            name = name.replace(f"%{ord(character):02X}", character)
        kind = re.findall(r"Content-Type: (.*)", told)
        found.append((name, "".join(kind), content.removesuffix(b"\r\n")))
    return found


def read_lines(body: bytes) -> list[Any]:
    """The values of lines of JSON."""
    assert not body or body.endswith(b"\n")
    return [json.loads(line) for line in body.split(b"\n")[:-1]]


def _joined(text: str, between: str, shape: type) -> Any:
    if shape is str:
        return unquote(text)
    parts = [unquote(it) for it in text.split(between)]
    return parts if shape is list else dict(zip(parts[::2], parts[1::2], strict=True))


def _decoded(parts: Iterable[str], *, value: bool = True) -> tuple[str, str]:
    name, _, text = parts
    return unquote(name), unquote(text) if value else text


def _put(target: Any, keys: list[str], text: str) -> None:
    """Put a text where the keys in brackets lead; the last is empty for an item of an array."""
    *path, last = keys
    if last == "":
        *path, name = path
        for key in path:
            target = target.setdefault(key, {})
        target.setdefault(name, []).append(text)
        return
    for key in path:
        target = target.setdefault(key, {})
    assert last not in target
    target[last] = text

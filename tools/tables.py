"""Derives what the templates of the operation tables cannot tell by themselves.

Adds extensions to each operation of an OpenAPI document: `x-content-type` and `x-accept` where they
are not JSON, `x-produces` where a success brings other media types than errors do, `x-csv` where
success brings CSV, on the response too, and `x-as-the-next` and `x-as-the-last` to neighbouring
responses with the same body.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from document import METHODS, Json, resolve

_DEFAULT = ["application/json"]
_CSV = {"application/csv", "text/csv"}


def add_table_hints(document: Json) -> None:
    """Add the extensions to every operation of a document, in place."""
    for path in document.get("paths", {}).values():
        for method in METHODS:
            if method in path:
                _add_hints(document, path[method])


def _add_hints(document: Json, operation: Json) -> None:
    responses = {
        str(status): resolve(document, node)
        for status, node in sorted(operation.get("responses", {}).items())
    }
    accepted = dict.fromkeys(
        media_type for response in responses.values() for media_type in response.get("content", {})
    )
    if list(accepted) not in ([], _DEFAULT):
        operation["x-accept"] = ", ".join(accepted)
    produced = dict.fromkeys(
        media_type
        for status, response in responses.items()
        if status.startswith("2")
        for media_type in response.get("content", {})
    )
    if produced and produced != accepted:
        operation["x-produces"] = ", ".join(produced)
    content = resolve(document, operation.get("requestBody", {})).get("content", {})
    if list(content) not in ([], _DEFAULT):
        operation["x-content-type"] = next(iter(content))
    for status, response in responses.items():
        if status.startswith("2") and next(iter(response.get("content", ())), None) in _CSV:
            response["x-csv"] = operation["x-csv"] = True
    for (_, left), (_, right) in pairwise(responses.items()):
        if _body(left) == _body(right) != [] and left.get("x-csv") == right.get("x-csv"):
            left["x-as-the-next"] = right["x-as-the-last"] = True


def _body(response: Json) -> list[Any]:
    return [media.get("schema") for media in response.get("content", {}).values()]

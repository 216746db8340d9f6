"""Names the methods of an OpenAPI document: from their operation IDs, each its own in its API.

The ID of an operation then is the name of its method, and `x-id` the ID as the document has it, as
Python writes it, as it does `x-endpoint`. What people read of it is `x-doc-text` in a table, and
`x-docstring` and `x-notes-docstring` in code.
"""

from __future__ import annotations

from document import METHODS, Json

from talon_one.api_base import Api

from .names import argument_name, plain_letters
from .texts import literal, one_line

_VIEWS = ("", "_with_http_info", "_without_preload_content")
# What a class body of an API, or the tables beside it, use themselves.
_TAKEN = {*dir(Api), "api_client", "deprecated", "with_http_info", "without_preload_content"}


def name_methods(document: Json) -> None:
    """Name every operation, in place."""
    mappings = document.get("x-names", {}).get("operations", {})
    taken: dict[str, set[str]] = {}
    for place, path in document.get("paths", {}).items():
        for method in METHODS:
            if method in path:
                operation = path[method]
                told = operation["operationId"]
                operation["x-id"] = literal(told)
                operation["x-endpoint"] = literal(f"{method.upper()} {place}")
                names = taken.setdefault(next(iter(operation.get("tags") or ()), ""), set())
                name = mappings.get(told) or _free(told, names)
                names |= {name + view for view in _VIEWS}
                operation["operationId"] = name
                summary = operation["x-doc-text"] = one_line(operation.get("summary") or "")
                operation["x-docstring"] = f"{summary.rstrip('.') or name}."
                if operation.get("description"):
                    operation["x-notes-docstring"] = operation["description"]


def _free(told: str, taken: set[str]) -> str:
    found = argument_name(plain_letters(told), (), reserved=_TAKEN, default="call")
    found = f"call_{found.removeprefix('var_')}" if found.startswith("var_") else found
    name, count = found, 1
    while not taken.isdisjoint(name + view for view in _VIEWS):
        count += 1
        name = f"{found}{count}"
    return name

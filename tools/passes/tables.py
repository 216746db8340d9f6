"""Writes out what the operation tables of an OpenAPI document hold besides the parameters.

Templates find it as `x-fields` of each operation, a line each, only what is not as by default; what
all operations of a subject share comes to stand in one place later. `x-csv` tells that a success
brings CSV.
"""

from __future__ import annotations

from document import METHODS, Json

_DEFAULT = ["application/json"]


def add_table_hints(document: Json) -> None:
    """Add the extensions to every operation of a document, in place."""
    for path in document.get("paths", {}).values():
        for method in METHODS:
            if method in path:
                operation = path[method]
                fields = _fields(operation)
                operation["x-fields"] = [*fields, *operation.get("x-fields", ())]
                types = [it.get("x-type") for it in operation["responses"].values()]
                operation["x-csv"] = "CsvExport" in types


def _fields(operation: Json) -> list[str]:
    """The fields of a table, as Python writes them."""
    fields = []
    body = operation.get("x-body", {})
    if "type" in body:
        fields.append(f"request=lambda: {body['type']}")
    fields.append(f"responses={{{', '.join(_responses(operation['responses']))}}}")
    alternatives = operation["x-alternatives"]
    if schemes := tuple(dict.fromkeys(name for it in alternatives for name in it)):
        fields.append(f"security={schemes!r}")
    if any(len(it) != 1 for it in alternatives) and schemes:
        fields.append(f"alternatives={tuple(map(tuple, alternatives))!r}")
    content = body.get("content_types", [])
    if content not in ([], _DEFAULT):
        fields.append(f"content_type={content[0]!r}")
    if others := body.get("others"):
        told = ", ".join(f"{name!r}: lambda: {type_}" for name, type_ in others.items())
        fields.append(f"requests={{{told}}}")
    accepted = _media_types(operation["responses"])
    if accepted not in ([], _DEFAULT):
        fields.append(f"accept={', '.join(accepted)!r}")
    successes = {it: node for it, node in operation["responses"].items() if it.startswith("2")}
    if _media_types(successes) not in ([], accepted):
        fields.append(f"produces={', '.join(_media_types(successes))!r}")
    if operation.get("x-retry", "never") != "never":
        fields.append(f"retry={operation['x-retry']!r}")
    if operation.get("x-conflict-throttles"):
        fields.append("throttles_with_conflict=True")
    return fields


def _media_types(responses: Json) -> list[str]:
    """The media types of some responses, each once."""
    found = [it for _, node in sorted(responses.items()) for it in node.get("content", {})]
    return list(dict.fromkeys(found))


def _responses(responses: Json) -> list[str]:
    """The type of the body of each status; neighbours of the same type stand together."""
    found: list[tuple[list[str], str | None]] = []
    for status, response in sorted(responses.items()):
        type_ = response.get("x-type")
        if found and type_ is not None and found[-1][1] == type_:
            found[-1][0].append(status)
        else:
            found.append(([status], type_))
    return [
        f'"{" ".join(statuses)}": ' + (f"lambda: {type_}" if type_ else "None")
        for statuses, type_ in found
    ]

"""Prepares a document for the generator; what is at fault is refused, or made less of if one asks.

As little goes as can be: a word that only tells of values, then what a schema says, then a
parameter that need not be sent, and only then an operation.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from document import METHODS, Failure, Json, check, resolve
from openapi_spec_validator import OpenAPIV31SpecValidator
from passes import prepare
from passes.media import escaped
from passes.names import class_names

_PLACE = re.compile(r"#(/.*?): ")
_UNDECLARED = re.compile(r"no parameter tells what \{(.*?)\}")
_TELLING = {"const", "default", "enum", "example", "examples"}
_SCHEMA = {"schema", "items", "additionalProperties"}
_SCHEMAS = {"schemas", "properties", "patternProperties", "allOf", "anyOf", "oneOf", "prefixItems"}


def prepared(document: Json, *, lenient: bool = False) -> tuple[Json, list[str]]:
    """A document as the generator reads it, and what was left out of it, a line each.

    Args:
        document: What was read.
        lenient: Whether what is at fault is made less of; in the document too.

    Raises:
        Failure: Something is at fault and cannot be left out. The message names the place.
    """
    left_out: list[str] = []
    while True:
        attempt = copy.deepcopy(document) if lenient else document
        try:
            check(attempt)
            return attempt, left_out + prepare(attempt)
        except RecursionError as error:
            raise Failure("#: is nested too deeply, or holds itself without an end") from error
        except Failure as failure:
            found = failure
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            found = Failure(_malformed(document, error))
            found.__cause__ = error
        faults = map(str, (found, *found.others)) if lenient else ()
        gone = [f"{what}: {fault}" for fault in faults for what in _make_less(document, fault)]
        if not gone:
            raise found
        left_out += gone


def _malformed(document: Json, error: Exception) -> str:
    """What is wrong with a document of which the passes can make nothing."""
    plain = {key: value for key, value in document.items() if key[:2] != "x-"}
    for fault in OpenAPIV31SpecValidator({**plain, "openapi": "3.1.0"}).iter_errors():
        place = "/".join(escaped(str(it)) for it in fault.absolute_path)
        return f"#/{place}: {str(fault.message)[:300]}"
    return f"#: cannot be understood: {type(error).__name__}: {error}"


def _make_less(document: Json, message: str) -> Iterator[str]:
    """Make less of what a message is about; tells what became of what."""
    found = _PLACE.match(message)
    parts = [_plain(it) for it in found[1].split("/")[1:]] if found else []
    schemas = document.get("components", {}).get("schemas", {})
    if parts[:2] == ["components", "schemas"] and len(parts) > 2 and parts[2] not in schemas:
        named = {class_: name for name, class_ in class_names(schemas).items()}
        parts[2] = named.get(parts[2], parts[2])
    trail = list(_trail(document, parts))
    tells = parts[-1:] and parts[-1] in _TELLING and parts[-2] != "properties"
    if len(trail) == len(parts) > 1 and (tells or parts[-2] == "mapping"):
        holder, key = trail[-1]
        del holder[key]
        yield f"left out: {_place(parts)}"
        return
    for index in range(len(trail) - 1, 0, -1):
        holder, key = trail[index]
        if (key in _SCHEMA or parts[index - 1] in _SCHEMAS) and holder[key] != {}:
            holder[key] = {}
            yield f"taken for anything: {_place(parts[: index + 1])}"
            return
        if parts[index - 1] == "properties":  # Its name is at fault.
            del holder[key]
            yield f"left out: {_place(parts[: index + 1])}"
            return
    if (undeclared := _UNDECLARED.search(message)) and len(trail) == len(parts):
        name = undeclared[1]
        told = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        trail[-1][0][parts[-1]].setdefault("parameters", []).append(told)
        yield f"taken for text: {{{name}}} of {parts[1]}"
    elif "parameters" in parts and _leave_out_parameter(document, parts, trail):
        yield f"left out: {_place(parts[: parts.index('parameters') + 2])}"
    elif parts[:1] == ["paths"] and len(parts) > 2:
        methods = [parts[2]] if parts[2] in METHODS else METHODS
        yield from _remove(document, parts[1], methods)
    elif parts[:1] == ["components"] and len(trail) > 2:
        # What refers to it is at fault then, and has its turn.
        holder, key = trail[2]
        del holder[key]
        yield f"left out: {_place(parts[:3])}"


def _leave_out_parameter(document: Json, parts: list[str], trail: list[tuple[Any, Any]]) -> bool:
    """Leave out a parameter of an operation, if it need not be sent."""
    index = parts.index("parameters") + 1
    if index >= len(trail) or not isinstance(trail[index][0], list):
        return False
    listed, key = trail[index]
    try:
        parameter = resolve(document, listed[key])
    except Failure:
        return False
    if parameter.get("in") == "path":
        needed = f"{{{parameter.get('name')}}}" in parts[1]
    else:
        needed = bool(parameter.get("required"))
    if not needed:
        del listed[key]
    return not needed


def _trail(document: Json, parts: list[str]) -> Iterator[tuple[Any, Any]]:
    """Where each part of a place stands, as far as there is something: a holder and a key."""
    node: Any = document
    for part in parts:
        try:
            key = int(part) if isinstance(node, list) else part
            holder, node = node, node[key]
        except (LookupError, TypeError, ValueError):
            return
        yield holder, key


def _place(parts: list[str]) -> str:
    return "#/" + "/".join(map(escaped, parts))


def _plain(part: str) -> str:
    return unquote(part).replace("~1", "/").replace("~0", "~")


def _remove(document: Json, path: str, methods: Any) -> Iterator[str]:
    item = document.get("paths", {}).get(path, {})
    for method in methods:
        if item.pop(method, None) is not None:
            yield f"left out: {method.upper()} {path}"

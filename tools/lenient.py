"""Prepares a document for the generator; what is at fault is refused, or left out if one asks."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from document import METHODS, Failure, Json, check
from openapi_spec_validator import OpenAPIV31SpecValidator
from passes import prepare
from passes.names import class_names

_PLACE = re.compile(r"#(/[^\s:]+)")


def prepared(document: Json, *, lenient: bool = False) -> tuple[Json, list[str]]:
    """A document as the generator reads it, and what was left out of it, a line each.

    Args:
        document: What was read.
        lenient: Whether operations that are at fault, or use a schema that is, are left out.

    Raises:
        Failure: Something is at fault and cannot be left out. The message names the place.
    """
    left_out: list[str] = []
    while True:
        attempt = copy.deepcopy(document) if lenient else document
        try:
            check(attempt)
            return attempt, left_out + prepare(attempt)
        except Failure as failure:
            if not lenient or not (gone := list(_leave_out(document, str(failure)))):
                raise
            left_out += [f"left out: {endpoint}: {failure}" for endpoint in gone]
        except RecursionError as error:
            raise Failure("#: is nested too deeply, or holds itself without an end") from error
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise Failure(_malformed(document, error)) from error


def _malformed(document: Json, error: Exception) -> str:
    """What is wrong with a document of which the passes can make nothing."""
    plain = {key: value for key, value in document.items() if key[:2] != "x-"}
    for fault in OpenAPIV31SpecValidator({**plain, "openapi": "3.1.0"}).iter_errors():
        parts = [str(it).replace("~", "~0").replace("/", "~1") for it in fault.absolute_path]
        return f"#/{'/'.join(parts)}: {str(fault.message)[:300]}"
    return f"#: cannot be understood: {type(error).__name__}: {error}"


def _leave_out(document: Json, message: str) -> Iterator[str]:
    """Remove what a message is about, with all that uses it; tells the operations."""
    found = _PLACE.match(message)
    parts = [unquote(it).replace("~1", "/").replace("~0", "~") for it in
             (found[1].split("/")[1:] if found else [])]  # fmt: skip
    if parts[:1] == ["paths"] and len(parts) > 2:
        methods = [parts[2]] if parts[2] in METHODS else METHODS
        yield from _remove(document, parts[1], methods)
    elif parts[:1] == ["components"] and len(parts) > 2:
        holder = document.get("components", {}).get(parts[1], {})
        named = {class_: name for name, class_ in class_names(holder).items()}
        name = parts[2] if parts[2] in holder else named.get(parts[2], "")
        if name not in holder:
            return
        gone = _users(document, f"#/components/{parts[1]}/{_escaped(name)}")
        for path, item in list(document.get("paths", {}).items()):
            used = [method for method in METHODS if _refers(item.get(method), gone)]
            methods = list(METHODS) if _refers(item.get("parameters"), gone) else used
            yield from _remove(document, path, methods)
        for reference in gone:
            kind, _, key = reference.removeprefix("#/components/").partition("/")
            document["components"][kind].pop(key.replace("~1", "/").replace("~0", "~"), None)
        yield f"components/{parts[1]}/{name}"


def _remove(document: Json, path: str, methods: Any) -> Iterator[str]:
    item = document.get("paths", {}).get(path, {})
    for method in methods:
        if item.pop(method, None) is not None:
            yield f"{method.upper()} {path}"


def _users(document: Json, reference: str) -> set[str]:
    """A component, and all others that refer to it."""
    found = {reference}
    while True:
        new = {
            f"#/components/{kind}/{_escaped(name)}"
            for kind, components in document.get("components", {}).items()
            if isinstance(components, dict)
            for name, node in components.items()
            if _refers(node, found)
        }
        if new <= found:
            return found
        found |= new


def _refers(node: Any, references: set[str]) -> bool:
    if isinstance(node, str):
        return any(node == it or node.startswith(f"{it}/") for it in references)
    inner = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return any(_refers(it, references) for it in inner)


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")

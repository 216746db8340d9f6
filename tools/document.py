"""Reads a file of an OpenAPI document, follows references, and names the place of what is wrong.

OpenAPI wants YAML as version 1.2 of it reads JSON. PyYAML goes by version 1.1, where `no` is false,
12:30 is 750 and a key may be a number; here these are the text that they are in the document.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

Json = dict[str, Any]
GENERATOR = Path(sys.executable).parent / "openapi-generator-cli"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

# What is below these are objects by names of the author's choice, which mean nothing themselves.
_NAMED = {
    *("paths", "webhooks", "responses", "content", "headers", "variables", "encoding"),
    *("schemas", "parameters", "requestBodies", "securitySchemes", "pathItems", "callbacks"),
    *("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"),
}
_OBJECTS = _NAMED | {"components", "discriminator", "items", "requestBody", "schema", "x-typed-by"}
# What is below these is data, whatever its keys are.
_DATA = {
    *("example", "examples", "default", "enum", "const"),
    *("mapping", "scopes", "security", "dependentRequired", "links"),
}
_EXTENDED = ("/paths", "/responses", "/callbacks", "/scopes")
_BOOLEANS = {
    *("deprecated", "nullable", "readOnly", "writeOnly", "uniqueItems", "required"),
    *("explode", "allowReserved", "allowEmptyValue", "additionalProperties"),
}
_FORMS: dict[str, tuple[type, ...]] = {
    **dict.fromkeys(("allOf", "anyOf", "enum", "oneOf", "prefixItems"), (list,)),
    **dict.fromkeys(("properties", "patternProperties", "responses", "content"), (dict,)),
    "required": (list, bool),
    "items": (dict, bool),
}
_YAML = "tag:yaml.org,2002:"
_NUMBER = r"[-+]?(0|[1-9][0-9]*)"


class Failure(Exception):
    """The document, or what is to be done with it, is at fault; the message says how."""

    others: Sequence[Failure] = ()
    """Faults of the same kind elsewhere."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    yaml_implicit_resolvers = {  # noqa: RUF012
        None: [
            (_YAML + kind, re.compile(f"({pattern})$"))
            for kind, pattern in (
                ("null", "~|null|Null|NULL|"),
                ("bool", "true|True|TRUE|false|False|FALSE"),
                ("int", _NUMBER),
                ("float", rf"{_NUMBER}(\.[0-9]*)?([eE][-+]?[0-9]+)?|[-+]?\.[0-9]+"),
                ("merge", "<<"),
            )
        ]
    }


def check(document: Json) -> None:
    """Refuse a document of which later steps could make nothing.

    Raises:
        Failure: A reference leads nowhere, a type is unknown, or a text stands for true or false.
            The message names the place.
    """
    for place, node in objects(document):
        _check(document, place, node)


def load(path: Path) -> Any:
    """Read a YAML or JSON file.

    Raises:
        Failure: It cannot be read, is neither, or has a key twice. The message names the line.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        return _parse(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = f":{mark.line + 1}" if mark else ""
        raise Failure(f"{path}{line}: {error.problem or error.context}") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise Failure(f"{path}: {error}") from error


def _parse(text: str) -> Any:
    # Tabs and escapes of JSON are not all YAML, so JSON is read as such; YAML knows the lines of
    # what is wrong with it.
    if text.lstrip().startswith("{"):
        try:
            return json.loads(text, object_pairs_hook=_unique)
        except ValueError:
            text = text.replace("\t", " ")
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
        if root is None:
            return None
        _check_keys(root, {})
        # What an alias stands for is copied, so that it can be changed in one place alone.
        return json.loads(json.dumps(loader.construct_document(root)))
    finally:
        loader.dispose()


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    if len(found := dict(pairs)) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _check_keys(node: yaml.Node, done: dict[int, bool]) -> None:
    """Refuse keys that stand twice, and take all others for text."""
    if isinstance(node, yaml.ScalarNode) or done.get(id(node)):
        return
    if id(node) in done:
        raise yaml.MarkedYAMLError(problem="an alias holds itself", problem_mark=node.start_mark)
    done[id(node)] = False
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _check_keys(item, done)
    else:
        _check_mapping(node, done)
    done[id(node)] = True


def _check_mapping(node: yaml.Node, done: dict[int, bool]) -> None:
    lines: dict[str, int] = {}
    for key, value in node.value:
        _check_keys(value, done)
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(problem="a key is no text", problem_mark=key.start_mark)
        if key.tag == _YAML + "merge":
            continue
        key.tag = _YAML + "str"
        if key.value in lines:
            problem = f"the key {key.value!r} stands in line {lines[key.value]} already"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=key.start_mark)
        lines[key.value] = key.start_mark.line + 1


def objects(node: Any, place: str = "#", *, named: bool = False) -> Iterator[tuple[str, Json]]:
    """The objects that OpenAPI describes, such as operations and schemas, each with its place.

    Data within them, such as examples and extensions, is left out. A place is written as a
    reference to it is.

    Raises:
        Failure: Something else is where an object has to be.
    """
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from objects(item, f"{place}/{index}")
    elif isinstance(node, dict):
        if not named:
            yield place, node
        for key, value in node.items():
            below = f"{place}/{key.replace('~', '~0').replace('/', '~1')}"
            # Names that begin so are extensions beside some names, which are others themselves.
            extension = key.startswith("x-") and (not named or place.endswith(_EXTENDED))
            data = extension or (key in _DATA and not named)
            objects_only = not data if named else key in _OBJECTS
            if objects_only and not isinstance(value, dict | list | bool):
                raise Failure(f"{below}: is no object")
            if not data:
                yield from objects(value, below, named=key in _NAMED and not named)


def resolve(document: Json, node: Json) -> Json:
    """Follow a reference within the document, if the object is one.

    Raises:
        Failure: It leads nowhere, to another document, or back to itself.
    """
    passed: list[Any] = []
    while "$ref" in node:
        reference = node["$ref"]
        if reference in passed:
            raise Failure(f"the reference {reference!r} leads back to itself")
        passed.append(reference)
        node = _target(document, reference)
    return node


def _target(document: Json, reference: Any) -> Json:
    if not isinstance(reference, str) or not reference.startswith("#/"):
        raise Failure(f"the reference {reference!r} does not lead into this document")
    target: Any = document
    for part in unquote(reference).split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        try:
            target = target[int(key) if isinstance(target, list) else key]
        except (LookupError, TypeError, ValueError):
            raise Failure(f"the reference {reference!r} leads nowhere") from None
    if target is True:
        return {}  # The schema that allows anything.
    if not isinstance(target, dict):
        raise Failure(f"the reference {reference!r} leads to no object")
    return target


def _check(document: Json, place: str, node: Json) -> None:
    """Refuse an object of which later steps could make nothing."""
    below = place
    try:
        resolve(document, node)
        for keyword in ("discriminator", "x-typed-by"):
            for value, model in (node.get(keyword, {}).get("mapping") or {}).items():
                below = f"{place}/{keyword}/mapping/{value.replace('~', '~0').replace('/', '~1')}"
                _target(document, model if "#" in model else f"#/components/schemas/{model}")
    except Failure as failure:
        raise Failure(f"{below}: {failure}") from None
    for key in sorted(_BOOLEANS & node.keys()):
        if isinstance(node[key], str):
            raise Failure(f"{place}/{key}: is the text {node[key]!r}, not true or false")
    for key in sorted(_FORMS.keys() & node.keys()):
        if not isinstance(node[key], _FORMS[key]):
            raise Failure(f"{place}/{key}: is no {_FORMS[key][0].__name__}, as it has to be")
    if isinstance(properties := node.get("properties"), dict):
        for name in properties:
            if re.search(r'["\\\0-\x1f]', name):
                below = f"{place}/properties/{name.encode('unicode_escape').decode()}"
                raise Failure(f"{below}: no property can have a quote, a backslash or a control "
                              "character in its name")  # fmt: skip
    for word in ("$dynamicRef", "$recursiveRef"):
        if word in node:
            raise Failure(f"{place}/{word}: such references are not followed: use $ref")
    if "type" in node and "#/components/securitySchemes/" not in place:
        _check_type(place, node)


def _check_type(place: str, schema: Json) -> None:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    for kind in kinds:
        if kind not in TYPES:
            raise Failure(f"{place}/type: {kind!r} is no type: those are {', '.join(TYPES)}")
    for key in ("const", "enum"):
        for value in schema.get(key, ()) if key == "enum" else [schema.get(key)]:
            if isinstance(value, bool) and kinds == ["string"]:
                raise Failure(f"{place}/{key}: {str(value).lower()} is no text: quote it")
            if isinstance(value, str) and kinds == ["boolean"]:
                raise Failure(f"{place}/{key}: {value!r} is text, not true or false")

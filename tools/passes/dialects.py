"""Brings an OpenAPI document of any version, and all that says the same, into one form.

What follows knows neither `nullable` nor a boolean `exclusiveMinimum`, no operation without an ID,
no path item or part of a schema by reference, and no word of JSON Schema for which Python's types
have none: it is written with the words that they have.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from document import METHODS, Failure, Json, objects, resolve

from .media import escaped
from .names import PREFIX, unique

_TEXT_ABOUT = ("description", "title", "summary", "deprecated", "readOnly", "writeOnly")
ABOUT = {
    *_TEXT_ABOUT, "default", "example", "examples", "externalDocs", "xml", "$comment", "$id",
    "$schema", "$anchor",
}  # fmt: skip
_OF_TYPE = {
    "object": ("properties", "required", "additionalProperties", "patternProperties"),
    "array": ("items", "prefixItems", "minItems", "maxItems"),
    "string": ("format", "minLength", "maxLength", "pattern"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}  # fmt: skip
_OF_TYPE["integer"] = (*_OF_TYPE["number"], "format")
_CONTROL = re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff]")
LISTS = ("allOf", "oneOf", "anyOf")
_TYPED = {
    *LISTS, "$ref", "type", "properties", "additionalProperties", "items", "enum", "const",
    "patternProperties", "unevaluatedProperties", "prefixItems",
}  # fmt: skip
# What leads to a part of a named schema, or into one that has no name.
_WITHIN = re.compile(r"#/components/schemas/.+?/|#(/[^/]+){3,}/schema(/|$)")


def to_one_dialect(document: Json) -> None:
    """Rewrite a document, in place.

    Raises:
        Failure: It is of a version that nobody knows.
    """
    version = str(document.get("openapi", ""))
    if not re.match(r"3\.[0-2](\.|$)", version):
        raise Failure(f"#/openapi: {version!r} is no version of OpenAPI: those are 2.0 to 3.2")
    document["openapi"] = "3.1.0"
    info = document.setdefault("info", {})
    info.setdefault("title", "API")
    info["version"] = str(info.get("version", "1"))
    document["paths"] = _paths(document)
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for name in [name for name, it in schemas.items() if isinstance(it, bool)]:
        schemas[name] = {}
    _name_operations(document)
    _name_parts(document, schemas)
    _follow_names(document, schemas)
    _name_payloads(document, schemas)
    # What lies within others comes first.
    for _, node in reversed(list(objects(document))):
        for key in ("description", "summary", "title"):
            if isinstance(node.get(key), str):
                node[key] = _CONTROL.sub(" ", node[key])
        if "in" not in node and "scheme" not in node:
            _rewrite(node)
            leave_what_allows_any(document, node)
    _make_unions_of_bases(document, schemas)
    _refuse_circles(schemas)


def _paths(document: Json) -> Json:
    """The path items, none of them a reference, and no extensions among them."""
    found: Json = {}
    for name, item in (document.get("paths") or {}).items():
        if name.startswith("/") and isinstance(item, dict):
            target = resolve(document, item)
            found[name] = copy.deepcopy(target) if "$ref" in item else target
            if "$ref" in item:
                found[name] |= {key: value for key, value in item.items() if key != "$ref"}
    return found


def _name_operations(document: Json) -> None:
    """Give each operation an ID of its own, and responses."""
    taken: set[str] = set()
    for name, path in document["paths"].items():
        for method in METHODS:
            if method in path:
                operation = path[method]
                told = operation.get("operationId")
                words = re.findall(r"\w+", name)
                wanted = str(told) if told else "_".join([method, *words]) or method
                operation["operationId"] = unique(wanted, taken)
                taken.add(operation["operationId"])
                responses = operation.get("responses") or {"default": {"description": ""}}
                operation["responses"] = {
                    str(status): it for status, it in responses.items() if status[:2] != "x-"
                }
                operation.pop("callbacks", None)


def _name_parts(document: Json, schemas: Json) -> None:
    """Name what is referred to within other schemas, or where none has a name."""
    named: dict[str, str] = {}
    within = [node for _, node in objects(document) if _WITHIN.match(str(node.get("$ref", "")))]
    # What lies deepest comes first, since what is named leaves its place.
    for node in sorted(within, key=lambda it: -it["$ref"].count("/")):
        reference = node["$ref"]
        if reference not in named:
            holder, key = _holder(document, reference)
            part = holder[key]
            if "$ref" in part and len(part) == 1:
                named[reference] = part["$ref"]
            else:
                name = unique(str(part.get("title") or key), schemas)
                schemas[name] = part
                named[reference] = PREFIX + escaped(name)
                holder[key] = {"$ref": named[reference]}
        node["$ref"] = named[reference]
    for _, node in list(objects(document)):
        for key in ("$defs", "definitions"):
            if isinstance(node.get(key), dict):
                del node[key]


def _follow_names(document: Json, schemas: Json) -> None:
    """Refer to the schema itself where a name stands for another name."""
    named = {
        PREFIX + escaped(name): it["$ref"]
        for name, it in schemas.items()
        if isinstance(it, dict) and "$ref" in it
    }
    for _, node in list(objects(document)):
        while node.get("$ref") in named:
            node["$ref"] = named[node["$ref"]]
    for name in [name for name, it in schemas.items() if isinstance(it, dict) and "$ref" in it]:
        del schemas[name]


def _holder(document: Json, reference: str) -> tuple[Any, Any]:
    """Where the target of a reference stands."""
    parts = [it.replace("~1", "/").replace("~0", "~") for it in unquote(reference).split("/")[1:]]
    node: Any = document
    for part in parts[:-1]:
        node = node[int(part) if isinstance(node, list) else part]
    return node, int(parts[-1]) if isinstance(node, list) else parts[-1]


def _name_payloads(document: Json, schemas: Json) -> None:
    """Name what webhooks deliver, if it has no name."""
    for name, item in (document.get("webhooks") or {}).items():
        for operation in resolve(document, item).values():
            body = resolve(document, operation["requestBody"]) if _has_body(operation) else {}
            for media in body.get("content", {}).values():
                schema = media.get("schema", {})
                if schema.get("properties"):
                    key = unique(schema.get("title", f"{name}_payload"), schemas)
                    schemas[key], media["schema"] = schema, {"$ref": PREFIX + key}


def _has_body(operation: Any) -> bool:
    return isinstance(operation, dict) and "requestBody" in operation


def _rewrite(node: Json) -> None:
    """Rewrite one schema, in place; its parts come by themselves."""
    for word, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(node.get(word), bool) and node.pop(word) and bound in node:
            node[word] = node.pop(bound)
    _rewrite_words_of_json_schema(node)
    for word in LISTS:
        if isinstance(node.get(word), list):
            found = [{} if it is True else it for it in node[word] if it is not False]
            if word == "allOf":
                for it in found:
                    if not it.keys() - ABOUT:
                        node.update({key: value for key, value in it.items() if key not in node})
                found = [it for it in found if it.keys() - ABOUT]
            node[word] = found
            if not found:
                del node[word]
            elif len(found) == 1 and says_no_more(node, word):
                del node[word]
                node.update(found[0] | node)
    if isinstance(node.get("properties"), dict):
        node["properties"] = {
            key: {} if it is True else it
            for key, it in node["properties"].items()
            if it is not False
        }
        if not node["properties"]:
            del node["properties"]
            node.setdefault("type", "object")
    for word in ("items", "schema"):
        if isinstance(node.get(word), bool):
            node[word] = {}
    if isinstance(told := node.get("discriminator"), dict) and told.get("mapping"):
        told["mapping"] = {
            value: it if "/" in it else PREFIX + it for value, it in told["mapping"].items()
        }
    if node.pop("nullable", False) is True:
        allow_null(node)
    if isinstance(node.get("type"), list):
        _rewrite_types(node)
    if told := node.get("type"):
        # Words about other types say nothing of a value.
        for kind in {"object", "array"}.difference([told] if isinstance(told, str) else told):
            for word in _OF_TYPE[kind]:
                node.pop(word, None)
    listed = node.get("enum", [node["const"]] if "const" in node else [])
    if listed and set(map(type, listed)) == {type(None)}:
        node["type"] = "null"
        node.pop("enum", None)
        node.pop("const", None)
    if "type" in node and any(isinstance(it, dict | list) for it in listed):
        node.pop("enum", None)
        node.pop("const", None)


def says_no_more(node: Json, word: str) -> bool:
    """Whether a schema tells nothing beside its only part or choice, which is no reference."""
    told = {key for key in node if not key.startswith("x-")}
    return "$ref" not in node[word][0] and told <= ABOUT | {word, "nullable"}


def leave_what_allows_any(document: Json, node: Json) -> None:
    """Say in one way that anything is allowed, in place.

    A choice allows anything if one of it says nothing of its type. What the others describe is then
    no less allowed beside what another part of a composition does.
    """
    for word in ("oneOf", "anyOf"):
        parts = [resolve(document, it) for it in node.get(word, ())]
        if not all(_TYPED & it.keys() for it in parts):
            del node[word]
            if any("properties" in it for it in parts):
                node["x-open"] = True
    other = node.get("additionalProperties")
    if isinstance(other, dict) and not other.keys() - ABOUT:
        node["additionalProperties"] = True


def _any_of(parts: list[Json]) -> Json:
    return parts[0] if len(parts) == 1 else {"anyOf": parts}


def _rewrite_words_of_json_schema(node: Json) -> None:
    if node.get("contentEncoding") in ("base64", "base64url") and "format" not in node:
        node["format"] = "byte"
    elif node.get("contentMediaType") == "application/octet-stream":
        node.setdefault("format", "binary")
    if "prefixItems" in node:
        parts = [it if isinstance(it, dict) else {} for it in node.pop("prefixItems")]
        rest = node.get("items", True)
        closed = rest is False or node.get("maxItems", len(parts) + 1) <= len(parts)
        rest = {} if isinstance(rest, bool) else rest
        node["items"] = _any_of(parts if closed else [*parts, rest])
        node.setdefault("type", "array")
    other = node.pop("unevaluatedProperties", None)
    if isinstance(other, dict):
        node.setdefault("additionalProperties", other)
    if isinstance(patterns := node.pop("patternProperties", None), dict):
        parts = [it if isinstance(it, dict) else {} for it in patterns.values()]
        rest = node.get("additionalProperties", True)
        if isinstance(rest, dict):
            parts.append(rest)
        node["additionalProperties"] = True if rest is True else _any_of(parts)
        node.setdefault("type", "object")


def allow_null(node: Json) -> None:
    """Say in the words of today that a schema allows null."""
    null = {"type": "null"}
    if node.get("const") is not None:
        node["enum"] = [node.pop("const")]
    if "enum" in node and None not in node["enum"]:
        node["enum"] = [*node["enum"], None]
    if isinstance(node.get("type"), str):
        node["type"] = [node["type"], "null"]
    elif any(word in node for word in ("oneOf", "anyOf")):
        word = "oneOf" if "oneOf" in node else "anyOf"
        node[word] = [*node[word], null]
    elif "properties" in node:
        node["type"] = ["object", "null"]
    elif "$ref" in node or "allOf" in node:
        inner = {key: value for key, value in node.items() if key not in ABOUT}
        for key in inner:
            del node[key]
        node["anyOf"] = [inner, null]


def _rewrite_types(node: Json) -> None:
    """Write one type alone as such, and several of which one has parts as a choice."""
    told = list(dict.fromkeys(node["type"]))
    if not told:
        del node["type"]
        return
    node["type"] = told[0] if len(told) == 1 else told
    real = [it for it in told if it != "null"]
    parts = any(it in node for it in ("properties", "additionalProperties", "items"))
    if len(real) < 2 or not parts or "enum" in node or any(it in node for it in LISTS):
        return
    choices: list[Json] = [{"type": it} for it in told]
    for kind, choice in zip(told, choices, strict=True):
        choice |= {key: node[key] for key in _OF_TYPE.get(kind, ()) if key in node}
    for key in {key for keys in _OF_TYPE.values() for key in keys} | {"type"}:
        node.pop(key, None)
    node["anyOf"] = choices


def _refuse_circles(schemas: Json) -> None:
    """Refuse a schema that is composed of itself, or a choice of itself."""
    beside = {
        PREFIX + name: list(_beside(it)) for name, it in schemas.items() if isinstance(it, dict)
    }
    for name, others in beside.items():
        seen: set[str] = set()
        waiting = list(others)
        while waiting:
            other = waiting.pop()
            if other == name:
                raise Failure(f"{name}: is composed of itself, or a choice of itself")
            if other not in seen:
                seen.add(other)
                waiting += beside.get(other, ())


def _beside(schema: Any) -> Iterator[str]:
    """The schemas that a value of a schema is of as well."""
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"]
        for word in LISTS:
            for part in schema.get(word, ()):
                yield from _beside(part)


def _make_unions_of_bases(document: Json, schemas: Json) -> None:
    """Make a union of each base that tells by a property which schema composed of it is meant.

    What is composed of it then refers to a base of its own.
    """
    nodes = [node for _, node in objects(document)]
    for name, schema in list(schemas.items()):
        if not isinstance(schema, dict):
            continue
        told = schema.get("discriminator")
        reference = PREFIX + name
        heirs = [
            other
            for other, it in schemas.items()
            if isinstance(it, dict)
            and any(_leads_to(part, reference) for part in it.get("allOf", ()))
        ]
        choices = [it for word in ("oneOf", "anyOf") for it in schema.get(word, ())]
        if choices:
            # It lists those that are composed of it.
            heirs = [it for it in heirs if {"$ref": PREFIX + it} in choices]
            if len(heirs) < len(choices) and "properties" not in schema:
                continue
        elif not isinstance(told, dict) or "propertyName" not in told:
            continue
        if not heirs:
            continue
        base = unique(f"{name}Base", schemas)
        left = ("discriminator", "oneOf", "anyOf")
        schemas[base] = {key: value for key, value in schema.items() if key not in left}
        composed = [
            node for node in nodes if len(node.get("allOf", ())) > 1 or "properties" in node
        ]
        for node in [*composed, *(schemas[other] for other in heirs)]:
            for part in node.get("allOf", ()):
                if _leads_to(part, reference):
                    part["$ref"] = PREFIX + base
        if choices:
            if len(heirs) == len(choices):
                schema.pop("properties", None)
                schema.pop("required", None)
            continue
        told = schema["discriminator"]
        mapping = told.get("mapping") or {}
        mapped = {it for it in mapping.values() if it != reference}
        mapping = {value: PREFIX + base if it == reference else it for value, it in mapping.items()}
        mapping |= {other: PREFIX + other for other in heirs if PREFIX + other not in mapped}
        members = dict.fromkeys(mapping.values())
        schemas[name] = {
            **{key: schema[key] for key in schema if key in ABOUT or key.startswith("x-")},
            "oneOf": [{"$ref": it} for it in members],
            "discriminator": {"propertyName": told["propertyName"], "mapping": mapping},
        }


def _leads_to(part: Any, reference: str) -> bool:
    return isinstance(part, dict) and part.get("$ref") == reference

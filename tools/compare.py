"""Compares our OpenAPI document with a folder of reference documents. `make compare` calls this.

Compared are, for each operation and webhook: method and path, the parameters, the bodies, the
responses and their statuses, and each schema of ours that a reference document also has. Schemas
are compared as they act, with references followed and `allOf` merged; wording plays no part. What
differs on purpose stands in compare-allowed.yaml, each entry with its reason.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from document import Failure, Json, load, resolve

ROOT = Path(__file__).resolve().parent.parent
ALLOWED = Path(__file__).with_name("compare-allowed.yaml")
METHODS = ("get", "put", "post", "delete", "patch", "options", "head", "trace")
PLAIN = (
    *("format", "pattern", "default"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minLength", "maxLength", "minItems", "maxItems", "uniqueItems"),
    *("minProperties", "maxProperties", "readOnly", "writeOnly"),
)


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("references", type=Path, help="a folder of reference documents")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--allowed", type=Path, default=ALLOWED)
    options = parser.parse_args()
    documents = [load(path) for path in sorted(options.references.glob("*.yaml"))]
    references = [it for it in documents if {"paths", "webhooks", "components"} & set(it)]
    if not references:
        raise Failure(f"{options.references} has no reference documents")
    differences = compare(load(options.spec), references)
    lines = unexpected(differences, load(options.allowed) or [])
    print(*lines, sep="\n", end="\n" if lines else "")
    return 1 if lines else 0


def unexpected(differences: list[str], allowed: list[Json]) -> list[str]:
    """The differences that no entry allows, and the entries that allow nothing."""
    patterns = [
        (entry["difference"], re.compile(re.escape(entry["difference"]).replace(r"\*", ".*")))
        for entry in allowed
    ]
    return [line for line in differences if not any(p.fullmatch(line) for _, p in patterns)] + [
        f"no longer needed: {text}"
        for text, pattern in patterns
        if not any(pattern.fullmatch(line) for line in differences)
    ]


def compare(ours: Json, references: list[Json]) -> list[str]:
    """Every difference of our document from the reference documents, a line each."""
    # What a document of webhooks alone says of a schema that another has is a mere extract of it.
    apis = [schemas(it).keys() for it in references if it.get("paths")]
    comparisons = [
        Comparison(ours, it, set() if it.get("paths") else set().union(*apis)) for it in references
    ]
    for key, operation in operations(ours).items():
        having = [it for it in comparisons if key in operations(it.theirs)]
        for comparison in having:
            comparison.operation(operation, operations(comparison.theirs)[key])
        if not having:
            comparisons[0].found.append(f"{key[1]} {key[0]}: in no reference document")
    found = [line for it in comparisons for line in it.found]
    found += [
        f"{method} {place}: only theirs"
        for reference in references
        for place, method in operations(reference).keys() - operations(ours).keys()
    ]
    for name in schemas(ours).keys() - {name for it in comparisons for name in it.compared}:
        # A mere part of others: it is held against the document that it agrees with best.
        having = [Comparison(ours, it) for it in references if name in schemas(it)]
        for comparison in having:
            comparison.schema(name, reference_to(name), reference_to(name))
        missing = [f"{name}: in no reference document"]
        found += min((it.found for it in having), key=len, default=missing)
    return sorted(set(found))


def operations(document: Json) -> dict[tuple[str, str], Json]:
    """The operations and webhooks of a document by path, or name, and method."""
    return {
        (place, method): {
            **item[method],
            "parameters": [*item.get("parameters", ()), *item[method].get("parameters", ())],
        }
        for kind in ("paths", "webhooks")
        for place, item in (document.get(kind) or {}).items()
        for method in METHODS
        if method in item
    }


def schemas(document: Json) -> Json:
    """The named schemas of a document."""
    named: Json = document.get("components", {}).get("schemas", {})
    return named


def reference_to(name: str) -> Json:
    """A reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def name_of(schema: Json) -> str | None:
    """The name of the schema that a reference leads to."""
    return schema["$ref"].rpartition("/")[2] if "$ref" in schema else None


def flatten(document: Json, schema: Json) -> Json:
    """A schema as it acts: references followed, `allOf` merged, one spelling for each meaning."""
    beside = {key: value for key, value in schema.items() if key != "$ref"}
    schema = {**resolve(document, schema), **beside} if "$ref" in schema else schema
    flat: Json = {key: schema[key] for key in PLAIN if schema.get(key) is not None}
    types = schema.get("type", [])
    flat["type"] = {types} if isinstance(types, str) else set(types)
    if schema.get("nullable"):
        flat["type"].add("null")
    if "const" in schema:
        schema = {**schema, "enum": [schema["const"]]}
    flat["enum"] = set(schema.get("enum", ()))
    flat["properties"] = dict(schema.get("properties", {}))
    flat["required"] = set(schema.get("required", ()))
    typed_by = schema.get("x-typed-by", {}).get("mapping", {})
    choices = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    choices += [reference_to(name) for name in dict.fromkeys(typed_by.values())]
    flat["oneOf"] = {name_of(it) or f"{i + 1}": it for i, it in enumerate(choices)}
    flat["items"] = schema.get("items")
    if schema.get("additionalProperties") not in (True, {}):
        flat["additionalProperties"] = schema.get("additionalProperties")
    for part in schema.get("allOf", ()):
        for key, value in flatten(document, part).items():
            if isinstance(value, set | dict) and flat.get(key) is not None:
                flat[key] = flat[key] | value
            elif flat.get(key) is None:
                flat[key] = value
    if flat["properties"] and not flat["type"]:
        flat["type"] = {"object"}
    return flat


@dataclass
class Comparison:
    """Compares parts of our document with parts of one reference document."""

    ours: Json
    theirs: Json
    elsewhere: set[str] = field(default_factory=set)
    """The names of schemas that are held against another document."""
    found: list[str] = field(default_factory=list)
    compared: set[str] = field(default_factory=set)
    """The names of our schemas that were compared with something."""
    done: set[tuple[int, int]] = field(default_factory=set)
    """The pairs of named schemas that were compared under their name."""

    def say(self, where: str, what: str, ours: Any, theirs: Any) -> None:
        """Record a difference, if it is one."""
        if ours != theirs:
            self.found.append(f"{where}: {what} is {show(ours)}, not {show(theirs)}")

    def pairs(self, where: str, ours: Json, theirs: Json) -> Iterator[tuple[str, Any, Any]]:
        """What both have; what only one has is a difference."""
        self.members(where, set(ours), set(theirs))
        for key in ours.keys() & theirs.keys():
            yield f"{where} {key}", ours[key], theirs[key]

    def members(self, where: str, ours: set[Any], theirs: set[Any]) -> None:
        """Record what only one of two sets has."""
        self.found += [f"{where} {it}: only ours" for it in ours - theirs]
        self.found += [f"{where} {it}: only theirs" for it in theirs - ours]

    def operation(self, ours: Json, theirs: Json) -> None:
        """Compare two operations of the same path and method."""
        where = ours.get("operationId", "")
        self.say(where, "operationId", where, theirs.get("operationId", ""))
        self.say(where, "deprecated", ours.get("deprecated"), theirs.get("deprecated"))
        parameters = by_name(self.ours, ours), by_name(self.theirs, theirs)
        for place, mine, other in self.pairs(f"{where} parameter", *parameters):
            for key in ("required", "style", "explode"):
                self.say(place, key, serialization(mine)[key], serialization(other)[key])
            self.schema(place, mine.get("schema", {}), other.get("schema", {}))
        mine = resolve(self.ours, ours.get("requestBody", {}))
        other = resolve(self.theirs, theirs.get("requestBody", {}))
        self.say(f"{where} body", "required", mine.get("required"), other.get("required"))
        self.content(f"{where} body", mine, other)
        responses = ours.get("responses", {}), theirs.get("responses", {})
        for place, mine, other in self.pairs(f"{where} status", *responses):
            self.content(place, resolve(self.ours, mine), resolve(self.theirs, other))

    def content(self, where: str, ours: Json, theirs: Json) -> None:
        """Compare two bodies, media type by media type."""
        both = ours.get("content", {}), theirs.get("content", {})
        for place, mine, other in self.pairs(where, *both):
            self.schema(place, mine.get("schema", {}), other.get("schema", {}))

    def schema(self, where: str, ours: Json, theirs: Json) -> None:
        """Compare two schemas as they act; those of one name once, under that name."""
        name = name_of(ours)
        if name is not None:
            if name == name_of(theirs) and name in self.elsewhere:
                return
            self.compared.add(name)
            if name == name_of(theirs):
                where = name
                pair = id(resolve(self.ours, ours)), id(resolve(self.theirs, theirs))
                if pair in self.done:
                    return
                self.done.add(pair)
        mine, other = flatten(self.ours, ours), flatten(self.theirs, theirs)
        self.say(where, "type", mine["type"], other["type"])
        for key in PLAIN:
            self.say(where, key, mine.get(key), other.get(key))
        for key in ("required", "enum"):
            self.members(f"{where} {key}", mine[key], other[key])
        for key in ("items", "additionalProperties"):
            one, two = mine.get(key), other.get(key)
            if isinstance(one, dict) and isinstance(two, dict):
                self.schema(f"{where} {key}", one, two)
            else:
                self.say(where, key, one, two)
        for place, one, two in self.pairs(where, mine["properties"], other["properties"]):
            self.schema(place, one, two)
        for place, one, two in self.pairs(f"{where} oneOf", mine["oneOf"], other["oneOf"]):
            self.schema(place, one, two)


def by_name(document: Json, operation: Json) -> Json:
    """The parameters of an operation by place and name."""
    resolved = [resolve(document, it) for it in operation["parameters"]]
    return {f"{it['in']} {it['name']}": it for it in resolved}


def serialization(parameter: Json) -> Json:
    """How a parameter is written, its defaults filled in."""
    style = parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple")
    return {
        "required": parameter.get("required", False),
        "style": style,
        "explode": parameter.get("explode", style == "form"),
    }


def show(value: Any) -> str:
    """A value as it stands in a difference."""
    return ", ".join(sorted(map(str, value))) or "nothing" if isinstance(value, set) else str(value)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(str(failure))

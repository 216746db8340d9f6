"""Takes the keywords of JSON Schema from a document for which Python's types have no words.

What only narrows the values of a type goes, for the service checks it anyway, and is told. What
names properties that an object may have gives them to the object, so that they are read and sent.
What can mean anything else is refused when the document is read. `uniqueItems` stays: the reference
tells it.
"""

from __future__ import annotations

from document import Json, objects, resolve

from .compositions import merged

_NARROWS = (
    "not", "contains", "minContains", "maxContains",
    "propertyNames", "minProperties", "maxProperties", "dependentRequired", "dependencies",
    "if", "then", "else", "dependentSchemas", "unevaluatedItems",
)  # fmt: skip
# These say more than that, which other passes act on.
_NARROWS_TOO = ("prefixItems", "patternProperties", "contentSchema")
_ABOUT = {"description", "title"}
_REQUIRES = {"required", "not"}


def take_keywords(document: Json) -> list[str]:
    """Remove the keywords from every schema of a document, in place.

    Returns:
        What is not checked, a line for each keyword, with its first place.
    """
    places: dict[str, list[str]] = {}
    done: set[int] = set()
    for place, schema in list(objects(document)):
        _take_properties(document, schema, done)
        for word in _NARROWS:
            if schema.pop(word, False) is not False:
                places.setdefault(word, []).append(f"{place}/{word}")
        for word in _NARROWS_TOO:
            if word in schema:
                places.setdefault(word, []).append(f"{place}/{word}")
        for word in ("anyOf", "oneOf"):
            choices = schema.get(word)
            if choices and all(isinstance(it, dict) and _requires(it) for it in choices):
                del schema[word]
                places.setdefault(word, []).append(f"{place}/{word}")
    return [_line(found) for found in places.values()]


def _take_properties(document: Json, schema: Json, done: set[int]) -> None:
    """Give an object the properties that it, or a part of it, has only under a condition."""
    found: dict[str, list[Json]] = {}
    for part in [schema, *schema.get("allOf", ())]:
        if id(part) in done or not isinstance(part, dict):
            continue
        done.add(id(part))
        branches = [part.get("then"), part.get("else"), *part.get("dependentSchemas", {}).values()]
        for branch in branches:
            if isinstance(branch, dict):
                target = resolve(document, branch)
                _take_properties(document, target, done)
                for name, own in merged(document, target)["properties"].items():
                    if own not in found.setdefault(name, []):
                        found[name].append(own)
        if isinstance(condition := part.get("if"), dict):
            for name in condition.get("properties", {}):
                found.setdefault(name, [{}])
    if found:
        declared = merged(document, schema)["properties"]
        for name in [it for it in found if it not in declared]:
            told = found[name][0] if len(found[name]) == 1 else {"anyOf": found[name]}
            schema.setdefault("properties", {})[name] = told


def _requires(schema: Json) -> bool:
    """Whether a schema says no more than which properties there have to be."""
    return bool(_REQUIRES & schema.keys()) and not schema.keys() - _REQUIRES - _ABOUT


def _line(places: list[str]) -> str:
    more = len(places) - 1
    others = f", nor in {more} other place{'s' * (more > 1)}" if more else ""
    return f"{places[0]}: is not checked{others}"

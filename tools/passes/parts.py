"""Merges the parts of a composition that is no object with properties, and leaves impossible ones.

Those with properties are merged later, once their classes have names.
"""

from __future__ import annotations

from document import Failure, Json, objects, resolve

from .dialects import ABOUT, LISTS, allow_null, leave_what_allows_any, says_no_more


def merge_parts(document: Json) -> None:
    """Merge what is said together of a text, a number, an array or a map, in place.

    Raises:
        Failure: Nothing can be all that is said of it.
    """
    for place, node in reversed(list(objects(document))):
        leave_what_allows_any(document, node)
        if isinstance(node.get("allOf"), list):
            _merge_parts(document, place, node)


def _merge_parts(document: Json, place: str, node: Json) -> None:
    kinds = _kinds(document, node)
    if kinds == set():
        raise Failure(f"{place}/allOf: nothing can be all of this at once")
    _merge_possible_parts(document, place, node, kinds)
    if kinds and "null" in kinds and "null" not in (_kinds(document, node) or ()):
        allow_null(node)


def _merge_possible_parts(document: Json, place: str, node: Json, kinds: set[str] | None) -> None:
    if len(node["allOf"]) > 1:
        parts = [_possible(document, it, kinds) for it in node["allOf"]]
        node["allOf"] = _telling(document, node, parts)
    parts = node["allOf"]
    if len(parts) == 1 and says_no_more(node, "allOf"):
        del node["allOf"]
        node.update(parts[0] | node)
        return
    targets = [resolve(document, it) for it in parts]
    choices = [it for it in [*targets, node] if "oneOf" in it or "anyOf" in it]
    if len(choices) > 1:
        raise Failure(f"{place}/allOf: several choices at once are not told apart")
    if len(parts) > 1 and choices and _is_open(targets):
        # An open map and a choice: the choice of an open one each.
        choice, others = choices[0], [it for it in parts if resolve(document, it) is not choices[0]]
        word = "oneOf" if "oneOf" in choice else "anyOf"
        node[word] = [{"allOf": [it, *others]} for it in choice[word]]
        del node["allOf"]
        for part in node[word]:
            _merge_parts(document, place, part)
        return
    # The name of an enum or a union alone stays, and of what could hold itself.
    words = {"enum", "const", "oneOf", "anyOf", "items", "additionalProperties"}
    named = len(parts) == 1 and words & targets[0].keys()
    if not named and not any(_has_properties(document, it) for it in targets):
        node.update(_plain(document, node))
        del node["allOf"]


def _is_open(targets: list[Json]) -> bool:
    """Whether parts say more of a map, and name no property."""
    maps = [it for it in targets if "additionalProperties" in it]
    return bool(maps) and not any("properties" in it for it in targets)


def _telling(document: Json, node: Json, parts: list[Json]) -> list[Json]:
    """The parts of a composition without those that name a type which the others have anyway."""
    for part in parts:
        others = [it for it in parts if it is not part]
        if others and not resolve(document, part).keys() - ABOUT - {"type"}:
            whole = {**node, "allOf": parts}
            if _kinds(document, whole) == _kinds(document, {**whole, "allOf": others}):
                parts = others
    return parts


def _plain(document: Json, schema: Json) -> Json:
    """What a schema and its parts say together."""
    schema = resolve(document, schema)
    whole: Json = {}
    for part in schema.get("allOf", ()):
        inner = _plain(document, part)
        whole |= {key: value for key, value in inner.items() if key not in ABOUT}
    return {**whole, **{key: value for key, value in schema.items() if key != "allOf"}}


def _possible(document: Json, part: Json, kinds: set[str] | None) -> Json:
    """A part of a composition with those choices alone that can be of one of the types."""
    target = resolve(document, part)
    for word in ("oneOf", "anyOf"):
        real = []
        for choice in target.get(word, ()):
            own = _kinds(document, choice)
            if own is None or (own if kinds is None else own & kinds) - {"null"}:
                real.append(_possible(document, choice, kinds))
        if target.keys() - ABOUT - {word} or not real:
            continue
        # What stands in a named schema alone could hold itself.
        alone = "$ref" in real[0] or "$ref" not in part or real != target[word]
        if len(real) == 1 and alone:
            return real[0]
        if real != target[word]:
            return {word: real}
    return part


def _has_properties(document: Json, schema: Json) -> bool:
    schema = resolve(document, schema)
    return "properties" in schema or any(
        _has_properties(document, it) for word in LISTS for it in schema.get(word, ())
    )


def _kinds(document: Json, schema: Json) -> set[str] | None:
    """The types that a value of a schema can have; None for any."""
    schema = resolve(document, schema)
    told = schema.get("type", ["object"] if "properties" in schema else None)
    if told is None and ("enum" in schema or "const" in schema):
        told = [OF_VALUE[type(it)] for it in schema.get("enum", [schema.get("const")])]
    found = None if told is None else set([told] if isinstance(told, str) else told)
    if found is not None:
        found = {"number" if it == "integer" else it for it in found}
    groups = [[it] for it in schema.get("allOf", ())]
    groups += [schema[word] for word in ("oneOf", "anyOf") if word in schema]
    for group in groups:
        kinds = [_kinds(document, it) for it in group]
        if None not in kinds:
            union = {kind for it in kinds for kind in it or ()}
            found = union if found is None else found & union
    return found


OF_VALUE = {
    type(None): "null", bool: "boolean", int: "number", float: "number", str: "string",
    list: "array", dict: "object",
}  # fmt: skip

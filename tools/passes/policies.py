"""Works out what an OpenAPI document says about sending the calls of an operation.

`x-timeouts` and `x-rate-limited` stand on an operation, or on the tag that names its API for all of
that API's; `x-retry`, `x-makes-safe`, `x-conflict-throttles` and `x-update` on an operation.
Templates find what is not as by default as `x-fields`, in the form in which the operation tables
hold it, and what people read of an update as `x-update-text`. `x-job` tells by which other
operation to see that a job is done; for people, templates find its name as `x-job-text`.
`x-number-or-text` of a parameter is checked here, and acted on where types are written.
"""

from __future__ import annotations

import re
from collections import Counter

from document import METHODS, Failure, Json, resolve

from .names import module_name

RETRY = ("safe", "keyed", "never")
UPDATES = {
    "replaces": "it is reset, so send all that shall stay.",
    "merges": "it keeps its value.",
    "acts": "nothing stored depends on it; the call does something rather than store its body.",
    "undocumented": "the service does not say, so send all that shall stay.",
}
"""What becomes of what an update leaves out, by the words of `x-update`, in those for people."""
_SOURCE = re.compile(r"\$(request\.path\.\w+|(request|response)\.body#/.+)")
_PLAIN = {"description", "example", "examples", "title", "type"}
_TIMEOUTS = {"read": 30.0, "deadline": 60.0}


def add_policies(document: Json) -> None:
    """Add the extension to every operation of a document, in place.

    Raises:
        Failure: An extension holds what has no meaning.
    """
    tags = {
        tag.get("name"): _checked(tag, f"#/tags/{index}")
        for index, tag in enumerate(document.get("tags", ()))
    }
    for name, path in document.get("paths", {}).items():
        for method in METHODS:
            if method in path:
                place = f"#/paths/{name.replace('~', '~0').replace('/', '~1')}/{method}"
                operation = _checked(path[method], place)
                for node in (*path.get("parameters", ()), *operation.get("parameters", ())):
                    _check_parameter(resolve(document, node), f"{place}/parameters")
                safe = _makes_safe(document, path, operation, place)
                defaults = tags.get(next(iter(operation.get("tags", ())), ""), {})
                if "x-update" in operation:
                    operation["x-update-text"] = UPDATES[operation["x-update"]]
                job = _job(document, operation, f"{place}/x-job")
                operation["x-fields"] = [*safe, *_limits(defaults, operation), *job]


def _checked(node: Json, place: str) -> Json:
    """Refuse a word or a kind of value that an extension does not know."""
    if (word := node.get("x-retry", "never")) not in RETRY:
        raise Failure(f"{place}/x-retry: {word!r} is none of {', '.join(RETRY)}")
    if (word := node.get("x-update", "acts")) not in UPDATES:
        raise Failure(f"{place}/x-update: {word!r} is none of {', '.join(UPDATES)}")
    for name in ("x-rate-limited", "x-conflict-throttles"):
        if not isinstance(value := node.get(name, False), bool):
            raise Failure(f"{place}/{name}: {value!r} is neither true nor false")
    timeouts = node.get("x-timeouts", {})
    if not isinstance(timeouts, dict):
        raise Failure(f"{place}/x-timeouts: is no mapping of {', '.join(_TIMEOUTS)}")
    for name, value in timeouts.items():
        if name not in _TIMEOUTS:
            raise Failure(f"{place}/x-timeouts: {name!r} is none of {', '.join(_TIMEOUTS)}")
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < 1e6:
            raise Failure(f"{place}/x-timeouts/{name}: {value!r} is no number of seconds")
    return node


def _check_parameter(node: Json, place: str) -> None:
    if (value := node.get("x-number-or-text", False)) is False:
        return
    place = f"{place}/{node['name']}/x-number-or-text"
    if value is not True:
        raise Failure(f"{place}: {value!r} is neither true nor false")
    plain = set(node.get("schema", {})) <= _PLAIN
    if not plain or node["schema"].get("type") not in ("integer", "string"):
        raise Failure(f"{place}: only what is a plain integer or string can be the other one too")


def _limits(tag: Json, operation: Json) -> list[str]:
    fields = []
    timeouts = {**_TIMEOUTS, **tag.get("x-timeouts", {}), **operation.get("x-timeouts", {})}
    if timeouts != _TIMEOUTS:
        fields.append(f"timeouts=({float(timeouts['read'])}, {float(timeouts['deadline'])})")
    if not operation.get("x-rate-limited", tag.get("x-rate-limited", True)):
        fields.append("rate_limited=False")
    return fields


def _makes_safe(document: Json, path: Json, operation: Json, place: str) -> list[str]:
    if "x-makes-safe" not in operation:
        return []
    place = f"{place}/x-makes-safe"
    values = operation["x-makes-safe"]
    if not isinstance(values, dict) or not values:
        raise Failure(f"{place}: is no mapping of parameters to values")
    nodes = [*path.get("parameters", ()), *operation.get("parameters", ())]
    known = Counter(resolve(document, node)["name"] for node in nodes)
    for name, value in values.items():
        if known[name] != 1:
            raise Failure(f"{place}: {name!r} is not the name of one parameter")
        if not isinstance(value, (bool, int, str)):
            raise Failure(f"{place}/{name}: is neither a text, an integer nor a boolean")
    return [f"makes_safe={values!r}"]


def _job(document: Json, operation: Json, place: str) -> list[str]:
    """How to see that the job is done that an operation starts, by an operation of its subject."""
    if "x-job" not in operation:
        return []
    job = operation["x-job"]
    if not isinstance(job, dict) or set(job) != {"operation", "parameters", "items"}:
        raise Failure(f"{place}: is no mapping of operation, parameters and items")
    others = [
        (path, it)
        for path in document["paths"].values()
        for method, it in path.items()
        if method in METHODS
        and it.get("operationId") == job["operation"]
        and it.get("tags") == operation.get("tags")
    ]
    if not others:
        raise Failure(
            f"{place}/operation: {job['operation']!r} is no operation of the same subject"
        )
    path, other = others[0]
    nodes = [*path.get("parameters", ()), *other.get("parameters", ())]
    known = {resolve(document, node)["name"] for node in nodes}
    for name, source in job["parameters"].items():
        if name not in known:
            raise Failure(f"{place}/parameters: {name!r} is no parameter of {job['operation']}")
        if not isinstance(source, str) or not _SOURCE.fullmatch(source):
            raise Failure(f"{place}/parameters/{name}: {source!r} does not say where it is from")
    items = job["items"]
    if not ((type(items) is int and items >= 0) or _SOURCE.fullmatch(str(items))):
        raise Failure(f"{place}/items: {items!r} is no number, nor where it is from")
    operation["x-job-text"] = name = module_name(job["operation"])
    return [f"listing=Listing(__name__, {name.upper()!r}, {job['parameters']!r}, {items!r})"]

"""Divides the operations of an OpenAPI document by API and subject: its first and second tag.

The generator makes one file of each tag, all in one folder. So each subject becomes a tag of which
only the number counts, and `x-moves` of the document says where its files belong. Templates find
`x-subject` on each operation, and `x-apis` on the document, with the subjects of each API; what
concerns one API alone is in `x-api` under the name of its module.
"""

from __future__ import annotations

from typing import Any

from document import METHODS, Json

from .names import argument_name, class_name, plain_letters, unique
from .texts import literal, one_line

# What a front door has, or stands beside the modules of the APIs.
_TAKEN = ("api_client", "close", "configuration", "examples", "lazy", "models")
# Whether an operation may be repeated is said beside it.
_SHARED = ("security=", "alternatives=", "timeouts=", "rate_limited=")


def split_by_subject(document: Json) -> None:
    """Number the subjects, tag each operation with its own, and add the extensions, in place."""
    descriptions = {it["name"]: it.get("description", "") for it in document.get("tags", ())}
    order = list(descriptions)
    operations = [
        path[method]
        for path in document.get("paths", {}).values()
        for method in METHODS
        if method in path
    ]
    pairs = {_tags(operation) for operation in operations}
    places = {
        name: order.index(name) if name in order else len(order) for it in pairs for name in it
    }
    apis: dict[str, Json] = {}
    numbered: dict[tuple[str, str], Json] = {}
    classes = {class_name(it) + "Api" for it, _ in pairs}
    for api, name in sorted(pairs, key=lambda pair: (places[pair[0]], places[pair[1]], pair)):
        if api not in apis:
            apis[api] = _api(api, descriptions.get(api, ""), [*apis.values()])
        told = apis[api]
        subject = {
            "number": f"Subject{len(numbered):04}",
            "name": one_line(name),
            "class": unique(f"{told['class'].removesuffix('Api')}{class_name(name)}Api", classes),
            "module": _module(name, told["subjects"], "subject"),
            **_told(descriptions.get(name, "") or f"{name}, of the {api} API."),
            "api": {key: told[key] for key in ("name", "class", "module")},
        }
        classes.add(subject["class"])
        told["subjects"].append(subject)
        numbered[api, name] = subject
    for pair, subject in numbered.items():
        _share([it for it in operations if _tags(it) == pair], subject)
    for operation in operations:
        operation["x-subject"] = subject = numbered[_tags(operation)]
        operation["tags"] = [subject["number"]]
    document["tags"] = [{"name": it["number"]} for it in numbered.values()]
    document["x-apis"] = list(apis.values())
    document["x-api"] = {api["module"]: api for api in apis.values()}
    document["x-moves"] = {
        move: target for it in numbered.values() for move, target in _moves(it).items()
    }


def _share(operations: list[Json], subject: Json) -> None:
    """Move those fields to the subject that all of its operations share and no reader misses."""
    subject["fields"] = [
        it
        for it in operations[0]["x-fields"]
        if it.startswith(_SHARED) and all(it in other["x-fields"] for other in operations)
    ]
    for operation in operations:
        operation["x-fields"] = [it for it in operation["x-fields"] if it not in subject["fields"]]


def _tags(operation: Json) -> tuple[str, str]:
    """The API and the subject of an operation."""
    tags = operation.get("tags") or ["Default"]
    return tags[0], tags[1] if len(tags) > 1 else "General"


def _module(name: str, others: list[Json], default: str) -> str:
    """The module of an API or a subject, which none of the others has."""
    taken = [it["module"] for it in others]
    return argument_name(plain_letters(name), taken, reserved=_TAKEN, default=default)


def _api(name: str, description: str, others: list[Json]) -> Json:
    module = _module(name, others, "api")
    class_ = class_name(name) or class_name(module)
    return {
        "name": one_line(name),
        "literal": literal(name),
        "class": unique(f"{class_}Api", [it["class"] for it in others]),
        "module": module,
        **_told(description or f"The {name} API."),
        "folder_docstring": f"The {name} API, a module for each subject.",
        "tables_docstring": f"The operations of the {name} API, a module for each subject, loaded "
        "when it is first used.",
        "subjects": [],
    }


def _told(text: str) -> Json:
    """A description as pages, their tables and code have it."""
    return {"description": text, "text": one_line(text), "docstring": text}


def _moves(subject: Json) -> dict[str, Any]:
    """Where the files of a subject belong, by where the generator puts them."""
    file = f"{subject['number'].lower()}_api.py"
    module = f"{subject['api']['module']}/{subject['module']}.py"
    return {
        f"api/{file}": f"api/{module}",
        f"aio/api/{file}": f"aio/api/{module}",
        f"operations/{file}": f"operations/{module}",
        f"operations/examples/{file}": f"operations/examples/{module}",
        f"docs/{subject['number']}Api.md": f"docs/{subject['class']}.md",
    }

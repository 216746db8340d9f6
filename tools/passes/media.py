"""Chooses among the media types of bodies and responses in an OpenAPI document, in place.

From here on the first media type of a body is the one that is sent unless a call asks for another,
and a response has one alone: JSON where that is among them. What nothing here can write or read is
left out if there is another, and refused otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from document import METHODS, Failure, Json, resolve

from .compositions import is_composed, merged

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
EVENTS = "text/event-stream"
_EVENT = {"data", "event", "id", "retry"}
_LINES = re.compile(r"application/(x-)?(ndjson|jsonl|jsonlines|json-lines)")
_JSON = re.compile(r"(application|text)/json|[^/]+/[^/]+\+json")
_XML = re.compile(r"(application|text)/xml|application/.+\+xml")
# Whatever a document says of them, HTTP lets no body follow these.
_WITHOUT_BODY = ("204", "205", "304")


def kind_of(media_type: str) -> str:
    """What a media type asks for, in a word: that of its name here, or any, or bytes."""
    name = media_type.partition(";")[0].strip().lower()
    for kind, known in (("json", _JSON), ("lines", _LINES), ("xml", _XML)):
        if known.fullmatch(name):
            return kind
    if name in ("text/csv", "application/csv"):
        return "csv"
    if name == EVENTS:
        return "events"
    if name.startswith("text/"):
        return "text"
    known_names = {FORM: "form", MULTIPART: "multipart", "*/*": "any", "application/*": "any"}
    return known_names.get(name, "bytes")


def operations(document: Json) -> Iterator[tuple[str, Json, Json]]:
    """Each operation of a document: its place, the path that it stands below, and itself."""
    for name, path in document.get("paths", {}).items():
        for method in METHODS:
            if method in path:
                yield f"#/paths/{escaped(name)}/{method}", path, path[method]


def escaped(name: str) -> str:
    """A name as a reference writes it."""
    return name.replace("~", "~0").replace("/", "~1")


def choose_media_types(document: Json) -> list[str]:
    """Order and choose the media types of every operation, in place.

    Returns:
        What was left out, a line each.

    Raises:
        Failure: A body or a successful response has no media type that can be written or read.
    """
    left_out: list[str] = []
    failures: list[Failure] = []
    for place, _, operation in operations(document):
        try:
            _choose(document, place, operation, left_out)
        except Failure as failure:
            failures.append(failure)
    if failures:
        failures[0].others = failures[1:]
        raise failures[0]
    return left_out


def _choose(document: Json, place: str, operation: Json, left_out: list[str]) -> None:
    """Order and choose the media types of one operation, in place."""
    if "requestBody" in operation:
        body = dict(resolve(document, operation["requestBody"]))
        below = f"{place}/requestBody/content"
        found = _known(body.get("content") or {}, below, left_out)
        for name in found:
            if kind_of(name) == "bytes" and name.startswith("multipart/"):
                raise Failure(f"{below}/{escaped(name)}: only forms are sent in parts")
        sent = _sent(document, found)
        body["content"] = {name: sent[name] for name in sorted(sent, key=_rank)}
        operation["requestBody"] = body
    responses = {str(status): it for status, it in operation.get("responses", {}).items()}
    operation["responses"] = {
        status: _response(document, f"{place}/responses/{status}", node, left_out)
        if is_success(status, responses)
        else _response(document, f"{place}/responses/{status}", node, None)
        for status, node in responses.items()
    }


def is_success(status: str, responses: Json) -> bool:
    """Whether a response is that of a success; the default is, where no other is."""
    return status.startswith("2") or (
        status == "default" and not any(it.startswith("2") for it in responses)
    )


def _response(document: Json, place: str, node: Json, left_out: list[str] | None) -> Json:
    """A response with one media type, or none; nothing is left out aloud of that to an error."""
    response = dict(resolve(document, node))
    content = response.pop("content", None)
    if content and place.rpartition("/")[2] not in _WITHOUT_BODY:
        found = _known(content, f"{place}/content", left_out)
        first, *others = sorted(found, key=_rank) or [""]
        schema = found[first].get("schema", {}) if first else {}
        octets = kind_of(first) == "json" and resolve(document, schema).get("format") == "binary"
        # No JSON holds octets: they come as whatever they are.
        response["content"] = {"*/*" if octets else first: found[first]} if first else {}
        for name in others:
            if kind_of(name) in ("events", "lines") and left_out is not None:
                left_out.append(f"{place}/content/{escaped(name)}: is left out: {first} is read")
        for name, media in response["content"].items():
            if kind_of(name) == "events":
                data = _data_of(document, media.get("schema", {}))
                response["content"][name] = {**media, "schema": data}
    return response


def _known(content: Json, place: str, left_out: list[str] | None) -> Json:
    """The media types that can be written and read."""
    found = {name: media or {} for name, media in content.items() if kind_of(name) != "xml"}
    for media in found.values():
        if "itemSchema" in media:  # As OpenAPI 3.2 tells of lines.
            media.setdefault("schema", {"type": "array", "items": media.pop("itemSchema")})
    for name in content:
        if name in found or left_out is None:
            continue
        if not found:
            raise Failure(f"{place}/{escaped(name)}: XML is neither written nor read here")
        left_out.append(f"{place}/{escaped(name)}: XML is left out")
    return found


def _data_of(document: Json, node: Json) -> Json:
    """What the data of events hold, by a schema of those, of an event, or of a list of events."""
    schema = resolve(document, node)
    if schema.get("type") == "array":
        return _data_of(document, schema.get("items", {}))
    if choices := schema.get("oneOf") or schema.get("anyOf"):
        found = [_data_of(document, it) for it in choices]
        return node if found == choices else {"anyOf": found}
    properties = schema.get("properties", {})
    if "data" not in properties or properties.keys() - _EVENT:
        return node
    data: Json = properties["data"]
    content: Json = resolve(document, data).get("contentSchema", data)
    return content


def _sent(document: Json, content: Json) -> Json:
    """Media types as a request can name them: a body is of one type, not of any."""
    return {
        _type_of(document, media.get("schema", {})) if kind_of(name) == "any" else name: media
        for name, media in content.items()
    }


def _type_of(document: Json, schema: Json) -> str:
    """The media type that a body of a schema has by itself."""
    schema = resolve(document, schema)
    if not schema or schema.get("format") == "binary":
        return "application/octet-stream"
    return "text/plain" if schema.get("type") == "string" else "application/json"


def _rank(media_type: str) -> bool:
    """JSON comes first; all else as it is listed."""
    return kind_of(media_type) != "json"


def form_of(document: Json, body: Json) -> Json | None:
    """The object whose properties become arguments, if the body is a form and nothing else."""
    content = list(body.get("content", {}).items())
    if len(content) != 1 or kind_of(content[0][0]) not in ("form", "multipart"):
        return None
    schema = resolve(document, content[0][1].get("schema", {}))
    schema = merged(document, schema) if is_composed(document, schema) else schema
    is_open = schema.get("additionalProperties", False) not in (False, True, {})
    choices = schema.get("oneOf") or schema.get("anyOf")
    return schema if schema.get("properties") and not is_open and not choices else None

"""Works out what the method of an operation takes: parameters, the parts of a form, a body.

Templates find a list of them as `x-parameters` of the operation, in the order of the signature;
each has its line in the signature, in the docstring, in the operation table and in the reference.
"""

from __future__ import annotations

import re
from typing import Any

from document import Failure, Json, resolve

from .media import MULTIPART, escaped, form_of, kind_of, operations
from .names import PREFIX, argument_name, module_name
from .texts import literal, one_line, stated_default
from .types import Writer
from .unions import kinds, members

_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
    "form": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
}
# What the headers say that the client itself sends; OpenAPI wants parameters of such names ignored.
_OWN_HEADERS = frozenset({"accept", "authorization", "content-type"})
_TRANSPORT_HEADERS = frozenset(
    {
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
# Names that a method has already: its own arguments, and what its body uses.
_METHOD = ("locals", "nothing", "options", "self", "tables")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_INNER = {"model", "object", "union", "array"}


def add_arguments(document: Json) -> None:
    """Add the extension to every operation of a document, in place.

    Raises:
        Failure: A parameter or a part of a form cannot be sent as the document says.
    """
    writer = Writer(document)
    for place, path, operation in operations(document):
        _add(writer, place, path, operation)
    for path in document.get("paths", {}).values():
        path.pop("parameters", None)


def _add(writer: Writer, place: str, path: Json, operation: Json) -> None:
    found = _parameters(writer, place, path, operation)
    body = operation.pop("requestBody", {})
    if (form := form_of(writer.document, body)) is not None:
        found += _parts(writer, f"{place}/requestBody", body, form)
        operation["x-body"] = {"content_types": list(body["content"])}
    elif body.get("content"):
        found.append(_body(writer, body))
        operation["x-body"] = _content(writer, body)
    names: list[str] = []
    for it in found:
        names.append(argument_name(it.pop("wanted"), names, reserved=_METHOD))
        _write(it, names[-1])
    found.sort(key=lambda it: not it["required"])
    operation["x-parameters"] = found
    # Of what the generator reads, only the path must be sound.
    operation["parameters"] = [
        {"name": it["wire_name"], "in": "path", "required": True, "schema": {"type": "string"}}
        for it in found
        if it["location"] == "path"
    ]


def _write(it: Json, name: str) -> None:
    """Write out what templates print of an argument."""
    required = it["required"]
    it["name"] = name
    it["signature"] = f"{name}: {it['type']}" if required else f"{name}: {it['type']} | None = None"
    if it["type"] == "Any" and not required:
        it["signature"] = f"{name}: Any = None"
    text = f": {it['description']}" if it["description"] else ""
    text += "" if it["default"] is None else f" Default: {it['default']}."
    it["docstring"] = name + text
    words = [f'"{name}"'] if it["location"] == "body" else [f'"{name}"', literal(it["wire_name"])]
    words += [it["table_type"]] if it["table_type"] else []
    words += ["required=True"] if required and it["location"] != "path" else []
    words += it["fields"]
    it["table"] = f"{it['location']}({', '.join(words)})"
    model = it.pop("model")
    is_file = it["location"] == "form" and not it["table_type"]
    it["sampled"] = required or is_file or it["location"] == "body"
    it["sample"] = f"{model}.from_dict({it['sample']})" if model else it["sample"]
    it["sample_import"] = f", {model}" if model else ""


def _argument(
    writer: Writer, wanted: str, location: str, beside: Json, schema: Json, **more: Any
) -> Json:
    told: Json = {}
    writer.parameter(told, beside, schema)
    return {
        "wanted": wanted,
        "wire_name": wanted,
        "location": location,
        "required": bool(beside.get("required")),
        "type": told["x-argument"],
        "table_type": told["x-type"],
        "doc_type": told["x-doc-type"],
        "doc_notes": told["x-doc-notes"],
        "default": stated_default(schema),
        "description": one_line(beside.get("description") or ""),
        "sample": beside.get("x-sample", "None"),
        "model": "",
        "fields": [],
        **more,
    }


# Parameters


def _parameters(writer: Writer, place: str, path: Json, operation: Json) -> list[Json]:
    """The parameters of an operation; one of its own stands for one of its path's."""
    document = writer.document
    nodes: dict[tuple[str, str], tuple[str, Json]] = {}
    for where, listed in ((place.rpartition("/")[0], path), (place, operation)):
        seen = set()
        for index, node in enumerate(listed.get("parameters") or ()):
            parameter = resolve(document, node)
            below = f"{where}/parameters/{index}"
            location, name = parameter.get("in"), parameter.get("name")
            if location not in ("path", "query", "header", "cookie") or not isinstance(name, str):
                raise Failure(f"{below}: has no name, or is not in path, query, header or cookie")
            key = (location, name.lower() if location == "header" else name)
            if key in seen:
                raise Failure(f"{below}: {name!r} stands twice")
            seen.add(key)
            nodes[key] = (below, parameter)
    for sent in operation.get("x-sent-by-schemes", ()):
        for key in [key for key in nodes if [key[0], key[1].lower()] == sent]:
            del nodes[key]
    wanted = re.findall(r"\{([^{}]*)\}", _url(place))
    declared = [name for location, name in nodes if location == "path"]
    for name in wanted:
        if name not in declared:
            raise Failure(f"{place}: no parameter tells what {{{name}}} in the path is")
    for name in declared:
        if name not in wanted:
            raise Failure(f"{nodes['path', name][0]}: {name!r} does not stand in the path")
    return [
        _parameter(writer, below, parameter)
        for (location, name), (below, parameter) in nodes.items()
        if location != "header" or name not in _OWN_HEADERS | _TRANSPORT_HEADERS
    ]


def _url(place: str) -> str:
    """The path that the operation at a place stands below, without what tells it from others."""
    return place.split("/")[2].replace("~1", "/").replace("~0", "~").partition("#")[0]


def _parameter(writer: Writer, place: str, parameter: Json) -> Json:
    location, name = parameter["in"], parameter["name"]
    if location == "header" and not _HEADER_NAME.fullmatch(name):
        raise Failure(f"{place}: {name!r} cannot be the name of a header")
    content = parameter.get("content") or {}
    if content:
        media_type, media = next(iter(content.items()))
        if kind_of(media_type) not in ("json", "text"):
            raise Failure(f"{place}/content: {media_type} is neither JSON nor text")
        schema = (media or {}).get("schema", {})
        style = "json" if kind_of(media_type) == "json" else None
    else:
        schema, style = parameter.get("schema", {}), parameter.get("style")
    beside = {**parameter, "required": parameter.get("required") or location == "path"}
    fields = _style(writer, place, location, schema, style, parameter.get("explode"))
    fields += ["number_or_text=True"] if parameter.get("x-number-or-text") else []
    return _argument(writer, name, location, beside, schema, fields=fields)


def _style(
    writer: Writer, place: str, location: str, schema: Json, style: str | None, explode: Any
) -> list[str]:
    """The fields of a table that say how a value is written, where it is not as by default."""
    if style == "json":
        return ['style="json"']
    default = _STYLES[location][0]
    if style not in (None, *_STYLES[location]):
        raise Failure(f"{place}/style: {style!r} is none of {', '.join(_STYLES[location])}")
    known = kinds(writer.document, schema)
    if (style is not None or location != "form") and style != "deepObject":
        _refuse_what_has_no_form(writer.document, place, schema, style or default, set())
    fields = []
    if style is not None and (style != default or location == "form"):
        fields.append(f'style="{style}"')
    exploded = explode if isinstance(explode, bool) else (style or default) == "form"
    has_items = bool({*_INNER, "any"} & set(known)) and style != "deepObject"
    if has_items and exploded is not (default == "form"):
        fields.append(f"explode={exploded}")
    return fields


def _refuse_what_has_no_form(
    document: Json, place: str, schema: Json, style: str, seen: set[int]
) -> None:
    """Refuse arrays and objects within others where the style has no way to write them."""
    schema = resolve(document, schema)
    if id(schema) in seen:
        return
    seen.add(id(schema))
    for part in [*members(schema), *schema.get("allOf", ())]:
        _refuse_what_has_no_form(document, place, part, style, seen)
    items = schema.get("items")
    if isinstance(items, dict) and _INNER & set(kinds(document, items)):
        raise Failure(f"{place}: an array of arrays or objects has no form in the style {style}")
    inner = [*schema.get("properties", {}).values(), schema.get("additionalProperties")]
    for part in filter(lambda it: isinstance(it, dict), inner):
        if _INNER & set(kinds(document, part)):
            raise Failure(
                f"{place}: an object of arrays or objects has no form in the style {style}"
            )


# Bodies


def _parts(writer: Writer, place: str, body: Json, form: Json) -> list[Json]:
    """The properties of a form as arguments."""
    ((media_type, media),) = body["content"].items()
    required = form.get("required", ())
    found = []
    for name, node in form["properties"].items():
        part = node if isinstance(node, dict) else {}
        if resolve(writer.document, part).get("readOnly"):
            continue
        encoding = media.get("encoding", {}).get(name, {})
        below = f"{place}/content/{escaped(media_type)}/encoding/{escaped(name)}"
        if encoding.get("headers"):
            raise Failure(f"{below}/headers: a part is sent without headers of its own")
        beside = {
            "description": resolve(writer.document, part).get("description", ""),
            "x-sample": resolve(writer.document, part).get("x-sample", "None"),
            **part,
            "required": name in required,
        }
        told = encoding.get("contentType", "")
        if told and kind_of(told) == "xml":
            raise Failure(f"{below}/contentType: XML is not written here")
        if media_type.startswith(MULTIPART) and _is_file(writer.document, part):
            more = _file(told)
            is_array = "array" in kinds(writer.document, part)
            more["type"] = "list[File]" if is_array else "File"
            more["fields"] += ['style="files"'] if is_array else []
        else:
            style = "json" if told and kind_of(told) == "json" else encoding.get("style")
            style = None if media_type.startswith(MULTIPART) and style != "json" else style
            fields = _style(writer, below, "form", part, style, encoding.get("explode"))
            known = media_type.startswith(MULTIPART) and told and "json" not in told
            more = {"fields": [*fields, *(_file(told)["fields"] if known else [])]}
        found.append(_argument(writer, name, "form", beside, part, **more))
    return found


def _file(content_type: str) -> Json:
    """What an argument that is a file has of its own; a list of types leaves the choice open."""
    known = content_type and "," not in content_type and "*" not in content_type
    return {
        "table_type": "",
        "doc_type": "bytes, a path or a binary file",
        "fields": [f"content_type={content_type!r}"] if known else [],
    }


def _is_file(document: Json, schema: Json) -> bool:
    """Whether a part of a multipart form is a file, or an array of files."""
    schema = resolve(document, schema)
    items = schema.get("items")
    if isinstance(items, dict) and "array" in kinds(document, schema):
        return _is_file(document, items)
    if choices := members(schema):
        return any(_is_file(document, it) for it in choices)
    if schema.get("format") == "binary":
        return True
    told = schema.get("contentMediaType", "")
    return bool(told) and kind_of(told) == "bytes" and "contentEncoding" not in schema


def _body(writer: Writer, body: Json) -> Json:
    """The body as one argument."""
    contents = list(body["content"].items())
    schema = contents[0][1].get("schema", {})
    types = [writer.sent(media_type, media) for media_type, media in contents]
    model = schema.get("$ref", "").removeprefix(PREFIX)
    single = resolve(writer.document, schema)
    has_model = bool(single.get("properties")) and kind_of(contents[0][0]) in ("json", "form")
    return _argument(
        writer,
        _body_name(writer, schema) if len(contents) == 1 else "body",
        "body",
        body,
        schema,
        table_type="",
        type=" | ".join(dict.fromkeys(part for it in types for part in _members(it[0]))),
        doc_type=" or ".join(dict.fromkeys(it[2] for it in types)),
        model=model if has_model else "",
    )


def _members(type_: str) -> list[str]:
    """The members of a union that is written out; those within brackets stay together."""
    found, depth, start = [], 0, 0
    for index, character in enumerate(type_):
        depth += (character == "[") - (character == "]")
        if depth == 0 and type_.startswith(" | ", index):
            found.append(type_[start:index])
            start = index + 3
    return [*found, type_[start:]]


def _body_name(writer: Writer, schema: Json) -> str:
    """The name that the generator would give: that of the model, or of the models in an array."""
    if "$ref" not in schema:
        schema = schema.get("items", {}) if schema.get("type") == "array" else {}
    if schema.get("$ref", "").startswith(PREFIX) and writer.has_module(
        resolve(writer.document, schema)
    ):
        return module_name(schema["$ref"].removeprefix(PREFIX))
    return "body"


def _content(writer: Writer, body: Json) -> Json:
    """What the table of an operation holds of its body."""
    types = {name: writer.sent(name, media)[1] for name, media in body["content"].items()}
    first, *others = types
    return {
        "content_types": [first],
        "type": types[first],
        "others": {name: types[name] for name in others},
    }

"""Writes out the types of an OpenAPI document as Python and as the reference shows them.

Templates find them as vendor extensions:

- of a property: `x-annotation`, its type in the model, `x-default`, what a model starts with if it
  is not required, `x-docstring`, `x-doc-type`, `x-doc-notes` and `x-doc-text`;
- of a response: `x-doc-text`, `x-type` and `x-doc-type`; no type where there is no body;
- of an operation: `x-returns`, what its method returns, if anything;
- of a named schema: `x-docstring`, `x-doc-text`; `x-imports`, the models in its properties;
  `x-alias`, what it stands for if it is an enum; `x-union`, what the runtime chooses from.

Names of models stand alone in models, and as `models.Name` elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from document import Json, resolve

from talon_one.runtime.model import Model

from .media import is_success, kind_of, operations
from .names import PREFIX, argument_name, module_name
from .texts import literal, one_line, stated_default
from .unions import is_enum, is_null, is_union, kinds, members, tag, types

_PLAIN = {"boolean": "bool", "integer": "int", "number": "float", "string": "str", "null": "None"}
_FORMATS = {
    "date-time": "DateTime", "date": "Date", "uuid": "UUID", "byte": "bytes", "binary": "bytes",
}  # fmt: skip
_BOUNDS = (
    ("minimum", "ge", "at least {}"),
    ("exclusiveMinimum", "gt", "more than {}"),
    ("maximum", "le", "at most {}"),
    ("exclusiveMaximum", "lt", "less than {}"),
    ("multipleOf", "multiple_of", "a multiple of {}"),
    ("minLength", "min_length", "length at least {}"),
    ("maxLength", "max_length", "length at most {}"),
    ("minItems", "min_length", "length at least {}"),
    ("maxItems", "max_length", "length at most {}"),
    ("pattern", "pattern", "matches ``{}``"),
)
# What every model has, and what its class body uses.
_TAKEN = frozenset({*dir(Model), "additional_properties", "field", "models", "typed_value"})
_KEPT = ("description", "deprecated", "readOnly", "writeOnly")


def add_types(document: Json) -> None:
    """Add the extensions to every operation and named schema of a document, in place."""
    writer = Writer(document)
    for _, _, operation in operations(document):
        writer.operation(operation)
    schemas = document.get("components", {}).get("schemas", {})
    # All at once, so that each is read as it was written.
    schemas.update({name: writer.named(name, schema) for name, schema in schemas.items()})


@dataclass(frozen=True)
class Style:
    """How a type is written.

    Attributes:
        model: The name of a model.
        bounds: Whether the type tells its bounds.
        enums: Whether the type tells the values of an enum that has no name.
        formats: The types of texts, by their format.
        patterns: Whether a pattern is among the bounds.
    """

    model: str = "{}"
    bounds: bool = True
    enums: bool = True
    formats: Mapping[str, str] = field(default_factory=lambda: _FORMATS)
    patterns: bool = True


MODEL = Style()
SIGNATURE = Style("models.{}", bounds=False)
TABLE = Style("models.{}")
PEOPLE = Style("[{0}]({0}.md)", False, False, {**_FORMATS, "date-time": "datetime", "date": "date"})


# Names that its users know with a prefix, for the generator gives it to them.
_WORDS = frozenset(
    {
        "all_params", "auth_settings", "base64", "body_params", "date", "exec", "field",
        "form_params", "header_params", "json", "local_var_files", "path_params", "query_params",
        "resource_path", "schema", "self",
    }
)  # fmt: skip


class Writer:
    """Writes the types of one document."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.inside: list[str] = []
        """The named schemas that are being written out where they are referred to."""

    # Types

    def type(self, schema: Json, style: Style) -> str:
        """A schema as Python, without None."""
        if "$ref" in schema:
            target = resolve(self.document, schema)
            if schema["$ref"].startswith(PREFIX) and self.has_module(target):
                return style.model.format(schema["$ref"].removeprefix(PREFIX))
            if schema["$ref"] in self.inside:
                # What holds itself and is no model has no end that could be written out.
                return "Any"
            self.inside.append(schema["$ref"])
            found = self.type(target, style)
            self.inside.pop()
            return found
        if is_null(schema):
            return "None"
        if choices := members(schema):
            parts = self.choices(choices, style)
            return "Any" if "Any" in parts else " | ".join(dict.fromkeys(parts))
        if parts := schema.get("allOf"):
            return self.type(parts[0], style)
        if is_enum(schema) and style.enums:
            return enum(schema)
        return " | ".join(self.single(it, schema, style) for it in types(schema)) or "Any"

    def choices(self, choices: list[Json], style: Style) -> list[str]:
        """The types of the members of a union; of several of one type, no bound counts for all.

        Nor does a pattern beside an array or a map: msgspec 0.22 crashes on reading such a union.
        """
        found = [
            {"number" if it == "integer" else it for it in kinds(self.document, choice)}
            for choice in choices
        ]
        unbound = replace(style, bounds=False)
        if {"array", "object"} & set().union(*found):
            style = replace(style, patterns=False)
        return [
            self.type(
                it, unbound if any(own & kind for kind in found if kind is not own) else style
            )
            for own, it in zip(found, choices, strict=True)
        ]

    def single(self, kind: str, schema: Json, style: Style) -> str:
        """A schema that names one type, or one of those that it names."""
        if kind == "array":
            plain = f"list[{self.nullable(schema.get('items', {}), style)}]"
        elif kind == "object":
            extra = schema.get("additionalProperties")
            told = isinstance(extra, dict) and extra
            return f"dict[str, {self.nullable(extra, style) if told else 'Any'}]"
        elif kind == "string":
            plain = style.formats.get(schema.get("format", ""), "str")
        else:
            plain = _PLAIN[kind]
        if not style.patterns:
            schema = {key: it for key, it in schema.items() if key != "pattern"}
        return bounded(plain, schema) if style.bounds else plain

    def nullable(self, schema: Json, style: Style) -> str:
        """A schema as Python, with None if it allows null."""
        found = self.type(schema, style)
        plain = found in ("Any", "None") or not self.allows_null(schema)
        return found if plain else f"{found} | None"

    def has_module(self, schema: Json) -> bool:
        """Whether a named schema gets a module, rather than being written out wherever it is."""
        told = schema.get("properties") or schema.get("x-entries")
        return bool(told) or is_enum(schema) or is_union(self.document, schema)

    def allows_null(self, schema: Json) -> bool:
        """Whether a schema allows null, as one that tells nothing does."""
        schema = resolve(self.document, schema)
        if "null" in schema.get("type", ()) or None in schema.get("enum", ()):
            return True
        if choices := [*schema.get("oneOf", ()), *schema.get("anyOf", ())]:
            return any(it.get("type") == "null" or self.allows_null(it) for it in choices)
        if parts := schema.get("allOf"):
            return all(self.allows_null(it) for it in parts)
        return not types(schema) and "properties" not in schema

    def is_secret(self, schema: Json) -> bool:
        """Whether a value, or each item of a list, is text of the format `password`."""
        flat = self.flat(schema)
        parts = [flat, *members(flat), flat.get("items")]
        found = (self.flat(it) for it in parts if isinstance(it, dict))
        return any(it.get("format") == "password" for it in found)

    def models(self, schema: Json) -> set[str]:
        """The models, enums and unions that the type of a schema names."""
        if "$ref" in schema:
            target = resolve(self.document, schema)
            if schema["$ref"].startswith(PREFIX) and self.has_module(target):
                return {schema["$ref"].removeprefix(PREFIX)}
            if schema["$ref"] in self.inside:
                return set()
            self.inside.append(schema["$ref"])
            found = self.models(target)
            self.inside.pop()
            return found
        parts = [*members(schema), *schema.get("allOf", ())[:1]]
        parts += [schema[it] for it in ("items", "additionalProperties") if it in schema]
        return {name for it in parts if isinstance(it, dict) for name in self.models(it)}

    def doc_notes(self, schema: Json, beside: Json, *, required: bool) -> str:
        """What the reference says of a property or parameter besides its type."""
        flat = self.flat(schema)
        notes = ["required" if required else "optional"]
        if self.allows_null(schema):
            notes.append("may be None")
        if beside.get("readOnly"):
            notes.append("read-only")
        if self.is_secret(schema):
            notes.append("secret")
        if beside.get("deprecated"):
            notes.append("deprecated")
        if (default := stated_default(schema)) is not None:
            notes.append(f"default `{default}`")
        listing = schema.get("items", {}) if "array" in types(schema) else schema
        if is_enum(listing):
            notes.append(f"one of {', '.join(f'`{literal(it)}`' for it in values(listing))}")
        if flat.get("uniqueItems"):
            notes.append("no item twice")
        notes += [text.format(flat[key]) for key, _, text in _bounds_of(flat)]
        return ", ".join(notes)

    def flat(self, schema: Json) -> Json:
        """A schema without the references around it."""
        schema = resolve(self.document, schema)
        return self.flat(schema["allOf"][0]) if len(schema.get("allOf", ())) == 1 else schema

    # Extensions

    def named(self, name: str, schema: Json) -> Json:
        """A named schema as the generator is to see it."""
        kept = {key: schema[key] for key in schema if key in _KEPT or key.startswith("x-")}
        kept["x-doc-text"] = one_line(schema.get("description") or "")
        kept["x-docstring"] = kept["x-doc-text"] or f"The schema {name}."
        if schema.get("properties"):
            extra = schema.get("additionalProperties")
            told = self.nullable(extra, MODEL) if isinstance(extra, dict) else "Any"
            rest = {"x-additional": told} if extra else {}
            return {"type": "object", **kept, **self.object(name, schema), **rest}
        if is_enum(schema):
            # The generator makes a module of nothing but an object with properties.
            kept["x-alias"] = enum(schema)
            kept["x-values"] = [literal(it) for it in values(schema)]
        elif is_union(self.document, schema):
            kept["x-union"] = self.union(name, schema)
        elif "x-entries" not in schema:
            # Of what is written out wherever it is, the generator need not know more than this.
            is_list = types(schema) == ["array"]
            return {"type": "array", "items": {"type": "string"}} if is_list else {"type": "string"}
        return {**kept, "type": "object", "properties": {"value": {}}}

    def object(self, name: str, schema: Json) -> Json:
        """The properties of a model, with their types."""
        wires = [it for it in schema.get("required", ()) if it in schema["properties"]]
        names = self.names(schema["properties"])
        extra = schema.get("additionalProperties")
        found = self.models(extra) if isinstance(extra, dict) else set()
        keys = {}
        properties = {}
        for number, (key, node) in enumerate(schema["properties"].items()):
            part = node if isinstance(node, dict) else {}
            found |= self.models(part)
            # The generator sees names that it need not change.
            keys[key] = f"property_{number:04}"
            properties[keys[key]] = {
                **self.property(names[key], part, required=key in wires),
                "x-wire-name": literal(key),
            }
        told = schema["properties"].items()
        secrets = tuple(names[key] for key, node in told if self.is_secret(node))
        return {
            "properties": properties,
            "required": [keys[it] for it in wires],
            "x-imports": [
                {"class": it, "module": module_name(it)} for it in sorted(found - {name})
            ],
            **({"x-secrets": repr(secrets)} if secrets else {}),
        }

    def names(self, properties: Iterable[str]) -> dict[str, str]:
        """The Python name of each property; one that is such a name already keeps it."""
        mappings = self.document.get("x-names", {}).get("properties", {})
        found: dict[str, str] = {}
        for wire in sorted(properties, key=lambda it: argument_name(it, ()) != it):
            found[wire] = argument_name(
                mappings.get(wire, wire),
                found.values(),
                reserved=() if wire in mappings else _TAKEN | _WORDS,
                default="property_",
            )
        return found

    def property(self, name: str, schema: Json, *, required: bool) -> Json:
        """A property as the generator is to see it: what templates print of it."""
        null = self.allows_null(schema)
        type_ = self.type(schema, MODEL)
        absent = " | None" if (null or not required) and type_ != "None" else ""
        absent += " | UnsetType" if null and not required else ""
        kept = {key: schema[key] for key in schema if key in _KEPT or key.startswith("x-")}
        if "x-typed-by" in kept:
            kept["x-typed-by"] = {**kept["x-typed-by"], "absent": absent}
        if resolve(self.document, schema).get("deprecated"):
            kept["deprecated"] = True
        text = one_line(kept.pop("description", None) or "")
        default = stated_default(schema)
        told = [
            f"{name}: {text}" if text else name,
            "Read-only." if kept.get("readOnly") else "",
            f"Default: {default}." if default is not None else "",
            "Deprecated." if kept.get("deprecated") else "",
        ]
        return {
            **kept,
            "x-name": name,
            "x-docstring": " ".join(it for it in told if it),
            "x-doc-text": text,
            "x-annotation": type_ + absent,
            **({} if required else {"x-default": "UNSET" if null else "None"}),
            "x-doc-type": self.type(schema, PEOPLE),
            "x-doc-notes": self.doc_notes(schema, kept, required=required),
        }

    def union(self, name: str, schema: Json) -> Json:
        """What templates print of a union: what it is to a type checker, and how it is read."""
        told = tag(self.document, schema)
        names = sorted({it for part in members(schema) for it in self.models(part)} - {name})
        annotation = self.type(schema, MODEL)
        if names and "dict[str, Any]" not in annotation:
            annotation += " | dict[str, Any]"
        return {
            "annotation": annotation,
            "members": [{"class": it, "module": module_name(it)} for it in names],
            "tagged": told is not None,
            "types": [self.type(it, TABLE) for it in members(schema)],
            "doc": [self.type(it, PEOPLE) for it in members(schema)],
            "tag": told[0] if told else "",
            "literal": literal(told[0]) if told else "",
            "mapping": [
                {"value": literal(value), "class": it}
                for value, it in (told[1] if told else {}).items()
            ],
        }

    def operation(self, operation: Json) -> None:
        """Add the extensions of an operation and its responses."""
        for status, response in operation["responses"].items():
            success = is_success(status, operation["responses"])
            response["x-doc-text"] = one_line(response.get("description") or "")
            for media_type, media in response.get("content", {}).items():
                response["x-type"] = self.received(media_type, media, TABLE, success=success)
                response["x-doc-type"] = self.received(media_type, media, PEOPLE, success=success)
        returns = self.returns(operation["responses"])
        operation["x-returns"] = None if returns == "None" else returns

    def received(self, media_type: str, media: Json, style: Style, *, success: bool = True) -> str:
        """What the body of a response is read as."""
        schema = media.get("schema", {})
        kind = kind_of(media_type)
        if kind == "csv" and success:
            return "CsvExport"
        if kind == "lines" and success:
            return f"JsonLines[{self.nullable(_line(schema), style)}]"
        told = set(types(resolve(self.document, schema)))
        if kind == "events" and success:
            is_text = not schema or told == {"string"}
            return f"EventStream[{'str' if is_text else self.nullable(schema, style)}]"
        if kind in ("text", "csv", "events") and told <= {"string"}:
            return "str"
        if kind == "any" and not schema:
            return "bytes"
        is_text = told == {"string"} or not schema
        return "bytes" if kind == "bytes" and is_text else self.nullable(schema, style)

    def sent(self, media_type: str, media: Json) -> tuple[str, str, str]:
        """A body in a signature, in the table of an operation and in the reference."""
        schema = media.get("schema", {})
        kind = kind_of(media_type)
        if kind in ("text", "csv", "events"):
            return "str", "str", "str"
        if kind == "bytes":
            return "File", "bytes", "bytes, a path or a binary file"
        written = [self.nullable(schema, style) for style in (SIGNATURE, TABLE, PEOPLE)]
        if kind == "lines":
            item = _line(schema)
            written = [f"list[{self.nullable(item, it)}]" for it in (SIGNATURE, TABLE, PEOPLE)]
        elif "merge-patch" in media_type and "Any" not in _outer(written[0]):
            written[0] += " | dict[str, Any]"
        return written[0], written[1], written[2]

    def parameter(self, target: Json, beside: Json, schema: Json) -> None:
        """Add the extensions of a parameter, a body or a part of a form."""
        required = bool(beside.get("required"))
        target["x-argument"] = self.type(schema, SIGNATURE)
        target["x-type"] = self.type(schema, TABLE)
        target["x-doc-type"] = self.type(schema, PEOPLE)
        if beside.get("x-number-or-text"):
            target["x-argument"] = target["x-doc-type"] = "int | str"
        target["x-doc-notes"] = self.doc_notes(schema, beside, required=required)

    def returns(self, responses: Json) -> str | None:
        """What a successful call returns, if anything."""
        status = min((it for it in responses if it.startswith("2")), default="default")
        for media_type, media in responses.get(status, {}).get("content", {}).items():
            return self.received(media_type, media, SIGNATURE)
        return None


def _line(schema: Json) -> Json:
    """What each line of a body holds of which the schema may tell the lines or all of them."""
    items: Json = schema.get("items", {}) if schema.get("type") == "array" else schema
    return items


def _outer(type_: str) -> str:
    """A type without what stands in brackets, unless it is a plain object."""
    return type_.replace("dict[str, Any]", "Any")


def enum(schema: Json) -> str:
    """An enum as Python: the values that are known, and the type of those that will be."""
    base = " | ".join(_PLAIN[kind] for kind in types(schema) if kind in _PLAIN) or "Any"
    # msgspec would take no other integer for a number if one were listed.
    listed = [it for it in values(schema) if type(it).__name__ in {"str", "int"} & {*base.split()}]
    return f"Literal[{', '.join(map(literal, listed))}] | {base}" if listed else base


def values(schema: Json) -> list[Any]:
    """The values that an enum lists, null left out."""
    listed = schema["enum"] if "enum" in schema else [schema["const"]]
    return [it for it in listed if it is not None]


def bounded(plain: str, schema: Json) -> str:
    """A type with the bounds that a schema sets."""
    bounds = [
        f"{name}={_text(schema[key]) if key == 'pattern' else schema[key]}"
        for key, name, _ in _bounds_of(schema)
    ]
    return f"Annotated[{plain}, Bounds({', '.join(bounds)})]" if bounds else plain


def _bounds_of(schema: Json) -> list[tuple[str, str, str]]:
    return [it for it in _BOUNDS if it[0] in schema]


def _text(pattern: str) -> str:
    """A pattern as Python, raw where that can be."""
    quote = "'" if '"' in pattern else '"'
    plain = quote not in pattern and pattern.isprintable() and not pattern.endswith("\\")
    return f"r{quote}{pattern}{quote}" if plain else repr(pattern)

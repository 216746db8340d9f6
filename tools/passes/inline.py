"""Names the objects and unions of an OpenAPI document that have no name.

The names are those that the generator would give, since users have them in their code already: a
title, or else the path to the place, such as `GetCustomers200Response`. Equal schemas share one.
"""

from __future__ import annotations

import json
from typing import Any

from document import METHODS, Json, resolve

from .compositions import is_composed, merged
from .media import form_of
from .names import PREFIX, class_forms, class_name, free_class
from .unions import is_union, share_what_stands_beside


def name_inline_schemas(document: Json) -> None:
    """Move each object and union that has no name to the named schemas, in place."""
    _Names(document).run()


class _Names:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document.get("components", {}).get("schemas", {})
        self.package = document.get("x-names", {}).get("package", "")
        self.taken = {form for name in self.schemas for form in class_forms(name)}
        self.named: dict[str, str] = {}
        """The names that were given, by the schema as text."""

    def run(self) -> None:
        for place, path in self.document.get("paths", {}).items():
            self.parameters(path, place)
            for method in METHODS:
                if method in path:
                    self.operation(path[method])
        for name, schema in list(self.schemas.items()):
            self.inside(schema, name)
        if self.schemas:
            self.document.setdefault("components", {})["schemas"] = self.schemas
        share_what_stands_beside(self.document)

    def operation(self, operation: Json) -> None:
        """Name what the body and the responses of an operation hold."""
        name = operation.get("operationId", "")
        self.parameters(operation, name)
        body = operation.get("requestBody", {})
        if (form := form_of(self.document, body)) is not None:
            properties = dict(form["properties"])
            form = {**form, "properties": properties}
            self.inside(form, f"{name}_request")
            for media in body["content"].values():
                media["schema"] = form
        else:
            for media in body.get("content", {}).values():
                self.child(media, "schema", f"{name}_request")
        for status, node in operation.get("responses", {}).items():
            for media in resolve(self.document, node).get("content", {}).values():
                self.child(media, "schema", f"{name}_{status}_response")

    def parameters(self, holder: Json, name: str) -> None:
        """Name what the parameters of an operation, or of a path, hold."""
        for node in holder.get("parameters") or ():
            parameter = resolve(self.document, node)
            for it in (parameter, *(parameter.get("content") or {}).values()):
                self.child(it, "schema", f"{name}_{parameter.get('name', '')}_parameter")

    def inside(self, schema: Json, name: str) -> None:
        """Name what a schema holds."""
        for key, part in schema.get("properties", {}).items():
            if isinstance(part, dict):
                self.child(schema["properties"], key, f"{name}_{key}")
        self.child(schema, "items", f"{name}_inner")
        self.child(schema, "additionalProperties", f"{name}_value")
        for key in ("oneOf", "anyOf"):
            for index in range(len(schema.get(key, ()))):
                self.child(schema[key], index, f"{name}_{key}" + (f"_{index}" if index else ""))

    def child(self, parent: Any, key: Any, name: str) -> None:
        """Name a schema, if it is there and needs a name, and what it holds."""
        if isinstance(parent, dict) and not isinstance(parent.get(key), dict):
            return
        schema = parent[key]
        if "$ref" in schema:
            return
        beside = {it: schema[it] for it in schema if it in _OF_A_PROPERTY or it.startswith("x-")}
        parts = schema.get("allOf", ())
        if len(parts) == 1 and "properties" not in schema:
            self.child(parts, 0, name)
            return
        if is_composed(self.document, schema):
            schema = merged(self.document, schema)
        if not (is_union(self.document, schema) or schema.get("properties")):
            self.inside(schema, name)
            return
        parent[key] = {"$ref": PREFIX + self.name(schema, name)} | beside

    def name(self, schema: Json, name: str) -> str:
        """The name of a schema: that of an equal one, or a new one."""
        text = json.dumps(schema, sort_keys=True)
        if text not in self.named:
            told = class_name(schema.get("title") or "") or name
            self.named[text] = free_class(told, self.taken, self.package)
            self.schemas[self.named[text]] = schema
            self.inside(schema, self.named[text])
        return self.named[text]


_OF_A_PROPERTY = ("description", "deprecated", "readOnly", "writeOnly", "default")

"""Reads an OpenAPI document: one of several files, or of the version before OpenAPI, as well.

A schema of another file becomes a named one here; all else is put where it is referred to.
"""

from __future__ import annotations

import copy
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag

from document import GENERATOR, Failure, Json, check, load

# What stands below these is a schema, or named schemas.
_SCHEMA = {"schema", "items", "additionalProperties", "not", "unevaluatedProperties"}
_SCHEMAS = {"allOf", "oneOf", "anyOf", "prefixItems"}
_NAMED = {"properties", "patternProperties", "schemas", "$defs", "definitions"}
# What stands below these is data.
_DATA = {"example", "examples", "default", "enum", "const"}


def read(path: Path) -> Json:
    """Read an OpenAPI document with all files that it refers to.

    Raises:
        Failure: It cannot be read, is no YAML or JSON, has a key twice, a reference that leads
            nowhere, an unknown type, or text for true or false. The message names the place.
    """
    document = read_unchecked(path)
    try:
        check(document)
    except Failure as failure:
        raise Failure(f"{path}: {failure}") from failure
    except RecursionError as error:
        raise Failure(f"{path}: is nested too deeply") from error
    return document


def read_unchecked(path: Path, *, lenient: bool = False) -> Json:
    """Read an OpenAPI document with all files that it refers to, whatever stands in it.

    Args:
        path: Where it is.
        lenient: Whether a reference that cannot be followed is left as it is.

    Raises:
        Failure: A file cannot be read, is no YAML or JSON, or has a key twice; a reference leads
            to the network or nowhere; or the document cannot be converted.
    """
    try:
        document = load(path)
        if not isinstance(document, dict):
            raise Failure(f"{path}: is no OpenAPI document: it is not a mapping")
        if "swagger" in document:
            document = _converted(path)
        _Bundle(path.resolve(), document, lenient).run()
    except RecursionError as error:
        raise Failure(f"{path}: is nested too deeply") from error
    return document


def _converted(path: Path) -> Json:
    """A document of Swagger 2.0 as the generator converts it."""
    with tempfile.TemporaryDirectory() as name:
        done = subprocess.run(
            [
                GENERATOR,
                "generate",
                "-g",
                "openapi",
                "-i",
                path,
                "-o",
                name,
                "--skip-validate-spec",
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        found = Path(name, "openapi.json")
        if not found.exists():
            output = f"{done.stdout}{done.stderr}".strip()
            raise Failure(f"{path}: #/swagger: cannot be converted to OpenAPI 3:\n{output}")
        document: Json = load(found)
    _take_word(document, "x-nullable", "nullable")
    return document


def _take_word(node: Any, old: str, new: str) -> None:
    for item in node.values() if isinstance(node, dict) else node:
        if isinstance(item, dict | list):
            _take_word(item, old, new)
    if isinstance(node, dict) and old in node:
        node[new] = node.pop(old)


class _Bundle:
    def __init__(self, path: Path, document: Json, lenient: bool) -> None:
        self.path = path
        self.document = document
        self.lenient = lenient
        self.files: dict[Path, Any] = {path: document}
        self.named: dict[tuple[Path, str], str] = {}
        """The named schemas that were made of parts of other files."""
        self.inside: list[tuple[Path, str]] = []

    def run(self) -> None:
        for name, schema in list(self._schemas().items()):
            reference = schema.get("$ref") if _is_object(schema) else None
            try:
                target = self._target(reference, self.path)
                if target is not None and target[0] != self.path and target not in self.named:
                    self.named[target] = name
                    self._schemas()[name] = copy.deepcopy(self._at(*target))
            except Failure as failure:
                if self.lenient:
                    continue
                place = f"{self.path}: #/components/schemas/{name}"
                raise Failure(f"{place}: the reference {reference!r}: {failure}") from None
        for (file, _), name in list(self.named.items()):
            self.walk(self._schemas()[name], file, f"#/components/schemas/{name}", schema=True)
        own = set(self.named.values())
        for key, value in list(self.document.items()):
            self.walk(value, self.path, f"#/{key}", key=key, done=own)

    def walk(
        self,
        node: Any,
        file: Path,
        place: str,
        *,
        key: str = "",
        schema: bool = False,
        named: bool = False,
        done: set[str] | None = None,
    ) -> None:
        """Take in what is referred to below a node of a file."""
        if isinstance(node, list):
            for index, item in enumerate(node):
                below = f"{place}/{index}"
                if _is_object(item) and "$ref" in item:
                    node[index] = self.taken(item, file, below, schema=key in _SCHEMAS)
                else:
                    self.walk(item, file, below, schema=key in _SCHEMAS)
        elif isinstance(node, dict):
            if schema and not named:
                self.mapping(node, file)
            for name, item in list(node.items()):
                # Of responses, the default is one.
                is_data = name.startswith("x-") or (name in _DATA and key != "responses")
                if (is_data and not named) or (named and name in (done or ())):
                    continue
                below = f"{place}/{name.replace('~', '~0').replace('/', '~1')}"
                is_schema = (key in _NAMED and named) or (name in _SCHEMA and not named)
                holds_names = name in _NAMED and not named
                if _is_object(item) and isinstance(item.get("$ref"), str) and not holds_names:
                    node[name] = self.taken(item, file, below, schema=is_schema)
                else:
                    self.walk(
                        item, file, below,
                        key=name, schema=is_schema, named=holds_names, done=done,
                    )  # fmt: skip

    def mapping(self, schema: Json, file: Path) -> None:
        """Take in the schemas that a discriminator names."""
        mapping = (schema.get("discriminator") or {}).get("mapping") or {}
        for value, model in mapping.items():
            if isinstance(model, str) and re.search(r"\.(ya?ml|json)(#|$)|^\.{0,2}/", model):
                node = self.taken({"$ref": model}, file, "discriminator", schema=True)
                mapping[value] = node["$ref"]
            elif file != self.path and isinstance(model, str) and model.startswith("#"):
                mapping[value] = self.taken({"$ref": model}, file, "", schema=True)["$ref"]

    def taken(self, node: Json, file: Path, place: str, *, schema: bool) -> Json:
        """A reference as one within the document, or what it leads to."""
        beside = {key: value for key, value in node.items() if key != "$ref"}
        self.walk(beside, file, place, schema=schema)
        try:
            target = self._target(node["$ref"], file)
            if target is None and not schema and str(node["$ref"]).startswith("#/paths/"):
                # What others refer to there is changed before they are read.
                target = file, node["$ref"][1:]
            elif target is None:
                return node | beside
            if target[0] == self.path and file != self.path:
                return {"$ref": f"#{target[1]}"} | beside
            if schema:
                return {"$ref": f"#/components/schemas/{self.name(*target)}"} | beside
            if target in self.inside:
                raise Failure(f"the reference {node['$ref']!r} leads back to itself")
            found = copy.deepcopy(self._at(*target))
        except Failure as failure:
            if self.lenient:
                return node | beside
            raise Failure(f"{self.path}: {place}: {failure}") from None
        self.inside.append(target)
        holder = {"found": found}
        self.walk(holder, target[0], place)
        self.inside.pop()
        taken = holder["found"]
        return {**taken, **beside} if _is_object(taken) else taken

    def name(self, file: Path, pointer: str) -> str:
        """The name of a schema that another file has, which is taken in."""
        if (file, pointer) not in self.named:
            found = copy.deepcopy(self._at(file, pointer))
            schemas = self._schemas()
            wanted = unquote(pointer.rpartition("/")[2]) or file.stem
            name, count = wanted, 1
            while name in schemas:
                count += 1
                name = f"{wanted}{count}"
            self.named[file, pointer] = name
            schemas[name] = found
            holder = {"schema": found}
            self.walk(holder, file, f"#/components/schemas/{name}")
            schemas[name] = holder["schema"]
        return self.named[file, pointer]

    def _schemas(self) -> Json:
        components = self.document.setdefault("components", {})
        schemas = components.setdefault("schemas", {}) if _is_object(components) else {}
        return schemas if _is_object(schemas) else {}

    def _target(self, reference: Any, file: Path) -> tuple[Path, str] | None:
        """The file and the place in it that a reference leads to; None if it is as it is to be."""
        if not isinstance(reference, str):
            return None
        address, pointer = urldefrag(reference)
        if not address:
            return None if file == self.path else (file, pointer)
        if re.match(r"[a-z][a-z+.-]+:", address, re.IGNORECASE):
            raise Failure(
                f"the reference {reference!r} leads to the network, where nothing is read: "
                "keep a copy beside the document"
            )
        return (file.parent / unquote(address)).resolve(), pointer

    def _at(self, file: Path, pointer: str) -> Any:
        if file not in self.files:
            self.files[file] = load(file)
        node = self.files[file]
        for part in unquote(pointer).split("/")[1:]:
            key = part.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key) if isinstance(node, list) else key]
            except (LookupError, TypeError, ValueError):
                raise Failure(
                    f"the reference to {pointer!r} of {file.name} leads nowhere"
                ) from None
        return node


def _is_object(node: Any) -> bool:
    return isinstance(node, dict)

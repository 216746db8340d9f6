"""Documents of random schemas: each is refused with its place, or its package round-trips."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import Any

import pytest
from documents import build, check_package, import_all
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

NAMES = ("A", "B", "C", "D")
PROPERTIES = ("id", "type", "kind-of", "class", "a b", "ID", "self", "date", "größe", "_id", "x")
SCALARS = (
    {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"},
    {"type": "null"}, {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"}, {"type": "string", "format": "byte"},
    {"type": "string", "enum": ["a", "b c", "class"]}, {"type": "integer", "enum": [1, 2]},
    {"enum": ["x", 1, None, True]}, {"const": "fixed"}, {"const": 3}, {"const": None}, {},
    {"type": ["string", "null"]}, {"type": ["integer", "string"]}, {"type": "object"},
    {"type": "string", "maxLength": 3}, {"type": "integer", "minimum": 1, "maximum": 5},
    {"type": ["array", "null"], "items": {"type": "string"}}, {"type": "array"},
)  # fmt: skip
TEXTS = st.sampled_from(["", '"\\', "ü\n"])
references = st.sampled_from([{"$ref": f"#/components/schemas/{name}"} for name in NAMES])


def _extend(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    properties = st.dictionaries(st.sampled_from(PROPERTIES), inner, max_size=3)
    lists = st.lists(inner, min_size=1, max_size=3)
    extra = st.sampled_from([None, True, False]) | inner
    return (
        st.builds(lambda it: {"type": "array", "items": it}, inner)
        | st.builds(lambda it: {"type": "object", "additionalProperties": it}, inner)
        | st.builds(_object, properties, extra, st.booleans())
        | st.builds(lambda word, it: {word: it}, st.sampled_from(["anyOf", "oneOf"]), lists)
        | st.builds(lambda it: {"allOf": it}, lists)
        | st.builds(lambda it: {"anyOf": [it, {"type": "null"}]}, inner)
        | st.builds(lambda it, more: {**it, "description": more}, inner, TEXTS)
    )  # fmt: skip


def _object(properties: Any, extra: Any, required: bool) -> Any:
    schema = {"type": "object", "properties": properties}
    if extra is not None:
        schema["additionalProperties"] = extra
    return {**schema, "required": list(properties)[:1]} if required else schema


SCHEMAS = st.recursive(st.sampled_from(SCALARS) | references, _extend, max_leaves=6)
DOCUMENTS = st.lists(
    st.fixed_dictionaries(
        dict.fromkeys(NAMES, SCHEMAS) | {"body": SCHEMAS, "reply": SCHEMAS, "error": SCHEMAS}
    ),
    min_size=12,
    max_size=12,
)


def document(schemas: dict[str, Any]) -> dict[str, Any]:
    """A document with four schemas, and an operation that takes one and answers with two."""

    def json_of(schema: Any) -> Any:
        return {"description": "", "content": {"application/json": {"schema": schema}}}

    operation = {
        "operationId": "call",
        "requestBody": json_of(schemas["body"]),
        "responses": {"200": json_of(schemas["reply"]), "400": json_of(schemas["error"])},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Random", "version": "1"},
        "paths": {"/call": {"post": operation}},
        "components": {"schemas": {name: schemas[name] for name in NAMES}},
    }


BUDGET = int(os.environ.get("FUZZ_DOCUMENTS", "0"))
_count = iter(range(10**9))


@pytest.mark.skipif(not BUDGET, reason="takes seconds a document: make test-documents or make fuzz")
@settings(
    max_examples=BUDGET or 1,
    derandomize="FUZZ_SEED" not in os.environ,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(many=DOCUMENTS, seed=st.integers(0, 2**32))
def test_random_documents(many: list[dict[str, Any]], seed: int) -> None:
    """Several documents at once, since the generator's start costs most."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        specs = {f"random_{next(_count)}": document(it) for it in many}
        for package, content in specs.items():
            (folder / f"{package}.json").write_text(json.dumps(content))
        failed = build({it: folder / f"{it}.json" for it in specs}, folder / "out")
        sys.path.insert(0, str(folder / "out"))
        problems = []
        try:
            for package, content in specs.items():
                try:
                    if package in failed:
                        assert re.search(r": #(/|: is nested)", failed[package]), failed[package]
                    else:
                        import_all(package)
                        check_package(package, folder / f"{package}.json", Random(seed), 5)
                except Exception as error:  # all of them, with what they are about
                    problems.append(f"{json.dumps(content)}\n{error!r}")
        finally:
            sys.path.remove(str(folder / "out"))
            for module in [it for it in sys.modules if it.partition(".")[0] in specs]:
                del sys.modules[module]
            shutil.rmtree(folder / "out", ignore_errors=True)
        assert not problems, "\n\n".join(problems)

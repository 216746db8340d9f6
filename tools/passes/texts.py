"""Writes what people wrote in an OpenAPI document as generated code can hold it.

A text comes to stand in code in one of two forms: as a value, which `literal` writes, or in a
docstring. What belongs into a docstring is kept under a key that ends in `docstring`, and the pass
escapes all of those at once. In a table of the reference, a text stands as `one_line` has it.
"""

from __future__ import annotations

import json
import re
from typing import Any

from document import Json

_BREAKS = re.compile(r"\s*[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]\s*")


def write_docstrings(document: Json) -> None:
    """Escape every text of a document that belongs into a docstring, in place."""
    info = document["info"]
    document["x-docstring"] = info.get("description") or f"The API {info['title']}."
    _write(document, set())


def _write(node: Any, done: set[int]) -> None:
    if id(node) in done or not isinstance(node, dict | list):
        return
    done.add(id(node))
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if isinstance(node, dict) and isinstance(value, str) and str(key).endswith("docstring"):
            node[key] = one_line(value).replace("\\", "\\\\").replace('"', '\\"')
        else:
            _write(value, done)


def one_line(text: str) -> str:
    """A text without what ends a line, or changes how all that follows is shown."""
    return _BREAKS.sub(" ", text).strip()


def literal(value: Any) -> str:
    """A value as Python writes it, and as people read it."""
    if not isinstance(value, str):
        return repr(value)
    return "".join(
        it if it.isprintable() else it.encode("unicode_escape").decode()
        for it in json.dumps(value, ensure_ascii=False)
    )


def stated_default(schema: Json) -> str | None:
    """The default that a schema states, as Python."""
    default = schema.get("default")
    return None if default is None else repr(default)

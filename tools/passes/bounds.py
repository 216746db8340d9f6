"""Leaves out bounds and patterns that cannot be checked, and defaults that are of another type.

Asked is msgspec itself, once for each bound. A pattern of another dialect may also be one that
Python takes but understands otherwise, or that only some versions of Python take.
"""

from __future__ import annotations

import re
import warnings
from typing import Annotated

import msgspec
from document import Json, objects

from .parts import OF_VALUE

# By the keyword of a schema: the types that it is about, and its name in msgspec.
_BOUNDS = {
    "minimum": ("integer number", "ge"),
    "maximum": ("integer number", "le"),
    "exclusiveMinimum": ("integer number", "gt"),
    "exclusiveMaximum": ("integer number", "lt"),
    "multipleOf": ("integer number", "multiple_of"),
    "minLength": ("string", "min_length"),
    "maxLength": ("string", "max_length"),
    "pattern": ("string", "pattern"),
    "minItems": ("array", "min_length"),
    "maxItems": ("array", "max_length"),
}
_TYPES = {"array": list, "integer": int, "number": float, "string": str}
_NO_TEXT = {"binary", "byte", "date", "date-time", "uuid"}


def leave_out_bounds(document: Json) -> list[str]:
    """Remove what cannot be checked from every schema of a document, in place.

    Returns:
        What was left out and why, a line each, with its place.
    """
    lines = []
    for place, schema in objects(document):
        for keyword in [key for key in ("default", *_BOUNDS) if key in schema]:
            if fault := _fault(schema, keyword):
                del schema[keyword]
                lines.append(f"{place}/{keyword}: left out: {fault}")
    return lines


def _fault(schema: Json, keyword: str) -> str | None:
    """Why a bound cannot be checked, if so."""
    kinds = schema.get("type", "any")
    kind, *others = [it for it in kinds if it != "null"] if isinstance(kinds, list) else [kinds]
    value = schema[keyword]
    if keyword == "default":
        told = {"number" if it == "integer" else it for it in (kind, *others)}
        fits = value is None or not told.isdisjoint({"any", OF_VALUE[type(value)]})
        return None if fits else f"it is no {' or '.join([kind, *others])}"
    about, name = _BOUNDS[keyword]
    if isinstance(value, bool):
        return None  # In OpenAPI 3.0, a word about the bound beside it.
    if others or kind not in about.split():
        return f"it does not bound values of type {' or '.join([kind, *others])}"
    if kind == "string" and schema.get("format") in _NO_TEXT:
        return f"a value of format {schema['format']} is not read as text"
    if keyword == "pattern" and (dialect := _dialect(str(value))):
        return f"not every Python reads {dialect!r} as it is meant"
    if keyword == "multipleOf" and isinstance(value, float) and value.as_integer_ratio()[1] > 1024:
        return "no float is that number, nor a multiple of it"
    if kind == "integer" and isinstance(value, float) and value.is_integer():
        value = schema[keyword] = int(value)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            msgspec.json.Decoder(Annotated[_TYPES[kind], msgspec.Meta(**{name: value})])
    except (ArithmeticError, TypeError, ValueError, SystemError, re.error, Warning) as error:
        return str(error).partition(". ")[0]
    return None


def _dialect(pattern: str) -> str | None:
    """The first part of a pattern that Python, or a version of it, takes for something else.

    Those are a slash at the start, which the generator takes for a delimiter; classes as in RE2,
    `[^]` as in JavaScript, and what Python takes from 3.11 or 3.14 on.
    """
    plain = re.sub(r"\\[^z]", "x", pattern)
    outside = re.sub(r"\[\^?[^]]+\]", "x", plain)
    found = (
        re.search(r"\[:\^?[a-z]+:\]|\[\^?\]", plain)
        or re.search(r"([*+?]|\{\d[\d,]*\})\+|\(\?>|\\z", outside)
        or re.match(r"/|.*\n", pattern)
    )
    return found and found[0]

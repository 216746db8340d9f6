"""tools/bounds.py: what msgspec and Python cannot check is left out, and all else stays."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from passes import bounds

# As the service's document has it for the name of a collection, which RE2 reads.
COLLECTION_NAME = r"^[^[:cntrl:]\s][^[:cntrl:]]*$"


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": COLLECTION_NAME},
        {"type": "string", "pattern": r"^\p{L}+$"},
        {"type": "string", "pattern": "[[:alpha:]]"},
        {"type": "string", "pattern": "[a||b]"},
        {"type": "string", "pattern": "([^]*|a)"},
        {"type": "string", "pattern": "a++"},
        {"type": "string", "pattern": "a{2,3}+"},
        {"type": "string", "pattern": "(?>a)"},
        {"type": "string", "pattern": r"a\z"},
        {"type": "string", "pattern": "a(?i)b"},
        {"type": "string", "pattern": "/a/i"},
        {"type": "string", "pattern": "a\nb"},
        {"type": "string", "pattern": 3},
        {"type": "string", "minLength": -1},
        {"type": "string", "maxLength": 10**30},
        {"type": "string", "format": "uuid", "minLength": 36},
        {"type": "string", "format": "date", "pattern": "^2"},
        {"type": ["string", "integer"], "maxLength": 3},
        {"type": "integer", "maximum": 2**63},
        {"type": "integer", "exclusiveMinimum": -1e30},
        {"type": "integer", "minimum": 0.5},
        {"type": "integer", "maxLength": 3},
        {"type": "number", "maximum": 10**400},
        {"type": "number", "multipleOf": 0},
        {"type": "boolean", "maximum": 1},
        {"type": "array", "minLength": 1},
        {"pattern": "a"},
        {"type": "boolean", "default": "true"},
        {"type": "string", "default": False},
        {"type": ["integer", "null"], "default": "1"},
        {"type": "array", "default": {}},
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore")
def test_what_cannot_be_checked_is_left_out(schema: dict[str, Any]) -> None:
    name = list(schema)[-1]
    document = {"components": {"schemas": {"Thing": {"items": schema}}}}
    (line,) = bounds.leave_out_bounds(document)
    assert line.startswith(f"#/components/schemas/Thing/items/{name}: left out: ")
    assert name not in schema


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": r"^[A-Za-z0-9*+?_.\]\[/-]+\\z$", "maxLength": 10},
        {"type": ["string", "null"], "format": "email", "minLength": 0},
        {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1, "multipleOf": 5},
        {"type": "number", "exclusiveMinimum": 0, "maximum": 1e30},
        {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        {"type": "integer", "maximum": 1e3},
        {"type": "array", "minItems": 1, "maxItems": 3},
        {"type": ["number", "null"], "default": 1},
        {"type": "integer", "default": None},
        {"default": True},
    ],
    ids=str,
)
def test_what_can_be_checked_stays(schema: dict[str, Any]) -> None:
    before = copy.deepcopy(schema)
    assert bounds.leave_out_bounds({"components": {"schemas": {"Thing": schema}}}) == []
    assert schema == before

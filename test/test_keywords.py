"""tools/passes/keywords.py: no keyword of JSON Schema goes without a word, and no data with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from bundle import read
from document import Failure, check
from passes import prepare
from passes.keywords import take_keywords

DOCUMENTS = Path(__file__).parent / "documents"
PLACE = "#/components/schemas/Thing"


def document(schema: Any) -> Any:
    return {"components": {"schemas": {"Thing": schema}}}


@pytest.mark.parametrize(
    "word",
    [
        *("not", "if", "then", "else", "contains", "propertyNames", "contentSchema"),
        *("prefixItems", "patternProperties", "dependentRequired", "dependentSchemas"),
        *("minProperties", "maxProperties", "minContains", "maxContains"),
        *("dependencies", "unevaluatedItems"),
    ],
)
def test_what_is_not_checked_is_told(word: str) -> None:
    value: Any = 2 if word[:3] in ("min", "max") else [{}] if word == "prefixItems" else {}
    (line,) = take_keywords(document({"properties": {"a": {word: value}}}))
    assert line == f"{PLACE}/properties/a/{word}: is not checked"


def test_a_word_is_told_once() -> None:
    again = {"a": {"not": {"type": "string"}}, "not": {"not": {}}}
    lines = take_keywords(document({"not": {}, "properties": again}))
    assert lines == [f"{PLACE}/not: is not checked, nor in 2 other places"]


def test_what_says_nothing_is_not_told() -> None:
    assert take_keywords(document({"not": False, "allOf": [True], "properties": {"if": {}}})) == []


@pytest.mark.parametrize("word", ["$dynamicRef", "$recursiveRef"])
def test_what_may_mean_anything_is_refused(word: str) -> None:
    with pytest.raises(Failure, match=rf"^{PLACE}/\{word}: such references are not followed"):
        check(document({word: "#x"}))


def test_properties_under_a_condition_are_properties() -> None:
    whole = read(DOCUMENTS / "document-conditions.yaml")
    prepare(whole)
    found = {
        name: {it["x-name"]: it["x-annotation"] for it in schema["properties"].values()}
        for name, schema in whole["components"]["schemas"].items()
    }
    assert found["Payment"] == {
        "kind": 'Literal["card", "transfer", "cash"] | str',
        "number": "str | int | None",
        "iban": "str | None",
        "until": "Date | None",
        "express": "Any | None | UnsetType",
    }
    assert found["Composed"] == {
        "kind": "str | None", "size": "int | None", "weight": "float | None",
    }  # fmt: skip
    assert found["Contact"] == {"mail": "str | None", "phones": "list[str] | None"}

"""tools/document.py: what a document says is read as meant, and what cannot be meant is placed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import bundle
import document
import pytest

if TYPE_CHECKING:
    from pathlib import Path

THING = "components: {schemas: {Thing: {%s}}}"
AT = "#/components/schemas/Thing"


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return tmp_path / "spec of mine.yaml"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on: {no: yes, 404: off}", {"on": {"no": "yes", "404": "off"}}),
        ("[true, False, null, ~, 12, -1.5e3, .5]", [True, False, None, None, 12, -1500.0, 0.5]),
        ("[12:30, 012, 1_0, 2024-01-31, 0x1f]", ["12:30", "012", "1_0", "2024-01-31", "0x1f"]),
        ("a: &a {x: 1, y: 2}\nb: {<<: *a, x: 3}", {"a": {"x": 1, "y": 2}, "b": {"x": 3, "y": 2}}),
        ('{\t"smile": "\\ud83d\\ude00", "\\/": [1e2]}', {"smile": "😀", "/": [100.0]}),
        ('\ufeff{"a": 1}', {"a": 1}),
    ],
)
def test_values_are_those_of_json(spec: Path, text: str, value: Any) -> None:
    spec.write_text(text, encoding="utf-8")
    assert document.load(spec) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n", ":5: the key 'c' stands in line 3 already"),
        ('{\n\t"a": 1,\n\t"a": 2\n}', ":3: the key 'a' stands in line 2 already"),
        ("on: 1\n'on': 2\n", ":2: the key 'on' stands in line 1 already"),
        ("a: 1\n? [b]\n: 2\n", ":2: a key is no text"),
        ("a: !!python/name:os.system x", ":1: could not determine a constructor"),
        ("a: &a [*a]", ":1: an alias holds itself"),
        (f"a: {'[' * 5000}{']' * 5000}", ": is nested too deeply"),
        ("a: b: c", ":1: mapping values are not allowed"),
        ("- a", ": is no OpenAPI document"),
        ("components: ", ": #/components: is no object"),
        ("paths: {/v1/a: 1}", ": #/paths/~1v1~1a: is no object"),
        (
            THING % "properties: {$ref: {$ref: '#/components/schemas/Thng'}}",
            f": {AT}/properties/$ref: the reference '#/components/schemas/Thng' leads nowhere",
        ),
        (THING % "$ref: 'x.yaml#/Thing'", f": {AT}: the reference 'x.yaml#/Thing': "),
        (THING % "$ref: 3", f": {AT}: the reference 3 does not lead"),
        (THING % f"$ref: '{AT}'", f": {AT}: the reference '{AT}' leads back to itself"),
        (
            THING % "discriminator: {mapping: {a: Gone}}",
            f": {AT}/discriminator/mapping/a: the reference '#/components/schemas/Gone' leads",
        ),
        (
            THING % "items: {x-typed-by: {property: a, mapping: {a: Gone}}}",
            f": {AT}/items/x-typed-by/mapping/a: the reference '#/components/schemas/Gone' leads",
        ),
        (THING % "anyOf: [{type: int}]", f": {AT}/anyOf/0/type: 'int' is no type"),
        (THING % "type: [string, nil]", f": {AT}/type: 'nil' is no type"),
        (THING % "type: string, enum: [on, true]", f": {AT}/enum: true is no text: quote it"),
        (THING % "type: boolean, const: no", f": {AT}/const: 'no' is text, not true or false"),
        (THING % "readOnly: yes", f": {AT}/readOnly: is the text 'yes', not true or false"),
    ],
)
def test_what_cannot_be_meant_is_placed(spec: Path, text: str, message: str) -> None:
    spec.write_text(text)
    with pytest.raises(document.Failure) as caught:
        bundle.read(spec)
    assert str(caught.value).startswith(f"{spec}{message}")
    assert "\n" not in str(caught.value)


def test_names_and_data_are_no_keywords(spec: Path) -> None:
    """A property may be called as a keyword is, and an example may look like a schema."""
    data = {"$ref": "#/nowhere", "type": "odd", "readOnly": "yes", "properties": 1}
    schema = {
        "properties": {name: {"type": "string"} for name in (*data, "default", "x-y", "mapping")},
        "example": data,
        "default": [data],
        "x-own": data,
    }
    security = {"key": {"type": "apiKey", "in": "header", "name": "K"}}
    whole = {"components": {"schemas": {"type": schema}, "securitySchemes": security}}
    spec.write_text(json.dumps(whole))
    assert bundle.read(spec) == whole


def test_references_follow_escapes_and_indexes() -> None:
    node = {"$ref": "#/paths/~1v1~1%7Bid%7D/get/parameters/0"}
    whole = {"paths": {"/v1/{id}": {"get": {"parameters": [{"name": "id"}]}}}}
    assert document.resolve(whole, node) == {"name": "id"}
    assert document.resolve(whole, whole) is whole

"""tools/compare.py: what agrees is silent, what differs is a line, what is allowed needs a use."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from changed import changed
from compare import compare, unexpected

ROOT = Path(__file__).resolve().parent.parent

OURS = yaml.safe_load("""
paths:
  /cats/{id}:
    put:
      operationId: putCat
      parameters:
        - $ref: '#/components/parameters/id'
        - {name: tags, in: query, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
      responses:
        '200':
          description: The cat.
          content: {application/json: {schema: {$ref: '#/components/schemas/PutCat200Response'}}}
        '404': {description: No cat.}
webhooks:
  catLost:
    post:
      operationId: catLost
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
      responses: {}
components:
  parameters:
    id: {name: id, in: path, required: true, schema: {type: integer, minimum: 0}}
  schemas:
    Named: {type: object, required: [name], properties: {name: {type: string, maxLength: 9}}}
    Toy: {type: object, properties: {soft: {type: boolean, default: false}}}
    Cat:
      description: Wording plays no part.
      allOf:
        - $ref: '#/components/schemas/Named'
        - type: object
          properties:
            born: {type: [string, 'null'], format: date}
            color: {const: red, description: Nor does this.}
            mother: {$ref: '#/components/schemas/Cat'}
            free: {type: object, additionalProperties: true}
            props: {type: object, x-typed-by: {property: color, mapping: {red: Toy}}}
    PutCat200Response: {type: object, properties: {data: {$ref: '#/components/schemas/Cat'}}}
""")

THEIRS = yaml.safe_load("""
paths:
  /cats/{id}:
    parameters:
      - {name: id, in: path, required: true, style: simple, schema: {type: integer, minimum: 0}}
    put:
      operationId: putCat
      parameters:
        - name: tags
          in: query
          required: false
          explode: true
          schema: {type: array, items: {type: string}}
      requestBody: {$ref: '#/components/requestBodies/cat'}
      responses:
        '200':
          content:
            application/json:
              schema: {type: object, properties: {data: {$ref: '#/components/schemas/Cat'}}}
        '404': {}
webhooks:
  catLost:
    post:
      operationId: catLost
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
components:
  requestBodies:
    cat:
      required: true
      content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}
  schemas:
    Named: {type: object, required: [name], properties: {name: {type: string, maxLength: 9}}}
    Toy: {type: object, properties: {soft: {type: boolean, default: false}}}
    Cat:
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 9, example: Tom}
        born: {type: string, format: date, nullable: true}
        color: {enum: [red]}
        mother: {$ref: '#/components/schemas/Cat'}
        free: {type: object}
        props: {type: object, oneOf: [{$ref: '#/components/schemas/Toy'}]}
""")

OPERATION = "paths./cats/{id}.put"
PARTS = "components.schemas.Cat.allOf.1.properties"


def test_documents_that_mean_the_same_agree() -> None:
    assert compare(OURS, [THEIRS]) == []


@pytest.mark.parametrize(
    ("path", "value", "line"),
    [
        (f"{OPERATION}.operationId", "setCat", "setCat: operationId is setCat, not putCat"),
        (f"{OPERATION}.deprecated", True, "putCat: deprecated is True, not None"),
        (f"{OPERATION}.parameters.1.name", "tag", "putCat parameter query tag: only ours"),
        (f"{OPERATION}.parameters.1.in", "header", "putCat parameter query tags: only theirs"),
        (
            f"{OPERATION}.parameters.1.required",
            True,
            "putCat parameter query tags: required is True, not False",
        ),
        (
            f"{OPERATION}.parameters.1.explode",
            False,
            "putCat parameter query tags: explode is False, not True",
        ),
        (
            f"{OPERATION}.parameters.1.schema.items.type",
            "integer",
            "putCat parameter query tags items: type is integer, not string",
        ),
        (
            "components.parameters.id.schema.minimum",
            None,
            "putCat parameter path id: minimum is None, not 0",
        ),
        (f"{OPERATION}.requestBody.required", None, "putCat body: required is None, not True"),
        (f"{OPERATION}.responses.404", None, "putCat status 404: only theirs"),
        (f"{OPERATION}.responses.409", {}, "putCat status 409: only ours"),
        (
            f"{OPERATION}.responses.200.content",
            {"text/csv": {}},
            "putCat status 200 text/csv: only ours",
        ),
        ("components.schemas.Named.required", [], "Cat required name: only theirs"),
        (
            "components.schemas.Named.properties.name.maxLength",
            8,
            "Named name: maxLength is 8, not 9",
        ),
        (
            "components.schemas.Toy.properties.soft.default",
            None,
            "Toy soft: default is None, not False",
        ),
        ("components.schemas.Extra", {}, "Extra: in no reference document"),
        (f"{PARTS}.born.type", "string", "Cat born: type is string, not null, string"),
        (f"{PARTS}.born.format", None, "Cat born: format is None, not date"),
        (f"{PARTS}.color.const", "blue", "Cat color enum blue: only ours"),
        (f"{PARTS}.mother", None, "Cat mother: only theirs"),
        (
            f"{PARTS}.free.additionalProperties",
            {"type": "string"},
            "Cat free: additionalProperties is {'type': 'string'}, not None",
        ),
        (f"{PARTS}.props.x-typed-by", None, "Cat props oneOf Toy: only theirs"),
        (
            "components.schemas.PutCat200Response.properties.more",
            {},
            "putCat status 200 application/json more: only ours",
        ),
        (
            "webhooks.catFound",
            {"post": {"operationId": "catFound"}},
            "post catFound: in no reference document",
        ),
        (OPERATION, None, "put /cats/{id}: only theirs"),
    ],
)
def test_each_difference_is_a_line(path: str, value: Any, line: str) -> None:
    assert line in compare(changed(OURS, path, value), [THEIRS])


def test_a_part_is_held_against_the_document_that_agrees() -> None:
    other = {"components": {"schemas": {"Toy": {"type": "object"}, "Named": {"type": "object"}}}}
    assert compare(OURS, [other, THEIRS]) == []


def test_a_schema_that_webhooks_share_is_held_against_the_document_of_operations() -> None:
    webhooks, paths = copy.deepcopy(THEIRS), copy.deepcopy(THEIRS)
    del webhooks["paths"], webhooks["components"]["schemas"]["Cat"]["required"], paths["webhooks"]
    assert compare(OURS, [webhooks, paths]) == []
    paths["components"]["schemas"]["Cat"]["required"].append("born")
    assert compare(OURS, [webhooks, paths]) == ["Cat required born: only theirs"]


def test_an_allowed_difference_is_silent_and_an_idle_entry_is_not() -> None:
    allowed = [{"difference": "* status 4*: only ours"}, {"difference": "[a]*: only ours"}]
    lines = ["putCat status 409: only ours", "a: only ours"]
    assert unexpected(lines, allowed) == ["a: only ours", "no longer needed: [a]*: only ours"]


def test_the_command_prints_what_differs_and_fails(tmp_path: Path) -> None:
    folder = tmp_path / "references"
    folder.mkdir()
    (folder / "cats.yaml").write_text(yaml.safe_dump(THEIRS))
    (folder / "names.yaml").write_text("unrelated: true")
    (tmp_path / "none.yaml").write_text("[]")

    def run(ours: Any) -> tuple[int, str]:
        (tmp_path / "ours.yaml").write_text(yaml.safe_dump(ours))
        done = subprocess.run(
            [
                *(sys.executable, ROOT / "tools/compare.py", folder),
                *("--spec", tmp_path / "ours.yaml", "--allowed", tmp_path / "none.yaml"),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert not done.stderr
        return done.returncode, done.stdout

    assert run(OURS) == (0, "")
    assert run(changed(OURS, f"{OPERATION}.responses.409", {})) == (
        1,
        "putCat status 409: only ours\n",
    )


def test_every_allowed_difference_has_a_reason() -> None:
    entries = yaml.safe_load((ROOT / "tools/compare-allowed.yaml").read_text())
    assert entries
    assert all(set(entry) == {"difference", "reason"} and entry["reason"] for entry in entries)

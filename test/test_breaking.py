"""tools/breaking.py: what breaks code for the package is a line, and what does not is none."""

from __future__ import annotations

import copy
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from breaking import breaking
from changed import changed
from document import METHODS, load
from interface import Interface
from spec import ROOT

import talon_one
from talon_one import models
from talon_one.operations import OPERATIONS

CONFIG = load(ROOT / "generator-config.yaml")
BASE = yaml.safe_load("""
security: [{shop_key: []}, {user_key: []}]
paths:
  /v1/carts/{cartId}:
    put:
      operationId: updateCart
      tags: [Shop, Carts]
      x-retry: safe
      parameters:
        - {name: cartId, in: path, required: true, schema: {type: integer}}
        - {name: dry, in: query, schema: {type: boolean}}
        - {name: sort, in: query, schema: {type: string, enum: [up, down]}}
        - {name: limit, in: query, schema: {type: integer, maximum: 100, minimum: 1}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/CartUpdate'}}}
      responses:
        '200':
          content: {application/json: {schema: {$ref: '#/components/schemas/Cart'}}}
        '404':
          content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
  /v1/carts:
    get:
      operationId: getCarts
      tags: [Shop, Carts]
      parameters: []
      responses:
        '200':
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data: {type: array, items: {$ref: '#/components/schemas/Cart'}}
                  total: {type: integer}
    post:
      operationId: importCarts
      tags: [Shop, Carts]
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {upFile: {type: string, format: binary}}}
      responses: {'204': {}}
webhooks:
  cartLost:
    post:
      requestBody:
        content: {application/json: {schema: {$ref: '#/components/schemas/CartLost'}}}
      responses: {}
components:
  securitySchemes:
    shop_key: {type: apiKey, x-argument: key}
    user_key: {type: apiKey}
  schemas:
    Problem: {type: object, properties: {message: {type: string}}}
    CartLost: {type: object, required: [cart], properties: {cart: {type: integer}}}
    Line:
      type: object
      required: [sku]
      properties:
        sku: {type: string, maxLength: 9}
        note: {type: string}
        price: {type: number}
    Gift: {type: object, required: [gift], properties: {gift: {type: string}}}
    Reward:
      oneOf: [{$ref: '#/components/schemas/Line'}, {$ref: '#/components/schemas/Gift'}]
    Base:
      type: object
      required: [lines]
      properties:
        lines: {type: array, items: {$ref: '#/components/schemas/Line'}}
        state: {type: string, enum: [open, closed]}
    CartUpdate:
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          required: [owner]
          properties:
            owner: {type: [string, 'null']}
            extra: {$ref: '#/components/schemas/Reward'}
            weight: {type: [number, string]}
    Cart:
      type: object
      required: [id, total, phase]
      properties:
        id: {type: integer}
        total: {type: number}
        phase: {type: string, enum: [open, closed]}
        made: {type: string, format: date-time}
        left: {type: [string, 'null']}
        labels: {type: object, additionalProperties: {type: string}}
        reward: {$ref: '#/components/schemas/Reward'}
        props:
          type: object
          x-typed-by: {property: phase, mapping: {open: Gift}}
""")
PUT = "paths./v1/carts/{cartId}.put"
GET = "paths./v1/carts.get"
CART = "components.schemas.Cart"
REWARD = "components.schemas.Reward"
LINE = "components.schemas.Line"
UPDATE = "components.schemas.CartUpdate.allOf.1"
PAGE = f"{GET}.responses.200.content.application/json.schema"
PLACE = "#/paths/~1v1~1carts~1{cartId}/put"
SCHEMA = "#/components/schemas"
LIMIT = f"{PUT}.parameters.3"
NEW = {"name": "lang", "in": "query", "schema": {"type": "string"}}
PARAMETERS = BASE["paths"]["/v1/carts/{cartId}"]["put"]["parameters"]
RENAMED = {"responses": {"200": {}}, "operationId": "renamed", "tags": ["Shop"]}


def interface(document: Any, config: Any = CONFIG) -> Interface:
    return Interface(copy.deepcopy(document), config)


def lines(path: str, value: Any) -> list[str]:
    return breaking(interface(BASE), interface(changed(BASE, path, value)))


# fmt: off
BREAKING = [
    # Operations
    (GET, None, "#/paths/~1v1~1carts/get: ShopApi.get_carts is removed: do without it"),
    (f"{GET}.operationId", "listCarts", "ShopApi.get_carts is called list_carts now: call it so"),
    (f"{GET}.tags", ["Office"], "get_carts is a method of OfficeApi, no longer ShopApi: move it"),
    (f"{PUT}.x-retry", "never", f"{PLACE}/x-retry: update_cart is not repeated where it may have"
     " been applied (was safe): repeat it where that is right"),
    (f"{GET}.x-retry", "keyed", "get_carts is repeated with one Idempotency-Key (was never)"),
    (f"{PUT}.security", [{"shop_key": []}], "update_cart takes user_key no more: give shop_key"),
    (f"{PUT}.security", [{"shop_key": [], "user_key": []}],
     "update_cart takes shop_key, user_key no more: give shop_key and user_key"),
    ("webhooks.cartLost", None, "#/webhooks/cartLost/post: the notification cartLost is removed"),
    ("components.securitySchemes.shop_key.x-argument", "token",
     "no key is given as key any more: give another"),
    # Arguments
    (f"{PUT}.parameters", PARAMETERS[:3],
     f"{PLACE}/parameters/3: update_cart has no argument limit any more: leave it out"),
    (f"{PUT}.parameters", [*PARAMETERS, NEW | {"required": True}],
     f"{PLACE}/parameters/4: update_cart needs the new argument lang: give it"),
    (f"{LIMIT}.required", True, "update_cart needs limit now: give it always"),
    (f"{PUT}.parameters", [PARAMETERS[0], NEW, *PARAMETERS[1:]],
     "the order of arguments of update_cart is cart_id, cart_update, lang, dry, sort, limit:"
     " give dry, sort, limit by name"),
    (f"{LIMIT}.name", "size", "update_cart has no argument limit any more"),
    (f"{LIMIT}.schema.maximum", 50,
     f"{PLACE}/parameters/3/maximum: the argument limit of update_cart is refused past a maximum of"
     " 50: keep to it"),
    (f"{LIMIT}.schema.minimum", 2, "is refused past a minimum of 2"),
    (f"{LIMIT}.schema.multipleOf", 5, "is refused past a multipleOf of 5"),
    (f"{LIMIT}.schema.type", "string", "argument limit of update_cart is str, no longer int"),
    (f"{PUT}.parameters.1.schema.enum", [True], "dry of update_cart takes listed values only"),
    (f"{PUT}.parameters.2.schema.enum", ["up"],
     "the argument sort of update_cart takes down no more: give another"),
    ("paths./v1/carts.post.requestBody.content.multipart/form-data.schema.required", ["upFile"],
     "multipart~1form-data/schema/properties/upFile: import_carts needs up_file now"),
    # Results
    (f"{PUT}.responses.200.content", None, "update_cart returns nothing, no longer data"),
    (f"{PUT}.responses.200.content", {"text/csv": {"schema": {"type": "string"}}},
     "update_cart returns CSV, no longer data"),
    (f"{PUT}.responses.200.content.application/json.schema", {"$ref": f"{SCHEMA}/Line"},
     f"{PLACE}/responses/200/content/application~1json/schema: what update_cart returns is Line, no"
     " longer Cart: read it so"),
    (f"{PUT}.responses.204", {"description": "No content."}, "update_cart may return None now"),
    (f"{PUT}.responses.404.content.application/json.schema", {"$ref": f"{SCHEMA}/Line"},
     "the data of the 404 error of update_cart is Line, no longer Problem"),
    (f"{PAGE}.properties.data", None, "GetCarts200Response.data is removed"),
    (f"{PAGE}.properties.data.items", {"$ref": f"{SCHEMA}/Line"},
     "each of GetCarts200Response.data is Line, no longer Cart"),
    # Properties that are read
    (f"{CART}.properties.total", None, f"{SCHEMA}/Cart/properties/total: Cart.total is removed:"),
    (f"{CART}.required", ["id", "phase"],
     "Cart.total is optional, and None if absent, no longer required: expect that"),
    (f"{CART}.properties.made.type", ["string", "null"],
     "Cart.made is optional, UNSET if absent and None if null, no longer optional, and"),
    (f"{CART}.properties.left.type", "string",
     "Cart.left is optional, and None if absent, no longer optional, UNSET if absent"),
    (f"{CART}.properties.id.type", "number", "Cart.id is float, no longer int: read it so"),
    (f"{CART}.properties.made.format", None, "Cart.made is str, no longer datetime"),
    (f"{CART}.properties.labels.additionalProperties.type", "integer",
     "each of Cart.labels is int, no longer str"),
    (f"{CART}.properties.id", {}, "Cart.id is Any, no longer int"),
    (f"{CART}.properties.props.x-typed-by.mapping", {}, "Cart.props is typed for open no more"),
    (f"{CART}.properties.props.x-typed-by.mapping.open", "Line", "Cart.props of open is Line"),
    ("components.schemas.CartLost.required", [],
     "CartLost.cart is optional, and None if absent, no longer required"),
    # Properties that are given, here in a part of a model
    ("components.schemas.Base.required", ["lines", "state"],
     f"{SCHEMA}/Base/properties/state: CartUpdate.state is required, no longer optional"),
    (f"{UPDATE}.properties.owner.type", "string",
     f"{SCHEMA}/CartUpdate/allOf/1/properties/owner: CartUpdate.owner is required, no longer"),
    (f"{LINE}.properties.sku.maxLength", 8, "Line.sku is refused past a maxLength of 8"),
    (f"{LINE}.properties.sku.pattern", "^a", "Line.sku is refused past a pattern of ^a"),
    (f"{LINE}.properties.price.type", "integer", "Line.price is int, no longer float: give it so"),
    (f"{LINE}.properties.note.readOnly", True, "Line.note is read-only, so that it is not sent"),
    ("components.schemas.Base.properties.state.enum", ["open"],
     "CartUpdate.state takes closed no more"),
    (f"{UPDATE}.properties.weight.type", "number",
     "CartUpdate.weight is float, no longer float | str"),
    (f"{UPDATE}.required", ["owner", "weight"],
     "CartUpdate.weight is required, no longer optional"),
    (f"{UPDATE}.properties.extra", {"$ref": f"{SCHEMA}/Gift"},
     "CartUpdate.extra is Gift, no longer Reward"),
    (f"{REWARD}.oneOf", [{"$ref": f"{SCHEMA}/{it}"} for it in ("Gift", "Base")],
     f"{SCHEMA}/Reward: Reward is Gift | Base, no longer Line | Gift: give it so"),
]
HARMLESS = [
    (f"{PUT}.summary", "Other words."),
    (f"{PUT}.deprecated", True),
    ("paths./v1/more", {"get": RENAMED}),
    (f"{PUT}.parameters", [*PARAMETERS, NEW]),
    (f"{LIMIT}.schema.maximum", 200),
    (f"{LIMIT}.schema.maximum", None),
    (f"{LIMIT}.schema.minimum", 0),
    (f"{LIMIT}.schema.type", "number"),
    (f"{PUT}.parameters.2.schema.enum", ["up", "down", "left"]),
    (f"{PUT}.security", []),
    (f"{PUT}.security", [{"shop_key": []}, {"user_key": []}, {"other": []}]),
    (f"{PUT}.responses.409", {"description": "A conflict."}),
    (f"{CART}.properties.more", {"type": "string"}),
    (f"{CART}.required", ["id", "total", "phase", "more", "made"]),
    (f"{CART}.properties.total.type", "integer"),
    (f"{CART}.properties.id.maximum", 7),
    (f"{CART}.properties.phase.enum", ["open"]),
    (f"{CART}.properties.phase.enum", ["open", "closed", "lost"]),
    (f"{REWARD}.oneOf", [{"$ref": f"{SCHEMA}/{it}"} for it in ("Line", "Gift", "Cart")]),
    (f"{LINE}.properties.more", {"type": "string"}),
    (f"{LINE}.properties.sku.maxLength", 10),
    (f"{UPDATE}.properties.more", {"type": "string"}),
    (f"{UPDATE}.required", []),
    ("components.schemas.Base.properties.state.enum", ["open", "closed", "lost"]),
    ("components.schemas.More", {"type": "object", "properties": {"a": {"type": "string"}}}),
]
# fmt: on


@pytest.mark.parametrize(("path", "value", "line"), BREAKING)
def test_what_breaks_code_is_a_line(path: str, value: Any, line: str) -> None:
    found = lines(path, value)
    assert [it for it in found if line in it], found


@pytest.mark.parametrize(("path", "value"), HARMLESS)
def test_what_breaks_nothing_is_silent(path: str, value: Any) -> None:
    assert lines(path, value) == []


@pytest.mark.parametrize("properties", [{"message": {"type": "string"}}, {}])
def test_a_model_that_is_gone_is_named_and_so_is_what_took_its_place(properties: Any) -> None:
    other = copy.deepcopy(BASE)
    schemas = other["components"]["schemas"]
    del schemas["Problem"]
    schemas["Fault"] = {"type": "object", "properties": properties or {"text": {}}}
    body = other["paths"]["/v1/carts/{cartId}"]["put"]["responses"]["404"]["content"]
    body["application/json"]["schema"]["$ref"] = f"{SCHEMA}/Fault"
    what = "is called Fault now" if properties else "is removed"
    found = breaking(interface(BASE), interface(other))
    assert f"{SCHEMA}/Problem: models.Problem {what}: do not import it" in found
    assert any("is Fault, no longer Problem" in it for it in found)


def test_what_the_configuration_renames_breaks_code_too() -> None:
    renamed = {"operationIdNameMappings": {"getCarts": "all_carts"}, "nameMappings": {"id": "key"}}
    found = breaking(interface(BASE), interface(BASE, CONFIG | renamed))
    assert any("ShopApi.get_carts is called all_carts now" in it for it in found)
    assert any("Cart.id is called key now" in it for it in found)


SPEC = load(ROOT / "openapi.yaml")


def test_a_document_has_no_breaking_change_from_itself() -> None:
    assert breaking(interface(SPEC), interface(SPEC)) == []


def test_every_property_and_operation_of_the_document_is_watched() -> None:
    """One more of each, which breaks nothing, and then is gone again, which does."""
    more = copy.deepcopy(SPEC)
    added = set()
    for name, schema in more["components"]["schemas"].items():
        if "properties" in schema:
            schema["properties"]["moreOfIt"] = {"type": "string"}
            added.add(f"{SCHEMA}/{name}/properties/moreOfIt")
    for path, item in [*more["paths"].items()]:
        operation = next(item[it] for it in METHODS if it in item)
        item["head"] = {**operation, "operationId": f"{operation['operationId']}More"}
        added.add(f"#/paths/{path.replace('/', '~1')}/head")
    assert breaking(interface(SPEC), interface(more)) == []
    found = {it.partition(": ")[0] for it in breaking(interface(more), interface(SPEC))}
    assert len(added) > 500
    assert found == added


def test_the_interface_is_that_of_the_package() -> None:
    """The names and their order are worked out as the generator does."""
    side = interface(SPEC)
    tables = {it.id: (api, it) for api in OPERATIONS for it in OPERATIONS[api]}
    assert side.methods.keys() == tables.keys()
    for key, method in side.methods.items():
        api, table = tables[key]
        assert (method.api, method.name) == (f"{api}Api", table.name)
        signature = inspect.signature(getattr(getattr(talon_one, method.api), method.name))
        assert [it.name for it in method.arguments] == [*signature.parameters][1:-1]
    assert set(side.models()) <= set(models.__all__)
    for name in models.__all__:
        fields = getattr(getattr(models, name), "__struct_fields__", ())
        properties = side.schemas[name].get("properties", ())
        assert {side.python_name(it) for it in properties} == set(fields), name


def test_the_command_prints_what_breaks_and_fails(tmp_path: Path) -> None:
    for name, document in (("old", BASE), ("new", changed(BASE, GET, None))):
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(document))
    command = [sys.executable, ROOT / "tools/breaking.py", tmp_path / "old.yaml", "--spec"]
    for new, status, text in (
        ("new", 1, "#/paths/~1v1~1carts/get: ShopApi.get_carts is removed: do without it\n"),
        ("old", 0, ""),
    ):
        done = subprocess.run(
            [*command, tmp_path / f"{new}.yaml"], check=False, capture_output=True, text=True
        )
        assert (done.returncode, done.stderr) == (status, "")
        assert done.stdout.startswith(text)

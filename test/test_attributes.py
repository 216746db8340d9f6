"""The attributes that an account defines, and the types that `make generate` makes of them."""

from __future__ import annotations

import copy
import importlib
import json
import re
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from document import Failure, objects
from passes.attributes import add_attributes, read_attributes
from spec import ROOT, Spec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

PACKAGE = "club"
BIN = Path(sys.executable).parent
DOCUMENT = """
openapi: 3.1.0
info: {title: Club, version: '1'}
servers: [{url: https://club.example}]
paths:
  /v1/members:
    post:
      operationId: updateMember
      tags: [Members]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Member'}}}
      responses:
        '200':
          description: The member.
          content: {application/json: {schema: {$ref: '#/components/schemas/Member'}}}
components:
  schemas:
    Member:
      type: object
      required: [attributes]
      properties:
        attributes: {type: object, additionalProperties: true, x-attributes-of: Member}
        former: {type: [object, 'null'], x-attributes-of: Member}
        badge: {type: object, x-attributes-of: Badge}
        others: {type: array, items: {$ref: '#/components/schemas/Member'}}
"""
MEMBER: list[dict[str, Any]] = [
    {"name": "LoyalSince", "type": "time", "description": "Since | when."},
    {"name": "Language", "type": "string", "suggestions": ["german"]},
    {"name": "Tier", "type": "string", "suggestions": ["gold"], "restrictedBySuggestions": True},
    {
        "name": "Color", "type": "string", "suggestions": ["red"],
        "restrictedBySuggestions": True, "hasAllowedList": True,
    },
    {"name": "Points given", "type": "number", "suggestions": []},
    {"name": 'a "b" class', "type": "boolean"},
    {
        "name": "Tags", "type": "(list string)", "suggestions": ["x"],
        "restrictedBySuggestions": True,
    },
    {"name": "Visits", "type": "(list time)"},
    {"name": "Home", "type": "location"},
    {"name": "page", "type": "string", "eventType": "viewed"},
    {"name": "page", "type": "number", "eventType": "printed"},
]  # fmt: skip
ATTRIBUTES = [{"entity": "Member", **attribute} for attribute in MEMBER]
# What an integrator writes: the checkers must infer all of it, and refuse the last three lines.
SCRIPT = f"""
from datetime import datetime, timezone
from typing import Any

from msgspec import UnsetType
from typing_extensions import assert_type

from {PACKAGE} import Member, MemberAttributes

new: MemberAttributes = {{"LoyalSince": datetime.now(timezone.utc), "Points given": 1}}
member = Member(attributes={{"Tier": "gold", "Tags": ["x"], "Language": "finnish"}}, former=new)
assert_type(member.former, MemberAttributes | None | UnsetType)
assert_type(member.badge, dict[str, Any] | None)
assert_type(member.attributes.get("LoyalSince"), datetime | str | None)
assert_type(member.attributes["LoyalSince"], datetime | str | None)  # pyright: ignore
assert_type(member.attributes.get("Points given"), float | None)
assert_type(member.attributes.get('a "b" class'), bool | None)
assert_type(member.attributes.get("page"), str | float | None)
member.attributes["Tier"] = None
Member(attributes={{"Loyal": None}})  # type: ignore[typeddict-unknown-key]  # pyright: ignore
member.attributes["Tags"] = "x"  # type: ignore[typeddict-item]  # pyright: ignore
member.attributes["Points"]  # type: ignore[typeddict-item]  # pyright: ignore
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("attributes")
    (folder / "spec.yaml").write_text(DOCUMENT)
    card = {"entity": "Card", "name": "Color", "type": "string"}
    (folder / "attributes.json").write_text(json.dumps({"data": [*ATTRIBUTES, card]}))
    done = subprocess.run(
        [
            *("make", "-s", "-o", ".venv/ready", "generate", f"RUN={sys.executable}"),
            *(f"SPEC={folder / 'spec.yaml'}", f"OUT={folder}", f"PACKAGE={PACKAGE}"),
            f"ATTRIBUTES={folder / 'attributes.json'}",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    left_out = "warning: attributes of 'Card' are left out: no property of the document holds them"
    assert (done.returncode, done.stderr.strip()) == (0, left_out)
    return folder


@pytest.fixture(scope="module")
def package(built: Path) -> Iterator[ModuleType]:
    sys.path.insert(0, str(built))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(built))


def test_checkers_know_each_attribute(built: Path) -> None:
    (built / "script.py").write_text(SCRIPT)
    config = {"typeCheckingMode": "strict", "include": ["script.py"], "pythonVersion": "3.10"}
    (built / "pyrightconfig.json").write_text(json.dumps(config))
    for command in (
        ["mypy", "--strict", "--python-version=3.10", "--config-file=", "--cache-dir=.mypy_cache"],
        ["pyright", "--pythonpath", sys.executable],
    ):
        done = subprocess.run(
            [BIN / command[0], *command[1:], "script.py"],
            cwd=built,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


def sent(package: ModuleType, attributes: dict[str, Any], **options: bool) -> Any:
    """What goes out of attributes, at any depth, of a model as of a plain dictionary."""
    codec = importlib.import_module(f"{PACKAGE}.runtime.codec")
    member = package.Member
    whole = member(attributes={}, others=[member(attributes=attributes)])
    body = codec.encode_request(whole, member, **options)
    plain = {"attributes": {}, "others": [{"attributes": attributes}]}
    assert codec.encode_request(plain, member, **options) == body
    return json.loads(body)["others"][0]["attributes"]


@pytest.mark.parametrize(
    "attributes",
    [
        {},
        {"LoyalSince": None, "Tags": None},
        {"LoyalSince": "2020-01-02T03:04:05Z", "Visits": ["2020-01-02T03:04:05+01:00"]},
        {"Language": "finnish", "Tier": "gold", "Color": "blue", "Tags": ["x"]},
        {"Points given": 2, 'a "b" class': False, "Home": {"any": ["thing"]}},
        {"page": "/x"},
        {"page": 1.5},
    ],
)
def test_what_the_account_allows_is_sent(package: ModuleType, attributes: dict[str, Any]) -> None:
    assert sent(package, attributes) == attributes


def test_times_go_out_as_text(package: ModuleType) -> None:
    moment = datetime(2020, 1, 2, tzinfo=timezone.utc)
    assert sent(package, {"LoyalSince": moment}) == {"LoyalSince": "2020-01-02T00:00:00Z"}


@pytest.mark.parametrize(
    ("attributes", "place", "problem"),
    [
        ({"LoyaltySince": None}, "LoyaltySince", "none of the names .* mean 'LoyalSince'"),
        ({"Other": 1}, "Other", "none of the names that are known here"),
        ({"LoyalSince": "soon"}, "LoyalSince", "expected a date and time, got a string"),
        ({"Tier": "Golden"}, "Tier", "none of the listed values; did you mean 'gold'"),
        ({"Tier": 1}, "Tier", "expected"),
        ({"Tags": "x"}, "Tags", "expected an array"),
        ({"Tags": ["y"]}, "Tags[0]", "none of the listed values: 'x'"),
        ({"Points given": "2"}, "Points given", "expected a number"),
        ({'a "b" class': 1}, 'a "b" class', "expected a boolean"),
    ],
)
def test_what_it_does_not_allow_is_refused_unless_checks_are_off(
    package: ModuleType, attributes: dict[str, Any], place: str, problem: str
) -> None:
    error = importlib.import_module(f"{PACKAGE}.exceptions").ValidationError
    with pytest.raises(error, match=problem) as caught:
        sent(package, attributes, check_enums=True)
    assert caught.value.path == f"$.others[0].attributes.{place}"
    assert "(check_enums=False sends it all the same)" in caught.value.reason
    assert sent(package, attributes, check_enums=False) == attributes


def test_what_the_service_sends_is_kept(package: ModuleType) -> None:
    plain = {"attributes": {"New": [1], "Tier": "platinum", "Points given": "many"}, "former": None}
    member = package.Member.from_json(json.dumps(plain))
    assert json.loads(member.to_json()) == member.to_dict() == plain
    assert package.Member.from_dict({"attributes": None}).attributes == {}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("text", "#: is no list of attributes"),
        ('{"data": 1}', "#/data: is no list of attributes"),
        ('{"data": [1]}', "#/data/0: is no object"),
        ('[{"entity": "Store", "name": "a"}]', "#/0/type: is no text"),
        ('[{"entity": "Store", "name": "a", "type": "text"}]', "#/0/type: 'text' is no type"),
        (
            '[{"entity": "Store", "name": "a", "type": "time", "suggestions": [1]}]',
            "#/0/suggestions: is no list of texts",
        ),
        (
            json.dumps([{"entity": "Store", "name": "a", "type": "time"}] * 2),
            "#/1/name: 'a' is the name of #/0 too",
        ),
    ],
)
def test_a_file_that_means_nothing_is_refused_with_the_place(
    tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "attributes.json"
    path.write_text(content)
    with pytest.raises(Failure, match=re.escape(f"{path}: {message}")):
        read_attributes(path)


def test_the_document_says_whose_attributes_each_property_holds() -> None:
    """All free-form ones do but two, which hold what no account defines."""
    document = copy.deepcopy(Spec(ROOT / "openapi.yaml").document)
    attribute = document["components"]["schemas"]["NewAttribute"]["properties"]["entity"]
    document["x-attributes"] = [
        {"entity": entity, "name": "a", "type": "time"} for entity in attribute["enum"]
    ]
    assert add_attributes(document) == [
        "attributes of 'LoyaltyCard' are left out: no property of the document holds them"
    ]
    plain = [
        place
        for place, node in objects(document)
        if place.lower().endswith("attributes") and node.get("type") == "object"
    ]
    assert [place for place in plain if "/properties/" in place] == [
        "#/components/schemas/Account/allOf/3/properties/attributes",
        "#/components/schemas/User/allOf/4/properties/additionalAttributes",
    ]
    profile = document["components"]["schemas"]["CustomerProfile"]["allOf"][2]["properties"]
    assert profile["attributes"]["$ref"] == "#/components/schemas/CustomerProfileAttributes"

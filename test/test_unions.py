"""What is read of a union: each form of constructs.yaml, whatever tells its members apart."""

from __future__ import annotations

import importlib
import json
import sys
from typing import TYPE_CHECKING, Any

import pydantic
import pytest
from generate import generate
from jsonschema import Draft202012Validator
from spec import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

PACKAGE = "every_union"
STEP = {"kind": "check", "operator": "empty"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = generate(
        ROOT / "test/support/constructs.yaml", PACKAGE, tmp_path_factory.mktemp("unions")
    )
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


@pytest.fixture(autouse=True)
def logged(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    notices = importlib.import_module(f"{PACKAGE}.runtime.notices")
    monkeypatch.setattr(notices, "_logged", set())


def both_ways(package: ModuleType, name: str, plain: Any) -> Any:
    """What a property is read as; it is written as it was."""
    whole = {"step": STEP, name: plain}
    unions = package.Unions.from_json(json.dumps(whole))
    assert json.loads(unions.to_json()) == whole
    assert unions == package.Unions.from_dict(whole) == package.Unions.from_dict(unions.to_dict())
    return next(
        getattr(unions, field)
        for field, wire in zip(
            unions.__struct_fields__, unions.__struct_encode_fields__, strict=True
        )
        if wire == name
    )


@pytest.mark.parametrize(
    ("name", "plain", "expected"),
    [
        ("step", {"kind": "check", "operator": "is", "value": "v", "label": "l"}, "CheckText"),
        ("step", {"kind": "check", "operator": "not(is)", "value": "v"}, "CheckText"),
        ("step", STEP, "CheckNothing"),
        ("step", {"kind": "group", "steps": [STEP]}, "Group"),
        ("maybeKind", {"type": "a", "kind": {"type": "b"}}, "KindA"),
        ("maybeKind", None, "NoneType"),
        ("action", {"type": "add", "count": 1}, "UnionsActionOneOf"),
        ("action", {"type": "remove"}, "UnionsActionOneOf1"),
        ("textOrNumber", "x", "str"),
        ("textOrNumber", 5, "int"),
        ("maybeNumber", 1.5, "float"),
        ("maybeNumber", None, "NoneType"),
        ("place", "start", "str"),
        ("place", 2, "int"),
        ("nodeOrText", {"name": "n"}, "Node"),
        ("nodeOrText", "n", "str"),
        ("when", "2020-01-02T03:04:05Z", "datetime"),
        ("when", "now", "str"),
        ("either", {"color": "red"}, "EitherAnyOf1"),
        ("either", {"size": "x"}, "EitherAnyOf1"),
        ("lists", [1, 2], "list"),
        ("lists", ["a"], "list"),
    ],
)
def test_member(
    package: ModuleType, name: str, plain: Any, expected: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert type(both_ways(package, name, plain)).__name__ == expected
    assert not caplog.records


def test_members_are_told_by_what_they_require(package: ModuleType) -> None:
    plain = [{"message": "bad"}, {"StatusCode": 404}, {}]
    choices = both_ways(package, "choices", plain)
    assert [type(it).__name__ for it in choices] == ["Fault", "Missing", "Missing"]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("step", {"kind": "unheard-of", "a": 1}),
        ("step", {"kind": "check", "operator": "unheard-of"}),
        ("maybeKind", {"type": "unheard-of"}),
        ("action", {"type": "unheard-of"}),
        ("guess", {"unheardOf": 1}),
        ("either", {"size": 1}),
        ("either", {"weight": 1}),
        ("either", {"color": 1}),
    ],
)
def test_what_is_of_no_known_member_stays_as_it_is_and_is_told_once(
    package: ModuleType, name: str, plain: Any, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        assert both_ways(package, name, plain) == plain
    (record,) = caplog.records
    assert "is of no known kind, left a plain object" in record.getMessage()
    assert "unheard-of" not in caplog.text


@pytest.mark.parametrize(
    ("plain", "path"),
    [
        ({"step": {"kind": "check", "operator": "is"}}, "$.step.value"),
        ({"step": {"kind": "group", "steps": [STEP, {"kind": "check", "operator": "is"}]}},
         "$.step.steps[1].value"),
        ({"step": 5}, "$.step"),
        ({"step": STEP, "steps": {"a": {"kind": "group"}}}, "$.steps.a.steps"),
    ],
)  # fmt: skip
def test_a_fault_within_a_member_is_named(package: ModuleType, plain: Any, path: str) -> None:
    for read in (package.Unions.from_dict, lambda it: package.Unions.from_json(json.dumps(it))):
        with pytest.raises(package.exceptions.ValidationError) as caught:
            read(plain)
        assert caught.value.path == path


def test_what_is_out_of_contract_is_repaired_within_a_member(package: ModuleType) -> None:
    unions = package.Unions.from_json('{"step": {"kind": "group", "steps": null}}')
    assert unions.step == package.Group(kind="group", steps=[])


def test_what_is_written_tells_its_member(package: ModuleType) -> None:
    encode = importlib.import_module(f"{PACKAGE}.runtime.codec").encode_checked
    step = package.models.Step
    assert json.loads(encode(package.CheckNothing(kind="check", operator="empty"), step)) == STEP
    assert json.loads(encode({"kind": "newer"}, step)) == {"kind": "newer"}
    for wrong, path in (({"steps": []}, "$"), ({"kind": "group"}, "$.steps"), ("text", "$")):
        with pytest.raises(package.exceptions.ValidationError) as caught:
            encode(wrong, step)
        assert caught.value.path == path


def test_plain_dictionaries_may_have_pythons_names(package: ModuleType) -> None:
    """The one name that differs is that of the property which tells the member."""
    encode = importlib.import_module(f"{PACKAGE}.runtime.codec").encode_request
    unions = {"step": STEP, "maybe_kind": {"type": "a"}, "choices": [{"status_code": 404}]}
    assert json.loads(encode(unions, package.Unions)) == {
        "step": STEP, "maybeKind": {"type": "a"}, "choices": [{"StatusCode": 404}],
    }  # fmt: skip
    assert json.loads(encode(package.Unions(**unions), package.Unions))["step"] == STEP


@pytest.mark.parametrize("step", [STEP, {"kind": "group", "steps": [STEP]}, {"kind": "newer"}])
def test_a_notification_holds_members(package: ModuleType, step: Any) -> None:
    """Its keys may be capitalised in any way, unless nothing tells what they are."""
    known = step["kind"] != "newer"
    given = json.loads(json.dumps(step).replace('"kind"', '"KIND"')) if known else step
    change = package.parse_notification({"id": 1, "TYPE": "added", "STEP": given})
    assert change == package.Change.from_dict({"id": 1, "type": "added", "step": step})


def test_the_json_schema_has_all_members(package: ModuleType) -> None:
    schema = pydantic.TypeAdapter(package.Unions).json_schema()
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema["properties"]["step"])
    assert validator.is_valid(STEP)
    assert validator.is_valid({"kind": "newer"})
    assert not validator.is_valid("text")
    assert "operator" in json.dumps(schema)


def test_members_are_loaded_when_they_are_met(package: ModuleType) -> None:
    union = importlib.import_module(f"{PACKAGE}.runtime.union")
    met: list[str] = []
    kinds = union.tagged_union("Kinds", "type", {it: lambda it=it: met.append(it) for it in "ab"})
    kinds.choose({"type": "b"})
    assert met == ["b"]

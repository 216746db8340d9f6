"""Models that are told by data: typed properties (`x-typed-by`) and the payloads of webhooks."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spec import JSON, ROOT, Property, Spec

from talon_one import Effect, Notification, models, parse_notification
from talon_one.exceptions import ValidationError
from talon_one.runtime.model import Any as AnyValue
from talon_one.runtime.model import Model, field
from talon_one.runtime.notifications import Payload, read_notification

if TYPE_CHECKING:
    from collections.abc import Callable

SPEC = Spec(ROOT / "openapi.yaml")
SECRET = "s3cr3t"


# Typed properties

TYPED = [
    (name, part)
    for name in SPEC.models
    for part in SPEC.properties(SPEC.schemas[name])
    if "x-typed-by" in part.schema
]
CHOICES = [
    pytest.param(name, part, value, model, id=f"{name}-{value}")
    for name, part in TYPED
    for value, model in part.schema["x-typed-by"]["mapping"].items()
]
each_typed = pytest.mark.parametrize(("name", "part"), TYPED)


def make(name: str, part: Property, value: str, plain: Any) -> Model:
    """An instance of a model with a typed property, of the given kind."""
    sample = SPEC.sample(SPEC.schemas[name])
    told_by = part.schema["x-typed-by"]["property"]
    model: type[Model] = getattr(models, name)
    return model.from_dict({**sample, told_by: value, part.name: plain})


@pytest.mark.parametrize(("name", "part", "value", "model"), CHOICES)
def test_every_kind_has_its_model(name: str, part: Property, value: str, model: str) -> None:
    plain = SPEC.sample(SPEC.schemas[model])
    typed = getattr(make(name, part, value, plain), f"typed_{part.name}")
    assert type(typed) is getattr(models, model)
    assert json.loads(typed.to_json()) == plain


@each_typed
def test_an_unknown_kind_and_what_is_no_object_stay_as_they_are(
    name: str, part: Property, caplog: pytest.LogCaptureFixture
) -> None:
    known = next(iter(part.schema["x-typed-by"]["mapping"]))
    for kind, plain in (("unheard-of", {"a": 1}), (known, [1]), (known, None)):
        owner = make(name, part, kind, {})
        setattr(owner, part.name, plain)
        assert getattr(owner, f"typed_{part.name}") is plain
    assert not caplog.records


@each_typed
def test_what_does_not_fit_stays_as_it_is_and_is_logged_once(
    name: str, part: Property, logged: pytest.LogCaptureFixture
) -> None:
    value, model, wrong = next(
        (value, model, inner.name)
        for value, model in part.schema["x-typed-by"]["mapping"].items()
        for inner in SPEC.properties(SPEC.schemas[model])
        if not SPEC.fits(inner.schema, {SECRET: SECRET})
    )
    plain = {**SPEC.sample(SPEC.schemas[model]), wrong: {SECRET: SECRET}}
    owner = make(name, part, value, plain)
    for _ in range(2):
        assert getattr(owner, f"typed_{part.name}") is getattr(owner, part.name)
    assert getattr(owner, part.name) == plain
    (record,) = logged.records
    assert f"{model}.{wrong}: expected" in record.getMessage()
    assert SECRET not in logged.text


@each_typed
def test_a_typed_property_is_no_field(name: str, part: Property) -> None:
    value = next(iter(part.schema["x-typed-by"]["mapping"]))
    owner, typed = make(name, part, value, {}), f"typed_{part.name}"
    assert typed not in owner.__struct_fields__
    assert typed not in repr(owner) + owner.to_json() + owner.to_str()
    with pytest.raises(AttributeError):
        setattr(owner, typed, {})


def test_a_change_is_seen() -> None:
    name, part = next((name, part) for name, part in TYPED if name == "Effect")
    effect = make(name, part, "setDiscount", {"name": "ten", "value": 10})
    assert isinstance(effect, Effect)
    assert effect.typed_props == models.SetDiscountEffectProps(name="ten", value=10.0)
    effect.props["value"] = 20
    assert effect.typed_props == models.SetDiscountEffectProps(name="ten", value=20.0)
    effect.effect_type = "acceptCoupon"
    effect.props = {"value": "TEN"}
    assert effect.typed_props == models.AcceptCouponEffectProps(value="TEN")


@each_typed
def test_models_are_loaded_when_they_are_needed(name: str, part: Property) -> None:
    value, model = next(iter(part.schema["x-typed-by"]["mapping"].items()))
    owner = make(name, part, value, SPEC.sample(SPEC.schemas[model]))
    code = f"""
import sys
from talon_one import {name}
owner = {name}.from_json(sys.argv[1])
print(*sys.modules)
owner.typed_{part.name}
print(*sys.modules)
"""
    command = [sys.executable, "-I", "-c", code, owner.to_json()]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    before, after = (set(line.split()) for line in done.stdout.splitlines())
    told = {
        getattr(models, model).__module__ for model in part.schema["x-typed-by"]["mapping"].values()
    }
    assert not told & before
    assert told & after == {getattr(models, model).__module__}


# Notifications

DISCRIMINATOR = SPEC.document["x-webhook-discriminator"]


def payloads() -> list[Any]:
    """The schema and the example of what each webhook delivers."""
    return [
        pytest.param(media["schema"]["$ref"].rpartition("/")[2], media["example"], id=name)
        for name, item in SPEC.document["webhooks"].items()
        for media in item["post"]["requestBody"]["content"].values()
    ]


each_payload = pytest.mark.parametrize(("schema", "example"), payloads())


def spelt(value: Any, spell: Callable[[str], str], schema: dict[str, Any]) -> Any:
    """A JSON value with all keys spelt differently that a schema declares."""
    schema = SPEC.unwrap(schema)
    if isinstance(value, list):
        return [spelt(item, spell, schema.get("items", {})) for item in value]
    if not isinstance(value, dict):
        return value
    if "oneOf" in schema:
        schema = SPEC.member(schema, value) or {}
    if isinstance(extra := schema.get("additionalProperties"), dict):
        return {key: spelt(item, spell, extra) for key, item in value.items()}
    parts = {part.name: part.schema for part in SPEC.properties(schema)}
    return {
        spell(key) if key in parts else key: spelt(item, spell, parts.get(key, {}))
        for key, item in value.items()
    }


@each_payload
def test_every_example_is_read_as_its_model(schema: str, example: dict[str, Any]) -> None:
    text = json.dumps(example)
    for body in (text, text.encode(), b"\xef\xbb\xbf" + text.encode(), example):
        notification = parse_notification(body)
        assert type(notification) is getattr(models, schema)
        assert type(notification) in get_args(Notification)
        assert json.loads(notification.to_json()) == example
    assert parse_notification(MappingProxyType(example)) == notification
    assert parse_notification({**example, "unheardOf": 1}) == notification


@each_payload
@pytest.mark.parametrize(
    "spell",
    [str.lower, str.upper, str.swapcase, lambda key: key[0].lower() + key[1:]],
    ids=["lower", "upper", "swapped", "camel"],
)
def test_keys_may_be_capitalised_in_any_way(
    schema: str, example: dict[str, Any], spell: Callable[[str], str]
) -> None:
    before = spelt(example, spell, SPEC.schemas[schema])
    given_ = copy.deepcopy(before)
    notification = parse_notification(given_)
    assert type(notification) is getattr(models, schema)
    assert json.loads(notification.to_json()) == example
    assert given_ == before


@each_payload
def test_every_kind_that_a_payload_lists_is_known(schema: str, example: dict[str, Any]) -> None:
    (part,) = (p for p in SPEC.properties(SPEC.schemas[schema]) if p.name == DISCRIMINATOR)
    for kind in part.schema["enum"]:
        notification = parse_notification({**example, DISCRIMINATOR: kind})
        assert type(notification) is getattr(models, schema)


def test_the_guide_lists_what_is_sent() -> None:
    """In the order of the document: model, kinds, and properties of it or of its items."""
    guide = (ROOT / "docs/guide/webhooks.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in guide.splitlines() if line.startswith("| [")]
    assert len(rows) == len(payloads())
    for (model, kinds, when, holds), payload in zip(rows, payloads(), strict=True):
        name = str(payload.values[0])
        parts = {part.name: part.schema for part in SPEC.properties(SPEC.schemas[name])}
        items = [it["items"] for it in map(SPEC.unwrap, parts.values()) if "items" in it]
        known = {part.name for item in items for part in SPEC.properties(item)} | parts.keys()
        assert f"[{name}]" in model
        assert set(re.findall(r"`(\w+)`", kinds)) == set(parts[DISCRIMINATOR]["enum"])
        assert when
        assert set(re.findall(r"`(\w+)`", holds)) <= known
        assert re.search(r"`\w+`", holds)


def test_an_unknown_kind_is_given_as_it_came() -> None:
    payload = {DISCRIMINATOR.lower(): "UnheardOf", "dAtA": [{"X": None}]}
    assert parse_notification(json.dumps(payload)) == payload


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "$: is no JSON"),
        (SECRET, "$: is no JSON"),
        (f'{{"{DISCRIMINATOR}": "{SECRET}', "$: is no JSON"),
        (b'{"a": "\xff"}', "$: is no JSON"),
        ("\udcff", "$: is no JSON"),
        ("[" * 100_000, "$: is nested too deeply"),
        (f'["{SECRET}"]', "$: expected an object, got an array"),
        ("null", "$: expected an object, got null"),
        (7, "$: expected an object, got an integer"),
        (f'{{"a": "{SECRET}"}}', f"$.{DISCRIMINATOR}: is missing, but required"),
        ({DISCRIMINATOR: None}, f"$.{DISCRIMINATOR}: expected a string"),
        ({DISCRIMINATOR.lower(): [SECRET]}, f"$.{DISCRIMINATOR}: expected a string"),
    ],
)
def test_what_is_no_notification_is_refused(
    body: Any, message: str, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(ValidationError) as caught:
        parse_notification(body)
    assert str(caught.value).startswith(message)
    assert SECRET not in f"{caught.value!r} {caught.value.__cause__!r} {caplog.text}"


def spoilt(value: Any, types: tuple[type, ...] = (int, float)) -> str | None:
    """Put a list in place of the first value of a type; the result is where it stood."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        place = f".{key}" if isinstance(value, dict) else f"[{key}]"
        if isinstance(item, types):
            value[key] = [SECRET]
            return place
        if isinstance(item, (dict, list)) and (inner := spoilt(item, types)):
            return place + inner
    return None


@each_payload
def test_what_does_not_fit_its_model_is_refused(
    schema: str, example: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    # Where there are lists, the fault is made within one.
    payload = copy.deepcopy(example)
    lists = {key: item for key, item in payload.items() if isinstance(item, list)}
    place = spoilt(lists) or spoilt(payload) or spoilt(payload, (str,))
    payload |= lists
    with pytest.raises(ValidationError) as caught:
        parse_notification(spelt(payload, str.lower, SPEC.schemas[schema]))
    assert caught.value.path == f"${place}"
    assert SECRET not in f"{caught.value!r} {caught.value.__cause__!r} {caplog.text}"


KINDS = [
    kind
    for parameters in payloads()
    for part in SPEC.properties(SPEC.schemas[str(parameters.values[0])])
    if part.name == DISCRIMINATOR
    for kind in part.schema["enum"]
]
KEYS = [
    part.name
    for parameters in payloads()
    for part in SPEC.properties(SPEC.schemas[str(parameters.values[0])])
]


@given(
    JSON.map(json.dumps)
    | st.text()
    | st.binary()
    | st.builds(
        lambda kind, rest: json.dumps({DISCRIMINATOR: kind, **rest}),
        st.sampled_from(KINDS),
        st.dictionaries(st.sampled_from(KEYS).map(str.upper) | st.text(), JSON),
    )
)
def test_anything_is_read_or_refused(body: str | bytes) -> None:
    try:
        notification = parse_notification(body)
    except ValidationError:
        return
    assert isinstance(notification, (Model, dict))


class Leaf(Model, kw_only=True):
    """Two properties whose names differ in case alone, and what has no type."""

    small: int | None = field(default=None, name="id")
    large: int | None = field(default=None, name="ID")
    free: AnyValue | None = field(default=None, name="Free")


class Tree(Model, kw_only=True):
    """Holds itself, and models in a map."""

    kind: str | None = field(default=None, name="Kind")
    inner: Tree | None = field(default=None, name="Inner")
    leaves: dict[str, Leaf] | None = field(default=None, name="Leaves")


def tree(payload: dict[str, Any]) -> Any:
    return read_notification(payload, "Kind", {"tree": [Payload(Tree)]})


class ByName(Model):
    """Told by what its objects have."""


class ByValue(Model):
    """Told by what its objects say."""


class ByOwnName(Model):
    """Told by what it has itself."""


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"LEAVES": [{"id": 1}, {"ID": 2, "free": "old"}]}, ByName),
        ({"leaves": {"iD": 1, "free": "new"}}, ByName),
        ({"Leaves": [{"free": "new"}, {"Free": "newest"}]}, ByValue),
        ({"Leaves": [{"free": "new"}, {"free": "old"}]}, dict),
        ({"Leaves": [{"free": "new"}, {"id": None}]}, dict),
        ({"Leaves": [{"free": ["new"]}]}, dict),
        ({"Leaves": [{"free": "new"}, 5]}, dict),
        ({"Leaves": []}, dict),
        ({"Leaves": None, "small": None}, dict),
        ({"SMALL": 0}, ByOwnName),
    ],
)
def test_payloads_of_one_kind_are_told_apart_by_what_all_their_objects_hold(
    payload: dict[str, Any], expected: type
) -> None:
    told = [
        Payload(ByName, "Leaves", ("id",)),
        Payload(ByValue, "Leaves", ("Free",), ("new", "newest")),
        Payload(ByOwnName, names=("small", "tiny")),
    ]
    payload = {"Kind": "x", **payload}
    assert type(read_notification(payload, "Kind", {"x": told})) is expected


def test_the_exact_key_wins() -> None:
    for payload in ({"Kind": "tree", "kind": "x"}, {"kind": "x", "Kind": "tree"}):
        assert tree(payload) == Tree(kind="tree")
    leaves = {"a": {"id": 1}, "A": {"ID": 2}, "b": {"ID": 3, "id": 4, "iD": 5}}
    assert tree({"KIND": "tree", "LEAVES": leaves}).leaves == {
        "a": Leaf(small=1),
        "A": Leaf(large=2),
        "b": Leaf(small=4, large=3),
    }


def test_what_has_no_type_keeps_its_keys() -> None:
    free = {"ID": 1, "id": 2, "kind": {"Free": 3}}
    payload = {"kind": "tree", "inner": {"leaves": {"KIND": {"FREE": free}}}}
    expected = Tree(kind="tree", inner=Tree(leaves={"KIND": Leaf(free=free)}))
    assert tree(payload) == expected


def test_what_is_nested_too_deeply_is_refused() -> None:
    payload: dict[str, Any] = {"kind": "tree"}
    payload["inner"] = payload
    with pytest.raises(ValidationError, match="nested too deeply"):
        tree(payload)

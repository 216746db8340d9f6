"""The generator step: what templates and tools make of any document, and of ours."""

from __future__ import annotations

import copy
import importlib
import json
import pkgutil
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import generate
import install
import pytest
from client import Client, round_trip
from hypothesis import given
from hypothesis import strategies as st
from passes import extensions
from passes.policies import add_policies
from passes.types import Writer
from spec import ROOT, Spec

from talon_one.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recorder import Recorder
    from spec import SpecOperation

PACKAGE = "every_construct"
CONSTRUCTS = ROOT / "test/support/constructs.yaml"
SPEC = Spec(CONSTRUCTS)
BIN = Path(sys.executable).parent

# What an integrator writes: the checkers must infer all of it, and refuse the last line.
SCRIPT = f"""
from collections.abc import Iterator
from typing import Any

from msgspec import UnsetType
from typing_extensions import assert_type

from {PACKAGE} import ApiClient, ApiResponse, BackOfficeApi, Configuration, Event, Fault, Node
from {PACKAGE} import EveryConstruct, ShopApi, Thing, paginate, parse_notification
from {PACKAGE}.models import Change, CheckNothing, CheckText, Group, KebabPage, KindA, KindB
from {PACKAGE}.models import ThingGone, ThingMoved, ThingTurned
from {PACKAGE}.rest import RESTResponse

client = ApiClient(Configuration(host="https://shop.example", shop_key="k"))
shop = ShopApi(client)
assert_type(shop.list_things(), list[Thing])
assert_type(shop.list_things_with_http_info(), ApiResponse[list[Thing]])
assert_type(shop.list_things_without_preload_content(), RESTResponse)
assert_type(shop.things_by_name(_request_timeout=1.5), dict[str, Node])
assert_type(paginate(shop.list_nodes, skip=3, sort_by="name"), Iterator[Node])
assert_type(shop.list_nodes(), KebabPage)
unions = BackOfficeApi(client).take_step(Group(kind="group", steps=[]))
assert_type(unions.step, CheckText | CheckNothing | Group | dict[str, Any])
assert_type(unions.maybe_kind, KindA | KindB | dict[str, Any] | None | UnsetType)
place: str | int | None = unions.place
assert_type(unions.lists, list[int] | list[str] | None)
match unions.step:
    case CheckText(operator=operator):
        text: str = operator
    case Group(steps=steps):
        assert_type(steps, list[CheckText | CheckNothing | Group | dict[str, Any]])
    case CheckNothing() | dict():
        pass
assert_type(BackOfficeApi(client).download_things(), bytes)
event = Event(var_return="page", payload=None)
assert_type(event.typed_details, KebabPage | Node | dict[str, Any] | None)
assert_type(event.typed_payload, Fault | dict[str, Any] | None)
notification = parse_notification("{{}}")
assert_type(notification, Change | ThingGone | ThingMoved | ThingTurned | dict[str, Any])
with EveryConstruct("https://shop.example", shop_key="k") as front_door:
    assert_type(front_door.shop.list_things(), list[Thing])
    assert_type(front_door.back_office, BackOfficeApi)
shop.delete_things(1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
"""


def run_generate(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "generate.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package that is generated from constructs.yaml."""
    folder = tmp_path_factory.mktemp("built")
    done = run_generate("--spec", CONSTRUCTS, "--out", folder, "--package", PACKAGE)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(rf".*{PACKAGE}.* (\d+) files, \1 of them written, 0 .*\n", done.stdout)
    return folder


@pytest.fixture(scope="module")
def client(built: Path, recorder: Recorder) -> Iterator[Client]:
    sys.path.insert(0, str(built))
    client = Client(PACKAGE, SPEC, recorder)
    yield client
    client.close()
    sys.path.remove(str(built))


def test_every_module_imports(client: Client) -> None:
    names = [
        module.name
        for module in pkgutil.walk_packages(client.package.__path__, prefix=f"{PACKAGE}.")
    ]
    assert len(names) > len(SPEC.schemas)
    for name in names:
        importlib.import_module(name)
    for name in client.package.__all__:
        assert getattr(client.package, name) is not None


def test_types_check(built: Path) -> None:
    (built / "script.py").write_text(SCRIPT)
    config = {"typeCheckingMode": "standard", "strict": ["script.py"], "pythonVersion": "3.10"}
    (built / "pyrightconfig.json").write_text(json.dumps(config))
    targets = [PACKAGE, "script.py"]
    for command in (
        ["ruff", "check", "--no-cache", "--select=F,UP", "--target-version=py310"],
        ["mypy", "--strict", "--python-version=3.10", "--config-file=", "--cache-dir=.mypy_cache"],
        ["pyright", "--pythonpath", sys.executable],
    ):
        done = subprocess.run(
            [BIN / command[0], *command[1:], *targets],
            cwd=built,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


each_model = pytest.mark.parametrize("name", SPEC.models)
each_operation = pytest.mark.parametrize(
    "operation", [pytest.param(operation, id=operation.id) for operation in SPEC.operations]
)


@each_model
@given(data=st.data())
def test_model_round_trips(client: Client, name: str, data: st.DataObject) -> None:
    round_trip(client.model(name), SPEC.sample(SPEC.schemas[name]))
    round_trip(client.model(name), data.draw(SPEC.values(SPEC.schemas[name])))


@each_operation
@given(data=st.data())
def test_request(client: Client, operation: SpecOperation, data: st.DataObject) -> None:
    for optional in (False, True):
        client.check_request(operation, data.draw(client.arguments(operation, optional)))


@each_operation
def test_table_security_and_responses(client: Client, operation: SpecOperation) -> None:
    client.check_table(operation)
    for scheme in operation.security or [""]:
        client.check_request(operation, client.examples(operation), scheme)
    for status in operation.responses:
        client.check_response(operation, status)


def test_models_that_are_told_by_data(client: Client) -> None:
    package = client.package
    sample = SPEC.sample(SPEC.schemas["Event"])
    event = package.Event.from_dict(sample)
    assert event.typed_details == package.models.KebabPage.from_dict(sample["details"])
    assert event.typed_payload == package.Fault(message="bad")
    event.var_return, event.details = 'say "hi"', {"name": "x"}
    assert event.typed_details == package.Node(name="x")
    event.details = None
    assert event.typed_details is None
    change = package.Change(id=1, type='said "hi"', node=package.Node(name="x"))
    assert (
        package.parse_notification({"ID": 1, "Type": 'said "hi"', "NODE": {"Name": "x"}}) == change
    )
    assert package.parse_notification('{"TYPE": "gone"}') == package.ThingGone(type="gone")
    for move, model in (
        ({"how": "up"}, package.ThingMoved),
        ({"how": "up", "around": "x"}, package.ThingTurned),
        ({"how": "sideways"}, dict),
    ):
        assert type(package.parse_notification({"type": "moved", "moves": [move]})) is model


def test_payloads_that_nothing_tells_apart_are_named() -> None:
    document = copy.deepcopy(SPEC.document)
    document["components"]["schemas"]["ThingTurned"] = {"$ref": "#/components/schemas/MoveBase"}
    (line,) = extensions.add_extensions(document)
    assert line == "webhooks: ThingTurned is not read: nothing tells it from others of type 'moved'"


def test_generating_again_gives_the_same_bytes(built: Path, tmp_path: Path) -> None:
    fresh = generate.generate(CONSTRUCTS, PACKAGE, tmp_path)
    assert install.generated_files(fresh, PACKAGE) == install.generated_files(built, PACKAGE)
    assert install.differences(fresh, built, PACKAGE) == []


def test_generated_files_of_the_project_are_up_to_date() -> None:
    done = run_generate("--check")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def project(built: Path, tmp_path: Path) -> Path:
    """A copy of what generation wrote, to be changed."""
    ignore = shutil.ignore_patterns("__pycache__", ".mypy_cache")
    return Path(shutil.copytree(built, tmp_path / "project", ignore=ignore))


def test_edits_are_caught_and_undone(project: Path) -> None:
    """An edit, a file too few and one too many; what is hand-written stays as it is."""
    files = sorted(install.generated_files(project, PACKAGE))
    edited, missing = files[0], files[-1]
    stale = Path(PACKAGE, "models", "stale.py")
    before = contents(project)
    (project / stale).write_text(f"# {install.MARKER}\n")
    with (project / edited).open("a") as file:
        file.write("# edited\n")
    (project / missing).unlink()
    own = {f"{PACKAGE}/models/own.py": b"# Ours.\n", f"docs/{PACKAGE}/own.md": b"Ours.\n"}
    for name, text in own.items():
        (project / name).write_bytes(text)
    changed = contents(project)

    options = ("--spec", CONSTRUCTS, "--package", PACKAGE, "--out", project)
    done = run_generate("--check", *options)
    assert done.returncode == 1
    for line in (f"differs: {edited}", f"missing: {missing}", f"no longer generated: {stale}"):
        assert line in done.stderr.splitlines()
    assert contents(project) == changed

    assert run_generate(*options).returncode == 0
    assert contents(project) == before | own


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ("openapi: a: b", "mapping values are not allowed"),
        ("text", "is no OpenAPI document"),
        ("openapi: 3.1.0\npaths: {/a: {get: {responses: []}}}\n", "#/paths/~1a/get/responses: "),
        (
            "openapi: 3.1.0\npaths: {/a: {put: {x-retry: Never}}}",
            "#/paths/~1a/put/x-retry: 'Never' is none of safe, keyed, never",
        ),
    ],
)
def test_failing_document_leaves_all_as_it_was(
    project: Path, tmp_path: Path, document: str, message: str
) -> None:
    before = contents(project)
    (tmp_path / "spec.yaml").write_text(document)
    done = run_generate("--spec", tmp_path / "spec.yaml", "--package", PACKAGE, "--out", project)
    assert done.returncode == 1
    assert message in done.stderr
    assert contents(project) == before


def test_another_package_in_the_same_folder(project: Path, tmp_path: Path) -> None:
    """As a person asks for it, with spaces in both paths, and a bound that no Python can check."""
    out, before = project.rename(tmp_path / "with spaces"), contents(tmp_path / "with spaces")
    (tmp_path / "a spec.yaml").write_text("""
openapi: 3.1.0
info: {title: Names, version: '1'}
servers: [{url: https://names.example}]
paths:
  /v1/names:
    post:
      operationId: name
      tags: [Names]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Name'}}}}
      responses: {'204': {description: Done.}}
components:
  schemas:
    Name: {type: object, properties: {name: {type: string, pattern: '^[^[:cntrl:]]*$'}}}
""")
    done = subprocess.run(
        [
            *("make", "-s", "-o", ".venv/ready", "generate", f"RUN={sys.executable}"),
            *(f"SPEC={tmp_path / 'a spec.yaml'}", f"OUT={out}", "PACKAGE=names"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    place = "#/components/schemas/Name/properties/name/pattern"
    assert done.returncode == 0
    assert re.fullmatch(rf"warning: {place}: left out: .*\n", done.stderr)
    assert re.fullmatch(rf"{out}: names and docs/names: .*\n", done.stdout)
    assert before.items() < contents(out).items()
    script = 'import names; print(names.Name.from_json(\'{"name": "tncr"}\').name)'
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=out, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("tncr\n", "")


def test_a_command_that_fails_is_named(tmp_path: Path) -> None:
    with pytest.raises(
        generate.Failure, match=r"^python\S* failed with status 1:\nit said nothing$"
    ):
        generate.run(tmp_path, sys.executable, "-c", "raise SystemExit(1)")
    (tmp_path / "bad.py").write_text("def")
    with pytest.raises(
        generate.Failure, match=r"^ruff failed with status 2:\nerror: .* bad\.py:1:4: "
    ):
        generate.run(tmp_path, *generate.FORMAT, "bad.py")


@pytest.mark.parametrize(
    ("extension", "value", "problem"),
    [
        ("x-retry", "Never", "'Never' is none of safe, keyed, never"),
        ("x-retry", "", "'' is none of"),
        ("x-retry", True, "True is none of"),
        ("x-retry", None, "None is none of"),
        ("x-rate-limited", "no", "'no' is neither true nor false"),
        ("x-conflict-throttles", "yes", "'yes' is neither true nor false"),
        ("x-timeouts", 5, "is no mapping of read, deadline"),
        ("x-timeouts", {"reed": 5}, "'reed' is none of read, deadline"),
        ("x-timeouts", {"read": 0}, "0 is no number of seconds"),
        ("x-timeouts", {"deadline": True}, "True is no number of seconds"),
        ("x-makes-safe", True, "is no mapping of parameters to values"),
        ("x-makes-safe", {}, "is no mapping of parameters to values"),
        ("x-makes-safe", {"drry": True}, "'drry' is not the name of one parameter"),
        ("x-makes-safe", {"twice": True}, "'twice' is not the name of one parameter"),
        ("x-makes-safe", {"dry": [True]}, "is neither a text, an integer nor a boolean"),
    ],
)
def test_extensions_that_mean_nothing_are_refused_with_their_place(
    extension: str, value: Any, problem: str
) -> None:
    names = [("dry", "query"), ("twice", "query"), ("twice", "header")]
    operation = {
        "parameters": [{"name": name, "in": location} for name, location in names],
        extension: value,
    }
    document = {"paths": {"/a": {"put": operation}}}
    with pytest.raises(generate.Failure, match=rf"^#/paths/~1a/put/{extension}.*: ") as caught:
        add_policies(document)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        ({"type": "integer"}, "yes", "'yes' is neither true nor false"),
        ({"type": "number"}, True, "plain integer or string"),
        ({"type": "string", "enum": ["a"]}, True, "plain integer or string"),
        ({"type": "integer", "minimum": 1}, True, "plain integer or string"),
        ({}, True, "plain integer or string"),
    ],
)
def test_what_can_be_no_number_or_text_is_refused(schema: Any, value: Any, problem: str) -> None:
    parameter = {"name": "id", "in": "path", "schema": schema, "x-number-or-text": value}
    document = {"paths": {"/a": {"parameters": [parameter], "put": {}}}}
    place = "#/paths/~1a/put/parameters/id/x-number-or-text"
    with pytest.raises(generate.Failure, match=rf"^{place}: .*{problem}"):
        add_policies(document)


def test_limits_are_those_of_the_first_tag_unless_the_operation_has_its_own() -> None:
    tags = [
        {"name": "A", "x-timeouts": {"read": 5, "deadline": 6.5}, "x-rate-limited": False},
        {"name": "B", "x-timeouts": {"read": 7}},
    ]
    operations = {
        "get": {"tags": ["A", "B"]},
        "put": {"tags": ["A"], "x-timeouts": {"deadline": 9}, "x-rate-limited": True},
        "post": {"tags": ["B", "A"]},
        "delete": {"x-timeouts": {"read": 30, "deadline": 60}},
    }
    document = {"tags": tags, "paths": {"/a": operations}}
    add_policies(document)
    assert {name: operation["x-fields"] for name, operation in operations.items()} == {
        "get": ["timeouts=(5.0, 6.5)", "rate_limited=False"],
        "put": ["timeouts=(5.0, 9.0)"],
        "post": ["timeouts=(7.0, 60.0)"],
        "delete": [],
    }


OTHERS = {"talon_one/py.typed", "talon_one/emulator/page.html"}
"""Files of the package that are no Python."""


def test_each_file_says_who_writes_it() -> None:
    """Each file is generated or hand-written, as its header says, and never both."""
    generated = {str(path) for path in install.generated_files(ROOT, "talon_one")}
    for folder in ("talon_one", "docs"):
        for name, data in contents(ROOT / folder).items():
            path, text = f"{folder}/{name}", data.decode()
            first_line, header = text.partition("\n")[0], text.split('"""')[:2]
            assert (install.MARKER in text) == (path in generated), path
            if path in generated:
                assert install.MARKER in first_line, path
            elif path.endswith(".py"):
                assert "Hand-written." in header[-1], path
            elif path.endswith(".html"):
                assert "Hand-written." in text.splitlines()[1], path
            else:
                assert path in OTHERS or path.startswith(("docs/guide/", "docs/pictures/")), path


def test_generated_code_is_short() -> None:
    """On average: an operation with its table and all else in the modules, and a model."""
    files = [
        it for room in ("api", "operations") for it in (ROOT / "talon_one" / room).rglob("*.py")
    ]
    texts = [path.read_text() for path in files if "examples" not in path.parts]
    assert max(text.count("\n") for text in texts) <= 1000
    operations = sum(map(len, OPERATIONS.values()))
    assert sum(text.count("\n") for text in texts) / operations <= 45
    models = [path.read_text(encoding="utf-8") for path in (ROOT / "talon_one/models").glob("*.py")]
    models = [text for text in models if "(Model" in text]
    assert sum(text.count("\n") for text in models) / len(models) <= 40


@pytest.mark.parametrize(
    ("schema", "secret"),
    [
        ({"type": "string", "format": "password"}, True),
        ({"$ref": "#/components/schemas/Pin"}, True),
        ({"allOf": [{"$ref": "#/components/schemas/Pin"}]}, True),
        ({"oneOf": [{"$ref": "#/components/schemas/Pin"}, {"type": "null"}]}, True),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Pin"}}, True),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}, False),
        ({"type": "string"}, False),
    ],
)
def test_a_secret_is_told_by_its_format(schema: Any, secret: bool) -> None:
    pin = {"type": "string", "format": "password"}
    tree = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    writer = Writer({"components": {"schemas": {"Pin": pin, "Tree": tree}}})
    assert writer.is_secret(schema) is secret
    notes = writer.doc_notes(schema, {}, required=True).split(", ")
    assert ("secret" in notes) is secret

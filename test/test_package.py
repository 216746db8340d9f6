"""The package as an integrator meets it: imports, names, types, secrets, pydantic and FastAPI."""

from __future__ import annotations

import importlib
import inspect
import json
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, get_args

import integrator
import jsonschema_rs
import openapi_spec_validator
import pydantic
import pytest
from fastapi import Body, FastAPI
from fastapi.encoders import jsonable_encoder
from fastapi.testclient import TestClient
from jsonschema import Draft202012Validator
from recorder import Recorder
from spec import ROOT, Spec, class_name

import talon_one
from talon_one import ApplicationCustomer, Configuration, exceptions, models
from talon_one.emulator import Emulator
from talon_one.runtime.model import Model, field

SPEC = Spec(ROOT / "openapi.yaml")
SAMPLE = SPEC.sample(SPEC.schemas["ApplicationCustomer"])
SECRET = "s3cr3t"
CHECKED = [ROOT / "test/support/integrator.py", ROOT / "test/support/integrator_mistakes.py"]


class Node(Model, kw_only=True):
    """Holds itself, as some schemas do."""

    label: str = field(name="nodeLabel")
    children: list[Node] | None = field(default=None, name="children")


class Order(pydantic.BaseModel):
    number: int
    customer: ApplicationCustomer
    tree: Node | None = None


ORDER = {
    "number": 1,
    "customer": SAMPLE,
    "tree": {"nodeLabel": "root", "children": [{"nodeLabel": "leaf"}]},
}


# Imports


def loaded(program: str) -> set[str]:
    """The modules that a program loads in a fresh interpreter."""
    code = f"import sys; old = {{*sys.modules}}\n{program}\nprint(*({{*sys.modules}} - old))"
    result = subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True)
    return set(result.stdout.decode().split())


def test_bare_import_loads_nothing_else() -> None:
    modules = loaded("import talon_one")
    assert {name for name in modules if name.partition(".")[0] == "talon_one"} == {"talon_one"}
    assert {name.partition(".")[0] for name in modules} <= {"talon_one", *sys.stdlib_module_names}


def referenced(schema: dict[str, Any]) -> set[str]:
    """The names of the schemas that the properties of a schema refer to, however deep."""
    names = set()
    for part in SPEC.properties(schema):
        for name in re.findall(r"#/components/schemas/(\w+)", json.dumps(part.schema)):
            names |= {name} | referenced(SPEC.schemas[name])
    return names


def test_a_model_loads_only_the_models_that_it_needs() -> None:
    modules = loaded("from talon_one import ApplicationCustomer")
    needed = {"ApplicationCustomer"} | referenced(SPEC.schemas["ApplicationCustomer"])
    assert {name for name in modules if name.startswith("talon_one.models.")} == {
        getattr(models, class_name(name)).__module__ for name in needed
    }
    assert not modules & {"urllib3", "dateutil", "talon_one.api_client", "talon_one.api"}


def test_an_api_class_loads_no_model_and_no_transport() -> None:
    modules = loaded("from talon_one import ManagementApi")
    assert not [name for name in modules if name.startswith("talon_one.models.")]
    assert not modules & {"urllib3", "dateutil", "talon_one.api_client"}


BLOCKING = """
from talon_one import TalonOne
with TalonOne(HOST, management_key="key") as talon:
    talon.management.get_application_customer_without_preload_content(42, 6)
"""
ASYNCIO = """
import asyncio
from talon_one import AsyncTalonOne
async def main():
    async with AsyncTalonOne(HOST, management_key="key") as talon:
        await talon.management.get_application_customer_without_preload_content(42, 6)
asyncio.run(main())
"""


@pytest.mark.parametrize("program", [BLOCKING, ASYNCIO], ids=["blocking", "asyncio"])
def test_a_call_loads_no_other_http_library(recorder: Recorder, program: str) -> None:
    modules = loaded(program.replace("HOST", repr(recorder.host)))
    assert "talon_one.runtime.exchange" in modules
    assert not modules & {"aiohttp", "dateutil", "email", "http", "urllib3"}


# pyarrow looks at the platform's name, and finds its own way.
_WITHOUT_POSIX = """
import multiprocessing.util, os, pkgutil, pyarrow, signal, socket, sys
for module, names in {
    os: ["fork", "forkpty", "register_at_fork", "getuid", "geteuid", "getgid", "kill", "uname"],
    signal: ["SIGKILL", "SIGHUP", "SIGALRM", "SIGPIPE", "alarm", "setitimer", "pthread_sigmask"],
    socket: ["AF_UNIX", "SO_REUSEPORT", "TCP_KEEPIDLE", "TCP_QUICKACK", "TCP_USER_TIMEOUT"],
}.items():
    for name in names:
        if hasattr(module, name):
            delattr(module, name)
for name in ("fcntl", "pwd", "grp", "resource"):
    sys.modules[name] = None
import talon_one
for module in pkgutil.walk_packages(talon_one.__path__, "talon_one."):
    if not module.name.endswith(("__main__", ".spark")):
        __import__(module.name)
        print(module.name)
"""


def test_every_module_can_be_imported_without_what_only_posix_has() -> None:
    result = subprocess.run(
        [sys.executable, "-c", _WITHOUT_POSIX], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert "talon_one.runtime.transport" in result.stdout.split()


def test_tables_load_no_api_class_and_only_the_api_that_is_asked_for() -> None:
    modules = loaded("from talon_one.operations import OPERATIONS; OPERATIONS['Management']")
    rooms = {".".join(name.split(".")[:3]) for name in modules}
    assert "talon_one.operations.management" in rooms
    assert not rooms & {"talon_one.api", "talon_one.operations.integration", "talon_one.api_client"}


# Names


@pytest.mark.parametrize("name", ["talon_one", "talon_one.models", "talon_one.api"])
def test_every_public_name_is_there(name: str) -> None:
    package = importlib.import_module(name)
    assert len(set(package.__all__)) == len(package.__all__) > 0
    assert set(package.__all__) <= set(dir(package))
    for public in package.__all__:
        value = getattr(package, public)
        # The alias of a type does not know its name.
        assert value is Any or get_args(value) or value.__name__ == public
    with pytest.raises(AttributeError, match=f"module '{name}' has no attribute 'Nothing'"):
        _ = package.Nothing


def test_the_package_exports_all_models_and_apis() -> None:
    apis = importlib.import_module("talon_one.api")
    assert {*models.__all__, *apis.__all__} <= set(talon_one.__all__)
    assert set(map(class_name, SPEC.models)) <= set(models.__all__)


# Types


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types_accept_what_is_right_and_nothing_else(checker: str) -> None:
    marked = {
        (path.name, number)
        for path in CHECKED
        for number, line in enumerate(path.read_text().splitlines(), 1)
        if "# mistake: " in line
    }
    assert marked
    command = [Path(sys.executable).with_name(checker), *CHECKED]
    if checker == "mypy":
        command += ["--strict", "--no-error-summary", "--show-absolute-path"]
    else:
        command += ["--pythonpath", sys.executable]
    result = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    found = re.findall(r"(\w+\.py):(\d+)[:\d]*(?: -|:) error", result.stdout)
    names = {path.name for path in CHECKED}
    assert {(name, int(line)) for name, line in found if name in names} == marked, result.stdout


def test_the_integrators_script_runs() -> None:
    with Emulator(customers=120) as emulator:
        configuration = Configuration(emulator.host, management_key=emulator.management_key)
        assert integrator.main(configuration) >= 120


# Secrets


def test_no_repr_shows_a_key() -> None:
    configuration = Configuration("https://example.com", management_key=SECRET)
    for text in (repr(configuration), str(configuration), str(vars(configuration))):
        assert SECRET not in text
        assert "management_key" in text


def test_no_error_shows_a_key() -> None:
    with pytest.raises(exceptions.ConfigurationError) as caught:
        Configuration("https://example.com", management_key=f"{SECRET}\n")
    assert SECRET not in f"{caught.value!r} {caught.value} {vars(caught.value)}"
    assert caught.value.__cause__ is None
    assert SECRET.encode() not in pickle.dumps(caught.value)


# pydantic and FastAPI


def test_a_signature_has_the_python_names() -> None:
    signature = inspect.signature(ApplicationCustomer)
    assert tuple(signature.parameters) == ApplicationCustomer.__struct_fields__


def test_a_model_is_a_field_of_a_pydantic_model() -> None:
    order = Order.model_validate(ORDER)
    assert order.customer == ApplicationCustomer.from_dict(SAMPLE)
    assert order.tree == Node(label="root", children=[Node(label="leaf")])
    assert Order(number=1, customer=order.customer, tree=order.tree) == order
    assert Order.model_validate_json(json.dumps(ORDER)) == order
    assert Order.model_validate(order.model_dump()) == order
    assert order.model_dump()["customer"]["lastActivity"] == order.customer.last_activity
    wire = json.loads(order.customer.to_json())
    assert json.loads(order.model_dump_json()) == {**ORDER, "customer": wire}


@pytest.mark.parametrize(
    ("customer", "problem"),
    [
        ({**SAMPLE, "totalSales": "much"}, "$.totalSales (total_sales): expected a number"),
        ({"id": 1}, "is missing, but required"),
        (5, "expected ApplicationCustomer or an object"),
    ],
)
def test_pydantic_says_what_is_wrong_and_where(customer: Any, problem: str) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Order.model_validate({**ORDER, "customer": customer})
    (error,) = caught.value.errors()
    assert error["loc"] == ("customer",)
    assert problem in error["msg"]


def test_the_json_schema_of_every_model_takes_its_sample() -> None:
    classes = tuple(getattr(models, class_name(name)) for name in SPEC.models)
    schema = pydantic.TypeAdapter(tuple[classes]).json_schema()
    jsonschema_rs.meta.validate(schema)  # It is far faster, and the schema long.
    samples = [SPEC.sample(SPEC.schemas[name]) for name in SPEC.models]
    Draft202012Validator(schema).validate(samples)
    schema = pydantic.TypeAdapter(Order).json_schema()
    Draft202012Validator(schema).validate(ORDER)
    for tree in ({}, {"nodeLabel": "root", "children": [5]}):
        assert not Draft202012Validator(schema).is_valid({**ORDER, "tree": tree})
    assert "Attributes:" not in json.dumps(schema)


def test_fastapi_takes_and_answers_models() -> None:
    app = FastAPI()

    @app.post("/customer")
    def customer(customer: Annotated[ApplicationCustomer, Body()]) -> ApplicationCustomer:
        return customer

    @app.post("/order")
    def order(order: Order) -> list[ApplicationCustomer]:
        return [order.customer]

    with TestClient(app) as client:
        wire = json.loads(ApplicationCustomer.from_dict(SAMPLE).to_json())
        assert client.post("/customer", json=SAMPLE).json() == wire
        assert client.post("/order", json=ORDER).json() == [wire]
        assert (
            jsonable_encoder(ApplicationCustomer.from_dict(SAMPLE).to_dict()).keys() == wire.keys()
        )
        refused = client.post("/customer", json={**SAMPLE, "totalSales": "much"})
        assert refused.status_code == 422
        assert "$.totalSales" in refused.text
        document = client.get("/openapi.json").json()
    openapi_spec_validator.validate(document)
    assert "lastActivity" in json.dumps(document["paths"]["/customer"]["post"]["responses"])

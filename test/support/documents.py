"""Makes packages of many documents at once, and goes through what a document says of each."""

from __future__ import annotations

import contextlib
import importlib
import json
import pkgutil
import shutil
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import generate
from document import METHODS, Failure, resolve
from install import MARKER
from passes.names import class_names
from samples import Samples
from spec import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path
    from random import Random
    from types import ModuleType

FOLDER = ROOT / "test/documents"
BIN = generate.BIN


def documents() -> list[Path]:
    """The documents of the corpus; folders hold parts of them."""
    return sorted(it for it in FOLDER.iterdir() if it.suffix in (".yaml", ".json"))


def package_name(path: Path) -> str:
    """The package of a document."""
    return path.stem.replace("-", "_").replace(".", "_")


def build(specs: Mapping[str, Path], folder: Path) -> dict[str, str]:
    """Generate a package of each document into one folder; the generator's Java starts once.

    Returns:
        Why there is no package, by its name.
    """
    failed: dict[str, str] = {}
    staged = {}
    for name, spec in specs.items():
        place = folder / f".{name}"
        place.mkdir(parents=True)
        try:
            staged[name] = generate.stage(spec, name, place)
        except Failure as failure:
            failed[name] = str(failure)
    if staged:
        configs = [folder / f".{name}" / generate.CONFIG for name in staged]
        generator = generate.BIN / "openapi-generator-cli"
        # Of which document it makes nothing is seen below.
        with contextlib.suppress(Failure):
            generate.run(folder, generator, "batch", "-r", "2", "--timeout", "30", *configs)

    def finish(name: str) -> None:
        place = folder / f".{name}"
        try:
            made = generate.finish(staged[name], name, place) / name
            made.rename(folder / name)
        except (Failure, OSError) as failure:
            failed[name] = f"the generator made no package of it: {failure}"
        shutil.rmtree(place)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(finish, staged))
    return failed


def share_hand_written(folder: Path, names: Iterable[str]) -> None:
    """Let type checkers read the hand-written modules of the first package only.

    They are the same in all packages, so the others get stubs that lead to the first.
    """
    first, *others = names
    for path in (folder / first).rglob("*.py"):
        if not path.read_text(encoding="utf-8").startswith(f"# Copied {MARKER}\n"):
            continue
        place = path.relative_to(folder / first)
        module = ".".join([first, *place.with_suffix("").parts])
        for other in others:
            if place.name != "__init__.py" and (folder / other / place).exists():
                stub = (folder / other / place).with_suffix(".pyi")
                stub.write_text(f"from {module} import *\n")


def import_all(name: str) -> ModuleType:
    """Import every module of a package, and take every name that it offers."""
    package = importlib.import_module(name)
    for module in pkgutil.walk_packages(package.__path__, prefix=f"{name}."):
        importlib.import_module(module.name)
    for public in package.__all__:
        assert getattr(package, public) is not None
    return package


def check_package(
    name: str, document: Any, random: Random, rounds: int, *, undeclared: bool = True
) -> int:
    """Take values of every model, body and response of a document there and back.

    Args:
        name: The package.
        document: What it was made from.
        random: What the values are drawn by.
        rounds: How many of each.
        undeclared: Whether models are given properties too that their schemas do not declare.

    Returns:
        How many values that were.
    """
    samples, more = Samples(document, random), Samples(document, random, undeclared=True)
    models = importlib.import_module(f"{name}.models")
    codec = importlib.import_module(f"{name}.runtime.codec")
    responses = importlib.import_module(f"{name}.runtime.response")
    tables = importlib.import_module(f"{name}.operations").OPERATIONS
    taken = 0
    schemas = document.get("components", {}).get("schemas", {})
    for schema, class_ in class_names(schemas).items():
        if not hasattr(models, class_):
            continue
        for value in samples.values({"$ref": _reference(schema)}, rounds):
            taken += 1
            if value is None:
                continue  # Whether null may stand somewhere is said where it stands.
            try:
                check_model(codec, getattr(models, class_), value)
            except Exception as error:
                raise AssertionError(f"{name}: {schema}: {value!r}: {error!r}") from error
        for value in more.values({"$ref": _reference(schema)}, rounds if undeclared else 0):
            taken += 1
            if value is None:
                continue
            try:
                check_kept(codec, getattr(models, class_), value)
            except Exception as error:
                raise AssertionError(f"{name}: {schema}: kept {value!r}: {error!r}") from error
    known = {table.endpoint: table for api in tables for table in tables[api]}
    for endpoint, operation in operations(document):
        table = known[endpoint]
        for status, media_type, schema in bodies(document, operation):
            for value in samples.values(schema, rounds):
                taken += 1
                try:
                    if status:
                        check_response(responses, codec, table, status, media_type, value)
                    else:
                        check_codec(codec, table.request(), value)
                except Exception as error:
                    place = f"{name}: {endpoint} {status}"
                    raise AssertionError(f"{place}: {value!r}: {error!r}") from error
    return taken


def check_model(codec: Any, model: Any, value: Any) -> None:
    """Take a value through a model, or what stands for it."""
    check_codec(codec, model, value)
    if hasattr(model, "from_json") and isinstance(value, dict):
        instance = model.from_dict(value)
        assert instance == model.from_json(json.dumps(value))
        assert instance == model.from_dict(instance.to_dict())
        assert type(instance) is model
        same(json.loads(instance.to_json()), value)


def check_codec(codec: Any, type_: Any, value: Any) -> None:
    """Take a value through a type, and hold the writer to it."""
    instance = codec.decode(json.dumps(value).encode(), type_)
    same(json.loads(codec.encode(instance)), value)
    same(json.loads(codec.encode_checked(instance, type_)), value)


def check_kept(codec: Any, type_: Any, value: Any) -> None:
    """Take a value there and back, with what its schema does not declare."""
    instance = codec.decode(json.dumps(value).encode(), type_, keep_additional=True)
    same(json.loads(codec.encode(instance)), value)


def check_response(
    responses: Any, codec: Any, table: Any, status: str, media_type: str, value: Any
) -> None:
    """Read a value as the body of a response."""
    code = int(status.replace("XX", "18")) if status != "default" else 599
    successes = [it for it in table.by_status if it[0] == "2"]
    if status == "default" and not successes:
        code = 200
    type_ = responses.response_type(table, code)
    loaded = json.dumps(value).encode()
    if 200 <= code < 300:
        response = responses.Response(code, "OK", {"content-type": media_type}, loaded)
        same(json.loads(codec.encode(responses.read_response(table, response))), value)
    else:
        check_codec(codec, type_, value)


def operations(document: Any) -> Iterator[tuple[str, Any]]:
    """The operations of a document, as their tables name them."""
    for path, node in document.get("paths", {}).items():
        if isinstance(node, dict) and path.startswith("/"):
            item = resolve(document, node)
            for method in METHODS:
                if method in item:
                    yield f"{method.upper()} {path}", item[method]


def bodies(document: Any, operation: Any) -> Iterator[tuple[str, str, Any]]:
    """The JSON that an operation takes, without a status, and answers: each first media type."""
    body = resolve(document, operation.get("requestBody", {}))
    nodes = [("", body), *operation.get("responses", {}).items()]
    for status, node in nodes:
        for media_type, media in list(resolve(document, node).get("content", {}).items())[:1]:
            schema = media.get("schema", {})
            is_json = media_type.partition(";")[0].endswith(("/json", "+json"))
            octets = schema is not True and resolve(document, schema).get("format") == "binary"
            if is_json and str(status) != "204" and not octets:
                yield str(status), media_type, schema


def same(left: Any, right: Any) -> None:
    """Fail if two JSON values differ; 1.0 and 1 are one number, true is none."""
    if isinstance(left, dict) and isinstance(right, dict):
        assert left.keys() == right.keys(), f"{sorted(left)} is not {sorted(right)}"
        for key in left:
            same(left[key], right[key])
    elif isinstance(left, list) and isinstance(right, list):
        assert len(left) == len(right)
        for pair in zip(left, right, strict=True):
            same(*pair)
    else:
        assert (left, isinstance(left, bool)) == (right, isinstance(right, bool))


def _reference(schema: str) -> str:
    return "#/components/schemas/" + schema.replace("~", "~0").replace("/", "~1")

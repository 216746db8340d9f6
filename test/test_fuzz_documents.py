"""Documents of random schemas: each is refused with its place, or its package round-trips.

The budget is a number of documents, FUZZ_DOCUMENTS, or of seconds, FUZZ_SECONDS. The same documents
come of the same FUZZ_SEED.
"""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from document import Failure
from documents import BIN, build, check_package, import_all
from lenient import prepared
from random_documents import Documents, modernised

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUDGET = int(os.environ.get("FUZZ_DOCUMENTS", "0"))
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
SEED = os.environ.get("FUZZ_SEED", "0")
BATCH = 80
_packages = (f"random_{number}" for number in count())


@pytest.mark.skipif(not (BUDGET or SECONDS), reason="takes seconds: make test-documents, make fuzz")
def test_random_documents(tmp_path: Path) -> None:
    """Many documents make one package, since the start of the generator costs most."""
    tried = 0
    end = time.monotonic() + SECONDS
    problems: list[str] = []
    while tried < BUDGET or time.monotonic() < end:
        random = Random(f"{SEED} {tried}")
        documents, found = _accepted(random)
        problems += found + _problems(documents, tmp_path, random)
        tried += BATCH
    sys.stdout.write(f"\n{tried} documents made packages, of the seed {SEED}\n")
    assert not problems, f"{len(problems)} problems:\n" + "\n\n".join(problems)


@pytest.mark.skipif(not SECONDS, reason="takes a minute: make fuzz")
def test_types_of_random_documents(tmp_path: Path) -> None:
    documents, problems = _accepted(Random(f"{SEED} types"))
    assert not problems
    with _package(documents, tmp_path) as name:
        command = (BIN / "mypy", "--strict", "--python-version=3.10", "--config-file=", name)
        done = subprocess.run(
            command, cwd=tmp_path / "out", capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stdout


def _accepted(random: Random) -> tuple[list[Any], list[str]]:
    """Documents that are not refused, and what is wrong with others."""
    maker = Documents(random, modern=random.random() < 0.7)
    documents: list[Any] = []
    problems = []
    for number in count():
        if len(documents) == BATCH:
            break
        document = maker.document(number)
        try:
            if _is_accepted(document):
                documents.append(document)
        except Exception as error:  # all of them, with what they are about
            problems.append(_told(document, error))
    return documents, problems


def _is_accepted(document: Any) -> bool:
    """Whether a document is not refused; in the words of 3.1 it has the same types."""
    found = _types(document)
    if document["openapi"] == "3.0.3":
        other = _types(modernised(document))
        assert found == other or isinstance(found, str) == isinstance(other, str) is True, other
    if isinstance(found, str):
        assert re.match(r"#(/|: is nested)", found), found
    return not isinstance(found, str)


def _types(document: Any) -> Any:
    """All types that a package of a document has, or why there is none."""
    try:
        return dict(_printed(prepared(copy.deepcopy(document))[0], ""))
    except Failure as failure:
        return str(failure)


_PRINTED = ("annotation", "types", "x-additional", "x-alias", "x-annotation", "x-default", "x-type")


def _printed(node: Any, place: str) -> Iterator[tuple[str, Any]]:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node):
        if key in _PRINTED:
            yield f"{place}/{key}", value
        elif isinstance(value, dict | list):
            yield from _printed(value, f"{place}/{key}")


def _problems(documents: list[Any], folder: Path, random: Random) -> list[str]:
    """What is wrong with documents; if they make no package together, with each half of them."""
    problems = []
    try:
        with _package(documents, folder) as name:
            import_all(name)
            for document in documents:
                try:
                    check_package(name, document, random, 5)
                except Exception as error:
                    problems.append(_told(document, error))
    except Exception as error:
        if len(documents) == 1:
            return [_told(documents[0], error)]
        half = len(documents) // 2
        for part in (documents[:half], documents[half:]):
            problems += _problems(part, folder, random)
    return problems


def _told(document: Any, error: Exception) -> str:
    return f"{json.dumps(document)}\n{error!r}"


@contextmanager
def _package(documents: list[Any], folder: Path) -> Iterator[str]:
    """The package of several documents, none of which has a name of another."""
    name, out = next(_packages), folder / "out"
    whole: dict[str, Any] = {**documents[0], "paths": {}, "components": {"schemas": {}}}
    for document in documents:
        whole["paths"] |= document["paths"]
        whole["components"]["schemas"] |= document["components"]["schemas"]
    spec = folder / f"{name}.json"
    spec.write_text(json.dumps(whole))
    sys.path.insert(0, str(out))
    try:
        failed = build({name: spec}, out)
        assert not failed, failed
        yield name
    finally:
        sys.path.remove(str(out))
        for module in [it for it in sys.modules if it.partition(".")[0] == name]:
            del sys.modules[module]
        shutil.rmtree(out, ignore_errors=True)

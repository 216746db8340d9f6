"""Packages of documents that are none of ours: each imports, type-checks and round-trips.

`make test` has a handful of them; `make test-documents` has all, and some that are published.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from bundle import read
from documents import (
    BIN,
    build,
    check_package,
    documents,
    import_all,
    package_name,
    share_hand_written,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ALL = "DOCUMENTS" in os.environ
FEW = (
    *("additional-maps", "document-containers", "union-discriminator", "union-lossless"),
    "union-validation-error",
)
SPECS = {package_name(it): it for it in documents() if ALL or it.stem in FEW}
PUBLISHED = {
    "figma": "@figma/rest-api-spec/openapi/openapi.yaml",
    "readme": "@readme/oas-examples/3.1/json/readme.json",
    "train_travel": "@readme/oas-examples/3.1/json/train-travel.json",
}
if "PUBLISHED" in os.environ:
    SPECS |= {name: Path(os.environ["PUBLISHED"], it) for name, it in PUBLISHED.items()}
each_document = pytest.mark.parametrize("name", SPECS)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder with a package of each document, and why there is none."""
    folder = tmp_path_factory.mktemp("documents")
    failed = build(SPECS, folder)
    sys.path.insert(0, str(folder))
    yield folder, failed
    sys.path.remove(str(folder))


@each_document
def test_document(built: tuple[Path, dict[str, str]], name: str) -> None:
    assert name not in built[1], built[1][name]
    import_all(name)
    published = name in PUBLISHED
    # Published choices seldom tell by more than an enum, which undeclared properties contradict.
    check_package(
        name, read(SPECS[name]), Random(name), 4 if published else 20, undeclared=not published
    )


@pytest.mark.skipif(not ALL, reason="takes a minute: make test-documents")
def test_types_check(built: tuple[Path, dict[str, str]]) -> None:
    """Both checkers, at the same time, over all packages."""
    folder, failed = built
    names = [name for name in SPECS if name not in failed]
    share_hand_written(folder, names)
    (folder / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "standard", "pythonVersion": "3.10"})
    )
    commands = (
        ["mypy", "--strict", "--python-version=3.10", "--config-file=", *names],
        ["pyright", "--pythonpath", sys.executable, *names],
    )
    running = [
        subprocess.Popen(
            [BIN / command[0], *command[1:]],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for command in commands
    ]
    outputs = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0, 0], "\n".join(outputs)

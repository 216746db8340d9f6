"""Packages that are generated from the documents of the tests, each once a run. Hand-written."""

from __future__ import annotations

import fcntl
import importlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from spec import ROOT

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    import pytest

DOCUMENTS = ROOT / "test/documents"


def run_generate(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Generate as a person does."""
    command = [sys.executable, str(ROOT / "tools" / "generate.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def folder_of_run(factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of one run of the tests share."""
    base = factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "generated"
    folder.mkdir(exist_ok=True)
    return folder


def package_of(document: str, factory: pytest.TempPathFactory) -> ModuleType:
    """The package of a document; whoever asks first generates it, and all others wait."""
    folder = folder_of_run(factory)
    name = f"any_{document.replace('-', '_')}"
    told = folder / f"{name}.txt"
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            spec = DOCUMENTS / f"{document}.yaml"
            done = run_generate("--spec", spec, "--out", folder, "--package", name)
            assert done.returncode == 0, done.stderr
            told.write_text(done.stderr)
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(name)

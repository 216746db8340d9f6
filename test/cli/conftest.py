"""What the tests of the command line share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from talon_one.cli.root import root
from talon_one.emulator import Emulator
from talon_one.settings import ENVIRONMENT_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Run = Callable[..., Result]
Start = Callable[..., "subprocess.Popen[str]"]


# Whoever runs the tests may have switched Ctrl-C off for all that they start.
_MAIN = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "from talon_one.cli import main; main()"
)


@pytest.fixture(autouse=True)
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """No account, a configuration folder of the test's own, and no keyring."""
    for name in [name for name in os.environ if name.startswith(ENVIRONMENT_PREFIX)]:
        monkeypatch.delenv(name)
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("COLUMNS", "80")
    return {}


@pytest.fixture
def emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """An emulator that the environment names."""
    with Emulator(customers=20) as emulator:
        monkeypatch.setenv("TALON_ONE_HOST", emulator.host)
        monkeypatch.setenv("TALON_ONE_MANAGEMENT_KEY", emulator.management_key)
        monkeypatch.setenv("TALON_ONE_INTEGRATION_KEY", emulator.integration_key)
        yield emulator


@pytest.fixture
def run() -> Run:
    """Runs a command in this process; the status is asserted."""

    def run(*arguments: str, status: int = 0, **options: Any) -> Result:
        result = CliRunner().invoke(root, arguments, prog_name="talon-one", **options)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code == status, result.output
        return result

    return run


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a command in a process of its own, which ends with the test."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str, **options: Any) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            [sys.executable, "-c", _MAIN, *arguments],
            text=True,
            **{"stdin": subprocess.DEVNULL, "stdout": pipe, "stderr": pipe, **options},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()

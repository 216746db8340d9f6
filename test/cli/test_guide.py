"""The session of the guide, in a terminal."""

from __future__ import annotations

import os
import re
import sys
from datetime import datetime, timezone
from typing import TYPE_CHECKING

import pytest
from spec import ROOT
from terminal import screen, typed_in_terminal

if TYPE_CHECKING:
    from pathlib import Path

    from talon_one.emulator import Emulator

GUIDE = ROOT / "docs/guide/command-line.md"
HOST = "http://127.0.0.1:8080"
"""Where the emulator of the guide is."""


def commands() -> list[tuple[str, str]]:
    """The commands of the session, and what is on the screen after each."""
    _, _, session = GUIDE.read_text(encoding="utf-8").partition("\n## A session\n")
    blocks = re.findall(r"```console\n(.*?)```", session.partition("\n## ")[0], re.DOTALL)
    parts = [part for block in blocks for part in f"\n{block}".split("\n$ ")[1:]]
    return [(it.partition("\n")[0], it.partition("\n")[2].rstrip("\n")) for it in parts]


def test_the_session_of_the_guide(
    emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyarrow")
    emulator.clock.freeze()
    emulator.clock.set(datetime(2030, 1, 15, 12, tzinfo=timezone.utc))
    script = tmp_path / "bin" / "talon-one"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec {sys.executable} -m talon_one.cli "$@"\n', "utf-8")
    script.chmod(0o755)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TALON_ONE_")}
    environment["PATH"] = f"{script.parent}{os.pathsep}{environment['PATH']}"
    answers = {
        "Host, such as https://yourbaseurl.talon.one: ": emulator.host,
        "Kind of the key (management, integration) [management]: ": "",
        "Management key: ": emulator.management_key,
        "Integration key: ": emulator.integration_key,
        "Do it? [y/N]: ": "y",
    }
    session = commands()
    assert len(session) >= 8
    for command, expected in session:
        if "--kind integration" in command:
            command = command.replace(HOST, emulator.host)  # noqa: PLW2901
        _, shown = typed_in_terminal(command, answers, tmp_path, environment)
        shown = shown.replace(emulator.host, HOST).replace(str(tmp_path / "home"), "~/.config")
        assert shown == expected, command
    exported = session[[command for command, _ in session].index(AUDIENCE)]
    assert "in audience.parquet" in exported[1]


AUDIENCE = "talon-one customers export --audience-id 2 --file audience.parquet"


def test_a_screen_shows_what_is_left_in_the_end() -> None:
    assert screen("a\r\nbar\x1b[2K\r\x1b[1Afirst\r\nsecond  \x1b[1mx\x1b[0m\r\n") == (
        "first\nsecond  x"
    )

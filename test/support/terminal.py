"""Commands in a terminal, and what is on its screen in the end."""

from __future__ import annotations

import os
import re
import select
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# In a process of its own, as a process with threads is better not forked. Whoever runs the tests
# may have switched Ctrl-C off for all that they start.
_SPAWN = """
import os, pty, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(os.waitstatus_to_exitcode(pty.spawn(["sh", "-c", sys.argv[1]])))
"""
_PATIENCE = 60
"""Seconds after which a command that says nothing hangs."""
_CONTROL = re.compile(r"\x1b\[(\??[\d;]*)([A-Za-z])|[\r\n\b]|[^\x1b\r\n\b]+")


def typed_in_terminal(
    command: str, answers: Mapping[str, str], folder: Path, environment: Mapping[str, str]
) -> tuple[int, str]:
    """Run a command in a terminal of 80 columns; answer its status and the screen.

    Args:
        command: The command, for a shell.
        answers: By the question that a line ends with, what is typed.
        folder: Where it runs.
        environment: Its environment.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", _SPAWN, command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=folder,
        env={**environment, "TERM": "xterm", "COLUMNS": "80", "LINES": "50"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    shown = b""
    answered = 0
    with process:
        try:
            while select.select([process.stdout], [], [], _PATIENCE)[0]:
                piece = os.read(process.stdout.fileno(), 65536)
                if not piece:
                    break
                shown += piece
                for question, answer in answers.items():
                    if shown[answered:].endswith(question.encode()):
                        answered = len(shown)
                        process.stdin.write(f"{answer}\n".encode())
                        process.stdin.flush()
        finally:
            process.kill()
        status = process.wait()
    return status, screen(shown.decode())


def screen(output: str) -> str:
    """What a terminal shows in the end, of the few controls that are used here."""
    lines, row, column = [""], 0, 0
    for match in _CONTROL.finditer(output):
        text, number, kind = match[0], match[1], match[2]
        if text == "\n":
            row += 1
            lines += [""] * (row + 1 - len(lines))
        elif text == "\r":
            column = 0
        elif text == "\b":
            column -= 1
        elif kind == "A":
            row -= int(number or 1)
        elif kind == "K":
            lines[row] = "" if number == "2" else lines[row][:column]
        elif kind is None:
            line = lines[row].ljust(column)
            lines[row] = line[:column] + text + line[column + len(text) :]
            column += len(text)
        else:
            assert kind in "mhl", match[0]
    return "\n".join(line.rstrip() for line in lines).rstrip("\n")

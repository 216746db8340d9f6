"""Runs every Python block of README and docs, and follows every link and make target in them.

The blocks of a hand-written page continue each other, and find an emulator that acts. One whose
first line is a comment with the name of a file is that file, and all files of a page together are a
project whose tests must pass. The blocks of a generated page stand alone, and find an emulator that
answers with the examples of the document. A `text` block right after a Python block is what that
one prints.
"""

from __future__ import annotations

import contextlib
import io
import re
import subprocess
import sys
import unicodedata
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import guide_tables
import pytest
from example_emulator import example_emulator

from talon_one import ApiClient, TalonOne, exceptions
from talon_one.emulator import Emulator
from talon_one.security import ARGUMENTS, SECURITY_SCHEMES
from talon_one.settings import ENVIRONMENT_PREFIX

ROOT = Path(__file__).resolve().parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# (\w+\.py)\n")
CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
MAKE_TARGET = re.compile(r"\bmake ([a-z]+)")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@pytest.fixture
def environment(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Where the samples find host, keys and files: each page has an emulator of its own."""
    (tmp_path / "file").touch()
    monkeypatch.chdir(tmp_path)
    with example_emulator() if is_generated(page) else Emulator(customers=20) as emulator:
        monkeypatch.setenv(ENVIRONMENT_PREFIX + "HOST", emulator.host)
        for name in (*SECURITY_SCHEMES, *ARGUMENTS):
            if key := getattr(emulator, name, None):
                for known in {name, ARGUMENTS.get(name, name)}:
                    monkeypatch.setenv(ENVIRONMENT_PREFIX + known.upper(), key)
        yield
        ApiClient.set_default(None)


@each_page
def test_python_blocks_run(page: Path, environment: None) -> None:
    text = page.read_text(encoding="utf-8")
    generated = is_generated(page)
    namespace: dict[str, Any] = {"__name__": page.stem}
    printed: str | None = None
    for block in FENCE.finditer(text):
        language, code = block.groups()
        if language == "text" and printed is not None:
            assert printed == code, f"printed by the block before line {line_of(text, block)}"
        if language != "python":
            printed = None
            continue
        if FILE.match(code):
            continue
        if generated:
            namespace = {"__name__": page.stem}
        printed = run(page, line_of(text, block), code, namespace)
    for value in namespace.values():
        if isinstance(value, (ApiClient, TalonOne)):
            value.close()


def test_samples_pass_a_file_where_one_is_taken() -> None:
    pages = [page.read_text(encoding="utf-8") for page in (ROOT / "docs").glob("*Api.md")]
    taken = sum(page.count("| bytes, a path or a binary file |") for page in pages)
    assert taken
    assert sum(page.count('=Path("file")') for page in pages) == taken


def is_generated(page: Path) -> bool:
    return "Generated from" in page.read_text(encoding="utf-8").partition("\n")[0]


def files_of(page: Path) -> dict[str, str]:
    """The files that a page shows, by name; a file may be cut into several blocks."""
    files: dict[str, str] = {}
    for language, code in FENCE.findall(page.read_text(encoding="utf-8")):
        if language == "python" and (name := FILE.match(code)):
            files[name[1]] = files.get(name[1], "") + code
    return files


@pytest.mark.parametrize("page", [page for page in PAGES if files_of(page)], ids=lambda p: p.name)
def test_the_projects_of_guides_pass_their_tests(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, code in files_of(page).items():
        (tmp_path / name).write_text(code, encoding="utf-8")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "talon_one.emulator.pytest_plugin", "-W", "error"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    tests = sum(code.count("\ndef test_") for code in files_of(page).values())
    assert f"{tests} passed" in result.stdout


def line_of(text: str, block: re.Match[str]) -> int:
    return text.count("\n", 0, block.start()) + 1


def run(page: Path, line: int, code: str, namespace: dict[str, Any]) -> str:
    """Run a block, and the tests that it defines; the result is what it printed.

    The empty lines before the code make a traceback tell the line of the page.
    """
    compiled = compile("\n" * line + code, str(page), "exec")
    before = set(namespace)
    with contextlib.redirect_stdout(io.StringIO()) as output, warnings.catch_warnings():
        # A deprecated operation has a sample as well.
        warnings.simplefilter("ignore", DeprecationWarning)
        exec(compiled, namespace)
        for name in set(namespace) - before:
            if name.startswith("test_"):
                namespace[name]()
    return output.getvalue()


@each_page
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for link in LINK.findall(CODE.sub("", FENCE.sub("", text))):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        assert target.is_file(), link
        if anchor:
            assert anchor in anchors(target), link


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as they are made on the web."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    return {
        "".join(
            letter
            for letter in heading.strip().lower().replace(" ", "-")
            if letter in "-_" or unicodedata.category(letter)[0] in "LN"
        )
        for heading in HEADING.findall(text)
    }


@each_page
def test_make_targets_exist(page: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    text = page.read_text(encoding="utf-8")
    code = [body for language, body in FENCE.findall(text) if language in ("bash", "console", "sh")]
    code += re.findall(r"`([^`\n]+)`", text)
    assert set(MAKE_TARGET.findall("\n".join(code))) <= targets


def test_guide_tells_what_the_emulator_is_made_of() -> None:
    guide = guide_tables.GUIDE.read_text(encoding="utf-8")
    for table in guide_tables.tables():
        assert table in guide, "run tools/guide_tables.py"


def test_named_files_exist() -> None:
    guide = (ROOT / "docs/guide/extending.md").read_text(encoding="utf-8")
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for name in re.findall(
        r"`((?:[a-z_]+/)*[\w-]+\.(?:py|yaml|mustache|txt))`", guide + contributing
    ):
        assert (ROOT / name).is_file() or (ROOT / "talon_one" / name).is_file(), name
    _, _, templates = guide.partition("## How the templates are organised")
    named = re.findall(r"`(\w+)`", "".join(re.findall(r"^\|[^|]+\|", templates, re.MULTILINE)))
    assert sorted(named) == sorted(path.stem for path in (ROOT / "templates").iterdir())


def test_guide_names_every_error() -> None:
    guide = (ROOT / "docs/guide/errors.md").read_text(encoding="utf-8")
    for name, value in vars(exceptions).items():
        if isinstance(value, type) and issubclass(value, exceptions.OpenApiException):
            assert name in guide, name
    for status, kind in exceptions.STATUS_EXCEPTIONS.items():
        assert f"| {status} | `{kind.__name__}` |" in guide

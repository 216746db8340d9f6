"""What is published: metadata, archives of the same bytes, what an installation tells of itself."""

from __future__ import annotations

import base64
import gzip
import hashlib
import importlib.util
import io
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import archives
import pytest
from spec import ROOT

HOME = "https://example.com/project"


def packaging() -> Any:
    """setup.py as a module."""
    spec = importlib.util.spec_from_file_location("packaging_of_the_project", ROOT / "setup.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# Metadata


@pytest.mark.parametrize(
    ("text", "with_home", "without"),
    [
        ("[a](docs/a.md)", f"[a]({HOME}/blob/v1.2.3/docs/a.md)", "a"),
        ("[a `b`](docs/a.md#b)", f"[a `b`]({HOME}/blob/v1.2.3/docs/a.md#b)", "a `b`"),
        ("![way](docs/way.svg)", f"![way]({HOME}/raw/v1.2.3/docs/way.svg)", "way"),
        (
            "[![way](way.svg)](way.md)",
            f"[![way]({HOME}/raw/v1.2.3/way.svg)]({HOME}/blob/v1.2.3/way.md)",
            "way",
        ),
        ('<img src="way.svg">', f'<img src="{HOME}/raw/v1.2.3/way.svg">', '<img src="way.svg">'),
        ("[a](https://a.example/)", "[a](https://a.example/)", "[a](https://a.example/)"),
        ("[a](#use-it) <a@b.example>", "[a](#use-it) <a@b.example>", "[a](#use-it) <a@b.example>"),
        ("`[a](b)`\n```python\n[a](b)\n```", *["`[a](b)`\n```python\n[a](b)\n```"] * 2),
    ],
)
def test_links_of_the_description(text: str, with_home: str, without: str) -> None:
    setup = packaging()
    assert setup.description(text, HOME, "1.2.3") == with_home
    assert setup.description(text, "", "1.2.3") == without


def test_no_link_of_the_readme_depends_on_where_it_is_shown() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for home in (HOME, ""):
        text = packaging().description(readme, home, "1.2.3")
        targets = re.findall(r"\]\(([^)]+)\)|\b(?:src|href|srcset)=\"([^\"]+)", text)
        assert all(
            target.startswith(("https://", "#"))
            for target in map("".join, targets)
            if home or "]" in text
        )
        assert (f"{HOME}/blob/v1.2.3/docs/guide/getting-started.md" in text) == bool(home)


def test_all_addresses_follow_from_the_home_page() -> None:
    setup = packaging()
    assert setup.urls(HOME, "1.2.3")["Changelog"] == f"{HOME}/blob/v1.2.3/CHANGELOG.md"
    assert set(setup.urls("", "1.2.3")) < set(setup.urls(HOME, "1.2.3"))
    assert all((ROOT / path).is_file() for path in setup.PAGES.values())
    assert setup.setting("packageVersion") == importlib.import_module("talon_one").__version__


@pytest.mark.parametrize("version", ["3.8", "3.9"])
def test_an_old_python_is_told_what_it_takes(version: str) -> None:
    """By setup.py, as it stands, on each that is installed."""
    found = [*(Path.home() / ".pyenv/versions").glob(f"{version}.*/bin/python")]
    if not found:
        pytest.skip(f"Python {version} is not installed")
    result = subprocess.run(
        [found[0], "setup.py", "--version"], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert result.returncode == 1
    assert "needs Python 3.10 or later" in result.stderr


# Archives


def write_wheel(path: Path, mode: int, year: int) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("b/__init__.py", "a/RECORD"):
            entry = zipfile.ZipInfo(name, (year, 1, 2, 3, 4, 6))
            entry.external_attr = mode << 16
            archive.writestr(entry, name * 100)


def write_sdist(path: Path, mode: int, seconds: int, names: tuple[str, ...]) -> None:
    with path.open("wb") as file, gzip.GzipFile(path.name, "wb", 1, file, seconds) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
            for name in names:
                member = tarfile.TarInfo(name)
                member.mode, member.mtime, member.uid, member.uname = mode, seconds, mode, name
                member.size = len(name)
                archive.addfile(member, io.BytesIO(name.encode()))


def test_archives_of_the_same_files_are_the_same(tmp_path: Path) -> None:
    write_wheel(tmp_path / "1.whl", 0o100600, 1999)
    write_wheel(tmp_path / "2.whl", 0o100664, 2020)
    write_sdist(tmp_path / "1.tar.gz", 0o600, 10**9, ("b", "a"))
    write_sdist(tmp_path / "2.tar.gz", 0o664, 10**9 + 1, ("a", "b"))
    for rewrite, kind in ((archives.rewrite_wheel, "whl"), (archives.rewrite_sdist, "tar.gz")):
        for seconds in (0, 1_700_000_001):
            made = []
            for number in (1, 2):
                target = tmp_path / f"{number}.again.{kind}"
                rewrite(tmp_path / f"{number}.{kind}", target, seconds)
                made.append(target.read_bytes())
            assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "1.again.whl") as wheel:
        assert [it.date_time[0] for it in wheel.infolist()] == [2023, 2023]
        assert wheel.read("a/RECORD") == b"a/RECORD" * 100
    with tarfile.open(tmp_path / "1.again.tar.gz") as sdist:
        assert [(it.name, it.mode, it.mtime) for it in sdist] == [
            ("a", 0o644, 1_700_000_001), ("b", 0o644, 1_700_000_001)
        ]  # fmt: skip
        assert sdist.extractfile("b").read() == b"b"  # type: ignore[union-attr]


# python -m talon_one


def install(folder: Path, name: str, files: dict[str, bytes], metadata: str = "") -> None:
    """Lay out a distribution as pip does; a file of no content is said to be there only."""
    lines = []
    for file, content in files.items():
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{file},sha256={digest},{len(content)}")
    information = folder / f"{name.replace('-', '_')}-1.0.0.dist-info"
    information.mkdir(parents=True)
    (information / "RECORD").write_text("\n".join(lines))
    (information / "METADATA").write_text(f"Name: {name}\nVersion: 1.0.0\n{metadata}")


OWN = {
    f"talon_one/{name}": (ROOT / "talon_one" / name).read_bytes()
    for name in ("__init__.py", "__main__.py", "version.py", "security.py")
}
EXTRAS = """Provides-Extra: shop
Provides-Extra: none
Requires-Dist: msgspec<1,>=0.20
Requires-Dist: shelf-parts<4,>=3.1; extra == "shop"
Requires-Dist: other.parts[x]>=1; python_version >= "3.10" and extra == 'shop'
"""


def told(*folders: Path) -> tuple[int, list[str]]:
    """What the package says in an interpreter that finds nothing but these folders."""
    code = (
        "import runpy, sys; sys.path[:0] = sys.argv[1:];"
        "runpy.run_module('talon_one', run_name='__main__')"
    )
    command = [sys.executable, "-I", "-S", "-B", "-c", code, *map(str, folders)]
    result = subprocess.run(command, check=False, capture_output=True, text=True)
    assert not result.stderr
    return result.returncode, result.stdout.splitlines()


def test_an_installation_tells_its_version_and_extras(tmp_path: Path) -> None:
    install(tmp_path, "talon-one", OWN, EXTRAS)
    install(tmp_path, "other-parts", {"other.py": b""})
    version = packaging().setting("packageVersion")
    status, lines = told(tmp_path, tmp_path)
    assert status == 0
    assert lines[0] == f"talon_one {version}, in {tmp_path / 'talon_one'}"
    assert f" {sys.version.split()[0]}, " in lines[1]
    assert lines[2:] == ["extra none: present", "extra shop: lacks shelf-parts"]
    install(tmp_path, "Shelf.Parts", {})
    assert told(tmp_path)[1][3:] == ["extra shop: present"]


def test_other_distributions_of_the_same_package_are_named(tmp_path: Path) -> None:
    install(tmp_path / "a", "talon-one", OWN)
    install(tmp_path / "a", "talon-one-sdk", {"talon_one/security.py": b"theirs"})
    install(tmp_path / "b", "talon_one", {"talon_one/__init__.py": b"theirs"})
    status, lines = told(tmp_path / "a", tmp_path / "b")
    assert status == 1
    assert sorted(lines[2:]) == [
        "warning: talon-one-sdk 1.0.0 has files in the same folder: uninstall it, then install"
        " this one again",
        "warning: talon_one 1.0.0 has a package of the same name in"
        f" {tmp_path / 'b' / 'talon_one'}: uninstall it",
        "warning: talon_one/security.py is not as installed: install this package again",
    ]


def test_what_another_has_taken_away_is_told(tmp_path: Path) -> None:
    install(tmp_path, "talon-one", OWN)
    (tmp_path / "talon_one/security.py").unlink()
    (tmp_path / "talon_one/__init__.py").write_text("")
    assert told(tmp_path)[1][2:] == [
        "warning: talon_one/__init__.py and 1 others are not as installed: install this package"
        " again"
    ]


def test_a_copy_in_no_distribution_says_so(tmp_path: Path) -> None:
    install(tmp_path, "talon-one", OWN)
    shutil.rmtree(tmp_path / "talon_one-1.0.0.dist-info")
    status, lines = told(tmp_path)
    assert (status, lines[2:]) == (0, ["not installed: its extras are not known"])

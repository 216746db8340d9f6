"""tools/install.py: a folder gets all files or none, and keeps what the generator did not write."""

from __future__ import annotations

import errno
import shutil
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import install
import pytest
from document import Failure
from spec import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

HEADER = f"# Written {install.MARKER}\n".encode()


def tree(folder: Path) -> dict[str, bytes | None]:
    """All below a folder, hidden files and empty folders included."""
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(text)
    return folder


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    names = ("shop/__init__.py", "shop/py.typed", "shop/models/a.py", "docs/shop/README.md")
    return write(tmp_path / "fresh", dict.fromkeys(names, HEADER + b"new"))


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An older state, beside files of other owners."""
    return write(
        tmp_path / "out of mine",
        {
            "shop/__init__.py": HEADER + b"old",
            "shop/py.typed": HEADER + b"new",
            "shop/stale/b.py": HEADER,
            "shop/models/own.py": b"\xff own",
            "docs/README.md": b"own",
            "docs/other/README.md": HEADER + b"of another package",
            "other/__init__.py": HEADER + b"another package",
        },
    )


def test_generated_files_are_replaced_and_all_others_kept(fresh: Path, out: Path) -> None:
    before = tree(out)
    done = install.install(fresh, out, "shop")
    assert done == f"{out}: shop and docs/shop: 4 files, 3 of them written, 1 others deleted"
    del before["shop/stale/b.py"]
    assert tree(out) == before | tree(fresh)
    assert install.differences(fresh, out, "shop") == []
    again = install.install(fresh, out, "shop")
    assert again == f"{out}: shop and docs/shop: 4 files, 0 of them written, 0 others deleted"


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("shop/models/a.py", lambda path: path.write_text("own")),
        ("shop/models/a.py", lambda path: path.mkdir()),
        ("shop/models/a.py", lambda path: path.symlink_to("nowhere")),
        ("docs/shop", lambda path: path.write_text("own")),
    ],
)
def test_what_others_wrote_is_named_and_kept(
    fresh: Path, out: Path, name: str, make: Callable[[Path], object]
) -> None:
    make(out / name)
    before = tree(out)
    with pytest.raises(Failure) as caught:
        install.install(fresh, out, "shop")
    assert str(caught.value).splitlines()[1:] == [f"  {name}"]
    assert tree(out) == before


@pytest.mark.parametrize("exists", [True, False])
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()], ids=repr)
def test_a_failure_at_any_step_leaves_all_as_it_was(
    fresh: Path, out: Path, monkeypatch: pytest.MonkeyPatch, exists: bool, error: BaseException
) -> None:
    """The n-th of all copies, moves and new folders fails, for every n."""
    if not exists:
        shutil.rmtree(out)
    before = tree(out.parent)
    for fails_at in count():
        steps = count()

        def counted(real: Callable[..., Any], steps: Any = steps, at: int = fails_at) -> Any:
            def step(*arguments: Any, **options: Any) -> Any:
                if next(steps) == at:
                    raise error
                return real(*arguments, **options)

            return step

        with monkeypatch.context() as patch:
            patch.setattr(shutil, "copyfile", counted(shutil.copyfile))
            for name in ("mkdir", "replace"):
                patch.setattr(Path, name, counted(getattr(Path, name)))
            try:
                install.install(fresh, out, "shop")
                break
            except (Failure, KeyboardInterrupt) as caught:
                assert isinstance(caught, KeyboardInterrupt) or str(caught) == (
                    f"{out}: nothing was changed: [Errno {errno.ENOSPC}] full"
                )
        assert tree(out.parent) == before
    assert fails_at > 10
    assert install.differences(fresh, out, "shop") == []


def test_what_cannot_be_put_back_is_kept_aside(
    fresh: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fails while files are moved, and goes on failing."""
    steps, real = count(), Path.replace

    def fail(self: Path, target: Path) -> Path:
        if next(steps) > 1:
            raise OSError(errno.EIO, "broken")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Failure, match="the old files are in ") as caught:
        install.install(fresh, out, "shop")
    stage = Path(str(caught.value).rpartition(" in ")[2])
    assert (stage / "old/shop/__init__.py").read_bytes() == HEADER + b"old"


@pytest.mark.parametrize(
    ("spec", "out", "package", "message"),
    [
        ("other.yaml", ROOT, "talon_one", "name a folder as OUT="),
        ("openapi.yaml", ROOT / "tools" / "..", "shop", "name a folder as OUT="),
        ("other.yaml", ROOT / "talon_one", "shop", "is itself a generated package"),
        *(
            ("other.yaml", "out", name, "PACKAGE=")
            for name in ("class", "a-b", "a.b", "", "json", "docs")
        ),
    ],
)
def test_targets_that_would_do_harm_are_refused(
    tmp_path: Path, spec: str, out: str | Path, package: str, message: str
) -> None:
    with pytest.raises(Failure, match=message):
        install.check_target(ROOT / spec, tmp_path / out, package)
    install.check_target(ROOT / "other.yaml", tmp_path / "out", "shop")
    install.check_target(ROOT / "openapi.yaml", ROOT, "talon_one")

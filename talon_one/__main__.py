"""`python -m talon_one`: tells what is installed here, and what is wrong with it. Hand-written."""

from __future__ import annotations

import base64
import csv
import hashlib
import platform
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path

from .version import __version__

FOLDER = Path(__file__).resolve().parent
_OWN_FILE = f"{FOLDER.name}/{Path(__file__).name}"
_REQUIREMENT = re.compile(r"([\w.-]+)[^;]*;.*\bextra\s*==\s*['\"]([\w.-]+)['\"]")


def main() -> int:
    """Print the version, Python, which extras are there, and what is wrong.

    Returns:
        1 if something is wrong with the installation, else 0.
    """
    # Those in the lead on the search path come first, and some paths are searched twice.
    owners = {(it.metadata["Name"], _folder(it)): it for it in [*distributions()][::-1]}
    own = next(filter(_is_own, owners.values()), None)
    warnings = [*_others(owners.values(), own), *_changes(own)]
    lines = [
        f"{FOLDER.name} {__version__}, in {FOLDER}",
        f"{platform.python_implementation()} {platform.python_version()}, {platform.platform()}",
        *(_extras(own) if own else ["not installed: its extras are not known"]),
        *(f"warning: {it}" for it in warnings),
    ]
    print(*lines, sep="\n")  # noqa: T201
    return 1 if warnings else 0


def _extras(own: Distribution) -> Iterator[str]:
    """Which extras are there, and what others lack, a line each."""
    needs: dict[str, list[str]] = {it: [] for it in own.metadata.get_all("Provides-Extra") or ()}
    for match in filter(None, map(_REQUIREMENT.match, own.requires or ())):
        needs.setdefault(match[2], []).append(match[1])
    for extra, names in sorted(needs.items()):
        missing = [name for name in names if not _is_installed(name)]
        yield f"extra {extra}: " + (f"lacks {', '.join(missing)}" if missing else "present")


def _others(owners: Iterable[Distribution], own: Distribution | None) -> Iterator[str]:
    """Each other distribution that has a package of the same name."""
    for other in owners:
        if other is own or not _hashes(other):
            continue
        name = f"{other.metadata['Name']} {other.version}"
        if _folder(other) == FOLDER:
            yield f"{name} has files in the same folder: uninstall it, then install this one again"
        else:
            yield f"{name} has a package of the same name in {_folder(other)}: uninstall it"


def _changes(own: Distribution | None) -> Iterator[str]:
    """Whether files are not as they were installed."""
    changed = sorted(
        name for name, told in _hashes(own).items() if _hash(FOLDER.parent / name) != told
    )
    if changed:
        more = f" and {len(changed) - 1} others are" if len(changed) > 1 else " is"
        yield f"{changed[0]}{more} not as installed: install this package again"


def _is_own(owner: Distribution) -> bool:
    """Whether a distribution has this file: by its list, or an editable one by the package."""
    if hashes := _hashes(owner):
        return _OWN_FILE in hashes and _folder(owner) == FOLDER
    return FOLDER.name in (owner.read_text("top_level.txt") or "").split()


def _is_installed(name: str) -> bool:
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


def _folder(owner: Distribution) -> Path:
    """Where a distribution has a package of this name, if it has one."""
    return Path(str(owner.locate_file(FOLDER.name))).resolve()


def _hashes(owner: Distribution | None) -> dict[str, str]:
    """The modules of a distribution in a package of this name, with the hash of each."""
    # The property `files` leaves out what is missing, from Python 3.12 on.
    rows = csv.reader(((owner and owner.read_text("RECORD")) or "").splitlines())
    return {
        row[0]: row[1].removeprefix("sha256=")
        for row in rows
        if row[0].startswith(f"{FOLDER.name}/") and row[0].endswith(".py") and row[1]
    }


def _hash(path: Path) -> str | None:
    """The hash of a file as lists of installed files have it."""
    if not path.is_file():
        return None
    digest = hashlib.sha256(path.read_bytes()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


if __name__ == "__main__":
    raise SystemExit(main())

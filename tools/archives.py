"""Builds the sdist, and from it the wheel, as the same bytes wherever and whenever that is.

`make dist` calls this. What setuptools leaves to the machine is written anew: the times of files,
which become that of the last commit or SOURCE_DATE_EPOCH, their owners, and what the umask made of
their modes. What is in them follows from the tree, and from the versions in requirements-dev.txt.
"""

from __future__ import annotations

import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ZIP_BEGINS = 315_532_800
"""The first of January 1980: an archive knows no time before."""


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the sdist and the wheel are put")
    folder = parser.parse_args().folder
    seconds = source_date()
    for left in (ROOT / "build", folder, *ROOT.glob("*.egg-info")):
        # Setuptools would take from there what is no longer in the tree.
        shutil.rmtree(left, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(
            [sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", name, ROOT],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(seconds)},
            check=True,
        )
        for path in sorted(Path(name).iterdir()):
            rewrite = rewrite_wheel if path.suffix == ".whl" else rewrite_sdist
            rewrite(path, folder / path.name, seconds)
            print(folder / path.name)
    return 0


def source_date() -> int:
    """The time of all files: as stated, or of the last commit; in an sdist, the one it has."""
    if stated := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(stated)
    if (ROOT / ".git").exists():
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return int((ROOT / "PKG-INFO").stat().st_mtime)


def rewrite_wheel(source: Path, target: Path, seconds: int) -> None:
    """Copy a wheel, with the same time and mode for all files."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, time.gmtime(max(seconds, ZIP_BEGINS))[:6])
            entry.create_system = 3  # Unix, whose modes these are.
            entry.external_attr = 0o100644 << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name), compresslevel=9)


def rewrite_sdist(source: Path, target: Path, seconds: int) -> None:
    """Copy an sdist: in order of names, of nobody, with the same time for all files."""
    with (
        tarfile.open(source) as old,
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=seconds) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as new,
    ):
        for member in sorted(old.getmembers(), key=lambda it: it.name):
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            member.mtime = seconds
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            member.pax_headers = {}
            new.addfile(member, old.extractfile(member) if member.isfile() else None)


if __name__ == "__main__":
    sys.exit(main())

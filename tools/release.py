"""Makes a release here: sets the version, generates, commits, builds and tags. Pushes nothing.

`make release VERSION=` calls this. It refuses a version that is too small for what changed in
openapi.yaml since the last release, a tree that is not clean, and a changelog without the version.
If a step fails, the tree is put back as it was.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from breaking import breaking
from bundle import read
from compare import compare
from document import Failure, Json, load
from interface import Interface

ROOT = Path(__file__).resolve().parent.parent
SPEC, CONFIG, CHANGELOG = "openapi.yaml", "generator-config.yaml", "CHANGELOG.md"
STEPS = ("generate", "dist")
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_CONFIGURED = re.compile(r"^(  packageVersion: ).*$", re.MULTILINE)
Version = tuple[int, int, int]


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("version", help="such as 1.2.3")
    parser.add_argument("--root", type=Path, default=ROOT, help="the clone to release from")
    options = parser.parse_args()
    try:
        Release(options.root, options.version).run()
    except (Failure, OSError) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


class Release:
    """A release of a clone.

    Args:
        root: The clone.
        version: The version that is released.

    Raises:
        Failure: The version is none.
    """

    def __init__(self, root: Path, version: str) -> None:
        self.root, self.version = root, version
        self.number = parse(version)

    def run(self) -> None:
        """Check all, then do all; say what is left to do.

        Raises:
            Failure: Something is wrong; nothing was changed then.
        """
        if changed := self.git("status", "--porcelain"):
            raise Failure(f"commit or remove what is in the tree but in no commit:\n{changed}")
        changelog = dated(self.read(CHANGELOG), self.version)
        last = self.last()
        self.check_size(last)
        config, count = _CONFIGURED.subn(rf"\g<1>{self.version}", self.read(CONFIG))
        if count != 1:
            raise Failure(f"{CONFIG} has no packageVersion")
        start = self.git("rev-parse", "HEAD").strip()
        try:
            (self.root / CHANGELOG).write_text(changelog, encoding="utf-8")
            (self.root / CONFIG).write_text(config, encoding="utf-8")
            self.command("make", STEPS[0])
            if self.git("status", "--porcelain"):
                self.git("add", "--all")
                self.git("commit", "--quiet", "--message", f"Release {self.version}")
            # After the commit, whose time the archives have.
            self.command("make", STEPS[1])
            self.git(
                "tag", "--annotate", f"v{self.version}", "--message", f"Version {self.version}"
            )
        except BaseException:
            self.git("add", "--all")  # What is new goes as well.
            self.git("reset", "--quiet", "--hard", start)
            raise
        if not re.search(r"^  homePage: *['\"]?[^'\"\s]", config, re.MULTILINE):
            print(f"The metadata names no home page: {CONFIG} has no homePage.")
        branch = self.git("rev-parse", "--abbrev-ref", "HEAD").strip()
        print(
            f"Version {self.version} is committed and tagged here, and built in dist. To publish:"
        )
        print(f"  git push origin {branch} v{self.version}")

    def last(self) -> Version | None:
        """The last version that was released."""
        tags = self.git("tag", "--list", "v*", "--merged", "HEAD").split()
        found = [parse(tag[1:]) for tag in tags if _VERSION.fullmatch(tag[1:])]
        if self.git("tag", "--list", f"v{self.version}"):
            raise Failure(f"{self.version} is released already")
        return max(found, default=None)

    def check_size(self, last: Version | None) -> None:
        """Say what changed in the document, and refuse a version that is too small for it."""
        if last is None:
            print("There is no release before this one.")
            return
        tag = "v" + text(last)
        before, now = self.documents(tag)
        broken = breaking(*(Interface(*it) for it in self.documents(tag)))
        more = bool(compare(now[0], [before[0]]))
        for line in broken:
            print(line)
        print(f"breaking changes of {SPEC} since {tag}: {len(broken)}", flush=True)
        needed = following(last, breaks=bool(broken), adds=more)
        if self.number < needed:
            why = "for its breaking changes" if broken else f"after {text(last)}"
            raise Failure(f"{self.version} is too small {why}: {text(needed)} is the least")

    def documents(self, tag: str) -> tuple[tuple[Json, Json], tuple[Json, Json]]:
        """Document and configuration as of a tag, and as they are."""
        with tempfile.TemporaryDirectory() as name:
            for file in (SPEC, CONFIG):
                (Path(name) / file).write_text(self.git("show", f"{tag}:{file}"), encoding="utf-8")
            folders = Path(name), self.root
            before, now = ((read(it / SPEC), load(it / CONFIG)) for it in folders)
        return before, now

    def read(self, name: str) -> str:
        """The text of a file of the clone."""
        return (self.root / name).read_text(encoding="utf-8")

    def git(self, *arguments: str) -> str:
        """What git answers."""
        command = ["git", "-C", str(self.root), *arguments]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        if done.returncode:
            raise Failure(f"git {arguments[0]} failed: {done.stderr.strip()}")
        return done.stdout

    def command(self, *arguments: str) -> None:
        """Run a command in the clone; its output is seen."""
        if subprocess.run(arguments, cwd=self.root, check=False).returncode:
            raise Failure(f"{' '.join(arguments)} failed: all is as it was")


def parse(version: str) -> Version:
    """The numbers of a version."""
    if not (found := _VERSION.fullmatch(version)):
        raise Failure(f"{version!r} is no version: three numbers such as 1.2.3 are one")
    return int(found[1]), int(found[2]), int(found[3])


def text(version: Version) -> str:
    """A version as people write it."""
    return ".".join(map(str, version))


def following(last: Version, *, breaks: bool, adds: bool) -> Version:
    """The least version that may follow one. Before 1.0.0, the second number tells of breaks."""
    major, minor, patch = last
    if breaks and major:
        return major + 1, 0, 0
    return (major, minor + 1, 0) if breaks or adds else (major, minor, patch + 1)


def dated(changelog: str, version: str) -> str:
    """A changelog with the date of today beside a version.

    Raises:
        Failure: It has no section of the version, or nothing in it.
    """
    title = re.compile(
        rf"^## {re.escape(version)}(?![\w.])[^\n]*\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
    )
    found = title.search(changelog)
    if not found or not found[1].strip():
        raise Failure(
            f"{CHANGELOG} says nothing of {version}: it needs a section '## {version}, unreleased'"
        )
    today = time.strftime("%Y-%m-%d", time.gmtime())
    return f"{changelog[: found.start()]}## {version}, {today}\n{changelog[found.start(1) :]}"


if __name__ == "__main__":
    sys.exit(main())

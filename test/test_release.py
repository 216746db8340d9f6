"""tools/release.py: what it refuses, what it makes of a clone, that a failure leaves no trace."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import yaml
from document import Failure
from release import Release, dated, following
from spec import ROOT

SPEC = """
paths:
  /carts:
    get:
      operationId: getCarts
      tags: [Shop]
      parameters: [{name: size, in: query, schema: {type: integer}}]
      responses: {'200': {content: {application/json: {schema: {type: string}}}}}
"""
FILES = {
    "openapi.yaml": SPEC,
    "generator-config.yaml": "additionalProperties:\n  packageVersion: 0.0.0\n  homePage: ''\n",
    "CHANGELOG.md": "# Changelog\n\n## 1.0.0, unreleased\n\n- The first.\n",
    ".gitignore": "dist/\n",
    "Makefile": "generate:\n\tgrep packageVersion: generator-config.yaml > generated\n"
    "dist:\n\tmkdir -p dist && git log -1 --format=%s > dist/built && test ! -e broken\n",
    "generated": "",
}


def git(root: Path, *arguments: str) -> str:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    command = ["git", "-C", str(root), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit(root: Path, **files: str) -> None:
    for name, text in files.items():
        (root / name).write_text(text)
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "More")


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "A")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "a@example.com")
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    commit(tmp_path, **FILES)
    return tmp_path


def changelog(version: str) -> str:
    return f"# Changelog\n\n## {version}, unreleased\n\n- More.\n\n## 1.0.0, 2024-01-31\n\n- A.\n"


def state(root: Path) -> tuple[str, str, str]:
    return git(root, "rev-parse", "HEAD"), git(root, "tag"), git(root, "status", "--porcelain")


def test_a_release_is_committed_built_and_tagged(
    clone: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    Release(clone, "1.0.0").run()
    assert git(clone, "tag", "--points-at", "HEAD") == "v1.0.0\n"
    assert git(clone, "status", "--porcelain") == ""
    assert (clone / "generated").read_text() == "  packageVersion: 1.0.0\n"
    assert (clone / "dist/built").read_text() == "Release 1.0.0\n"
    assert "## 1.0.0, 20" in (clone / "CHANGELOG.md").read_text()
    output = capfd.readouterr().out
    assert "There is no release before this one." in output
    assert "no homePage" in output
    assert "git push origin main v1.0.0" in output
    with pytest.raises(Failure, match=r"^1\.0\.0 is released already$"):
        Release(clone, "1.0.0").run()


@pytest.mark.parametrize(
    ("old", "new", "refused", "taken", "breaks"),
    [
        ("getCarts", "getCarts", "1.0.0", "1.0.1", 0),
        ("type: integer", "type: number", "1.0.1", "1.1.0", 0),
        ("type: integer", "type: string", "1.9.9", "2.0.0", 1),
        ("getCarts", "listCarts", "1.0.1", "2.0.0", 1),
    ],
)
def test_a_version_that_is_too_small_is_refused(
    clone: Path, capfd: pytest.CaptureFixture[str],
    old: str, new: str, refused: str, taken: str, breaks: int,
) -> None:  # fmt: skip
    Release(clone, "1.0.0").run()
    for version, fails in ((refused, True), (taken, False)):
        text = SPEC.replace(old, new)
        commit(clone, **{"openapi.yaml": text, "CHANGELOG.md": changelog(version)})
        before = state(clone)
        capfd.readouterr()
        if fails:
            with pytest.raises(Failure, match=r"is released already|is too small"):
                Release(clone, version).run()
            assert state(clone) == before
        else:
            Release(clone, version).run()
            assert (
                f"breaking changes of openapi.yaml since v1.0.0: {breaks}\n"
                in capfd.readouterr().out
            )


def test_what_is_not_committed_is_refused(clone: Path) -> None:
    (clone / "notes").write_text("")
    with pytest.raises(Failure, match=r"in no commit:\n\?\? notes"):
        Release(clone, "1.0.0").run()


@pytest.mark.parametrize("text", ["", "## 1.0.0\n\n## 0.9.0\n- A.\n", "## 1.0.0.1\n- A.\n"])
def test_a_changelog_without_the_version_is_refused(text: str) -> None:
    with pytest.raises(Failure, match=r"CHANGELOG.md says nothing of 1\.0\.0"):
        dated(text, "1.0.0")


@pytest.mark.parametrize("version", ["1.0", "v1.0.0", "1.0.0rc1", "01.0.0", ""])
def test_what_is_no_version_is_refused(clone: Path, version: str) -> None:
    with pytest.raises(Failure, match="is no version"):
        Release(clone, version)


def test_a_failed_step_leaves_no_trace(clone: Path) -> None:
    commit(clone, broken="")
    before = state(clone)
    with pytest.raises(Failure, match="make dist failed"):
        Release(clone, "1.0.0").run()
    assert state(clone) == before
    assert "unreleased" in (clone / "CHANGELOG.md").read_text()


def test_before_the_first_major_version_the_minor_one_tells_of_breaks() -> None:
    assert following((0, 4, 2), breaks=True, adds=True) == (0, 5, 0)
    assert following((0, 4, 2), breaks=False, adds=False) == (0, 4, 3)
    assert following((3, 4, 2), breaks=True, adds=False) == (4, 0, 0)


def test_the_pipeline_to_copy_builds_as_people_do_and_publishes_in_a_job_without_code() -> None:
    workflow = yaml.safe_load((ROOT / "docs/guide/publish.yml").read_text())
    makefile = (ROOT / "Makefile").read_text()
    build, publish = workflow["jobs"]["build"], workflow["jobs"]["publish"]
    commands = [step["run"] for step in build["steps"] if "run" in step]
    for target in re.findall(r"make (\w+)", "\n".join(commands)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    assert "make dist" in commands
    version = next(it for it in commands if it.startswith("grep"))
    config = (ROOT / "generator-config.yaml").read_text()
    released = re.search("packageVersion: (.+)", config)
    assert released
    for tag, status in ((f"v{released[1]}", 0), ("v0.0.9", 1)):
        done = subprocess.run(
            ["bash", "-c", version], check=False, cwd=ROOT, env={"GITHUB_REF_NAME": tag}
        )
        assert done.returncode == status
    assert workflow["permissions"] == {}
    assert publish["permissions"] == {"id-token": "write"}
    assert not any("run" in step or "checkout" in step["uses"] for step in publish["steps"])

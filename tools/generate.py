"""Generates the client and its reference from an OpenAPI document. `make generate` calls this.

openapi-generator fills our templates in a temporary folder; ruff formats what comes out; only when
all went well are the files put in place. A document of the caller's own and a folder of their own
give a complete package: the hand-written runtime is copied beside the generated modules.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from bounds import leave_out_bounds
from compositions import merge_compositions
from document import Failure, load, read
from extensions import add_extensions
from install import (
    MARKER,
    OWN_PACKAGE,
    ROOT,
    check_target,
    differences,
    docs_folder,
    install,
    is_generated,
)
from policies import add_policies
from samples import add_samples
from tables import add_table_hints

# Rooms of the project that only its own package has.
NOT_COPIED = {"sandbox"}
BIN = Path(sys.executable).parent
SETTINGS = (
    *("--no-cache", "--config", ROOT / "pyproject.toml"),
    *("--config", "format.skip-magic-trailing-comma=true"),
    *("--config", "lint.isort.split-on-trailing-comma=false"),
)
FORMAT = (BIN / "ruff", "format", *SETTINGS)
FIX_IMPORTS = (BIN / "ruff", "check", *SETTINGS, "--fix-only", "--select", "F401,I001")


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--out", type=Path, default=ROOT)
    parser.add_argument("--package", default=OWN_PACKAGE, help="the name of the Python package")
    parser.add_argument("--check", action="store_true", help="compare only; fail on a difference")
    options = parser.parse_args()
    # Whoever ends the process waits until half-done work is undone.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        check_target(options.spec, options.out, options.package)
        with tempfile.TemporaryDirectory() as name:
            own = options.out.resolve() == ROOT
            fresh = generate(options.spec, options.package, Path(name), own=own)
            if options.check:
                return report(differences(fresh, options.out, options.package))
            print(install(fresh, options.out, options.package))
    except (Failure, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def generate(spec: Path, package: str, folder: Path, *, own: bool = False) -> Path:
    """Generate and format everything into a temporary folder.

    The project's own package gets examples for the sandbox; any other is completed by a copy of
    the hand-written modules.
    """
    document = read(spec)
    for line in leave_out_bounds(document):
        print(f"warning: {line}", file=sys.stderr)
    try:
        add_policies(document)
    except Failure as failure:
        raise Failure(f"{spec}: {failure}") from failure
    add_samples(document)
    add_extensions(document)
    add_table_hints(document)
    merge_compositions(document)
    prepared = folder / "openapi.json"
    prepared.write_text(json.dumps(document), encoding="utf-8")
    config = load(ROOT / "generator-config.yaml")
    config["packageName"] = package
    if not own:
        del config["files"]["sandbox_examples.mustache"]
    for file in config["files"].values():
        file["folder"] = file["folder"].replace(OWN_PACKAGE, package)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    out = folder / "out"
    out.mkdir()
    run(
        out,
        BIN / "openapi-generator-cli",
        "generate",
        *("--input-spec", prepared),
        *("--config", folder / "config.json"),
        *("--template-dir", ROOT / "templates"),
        *("--output", out),
    )
    run(out, *FIX_IMPORTS, package)
    for page in (out / "docs").glob("*.md"):
        page.write_text(tidy(page.read_text(encoding="utf-8")), encoding="utf-8")
    run(out, *FORMAT, package, "docs")
    if not own:
        copy_hand_written(out / package)
    docs = (out / "docs").rename(folder / "docs")
    (out / docs_folder(package)).parent.mkdir(exist_ok=True)
    docs.rename(out / docs_folder(package))
    return out


def copy_hand_written(target: Path) -> None:
    """Copy what is not generated beside what is, with a header that says so."""
    source = ROOT / OWN_PACKAGE
    for path in [*source.rglob("*.py"), source / "py.typed"]:
        name = path.relative_to(source)
        if not is_generated(path) and name.parts[0] not in NOT_COPIED:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            text = f"# Copied {MARKER}\n" + path.read_text(encoding="utf-8")
            (target / name).write_text(text, encoding="utf-8")


def run(folder: Path, *command: str | Path) -> None:
    """Run a command in a folder; its output is shown only if it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=folder, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        output = f"{done.stdout}{done.stderr}".strip() or "it said nothing"
        raise Failure(f"{Path(command[0]).name} failed with status {done.returncode}:\n{output}")


def tidy(text: str) -> str:
    """Markdown without the blank lines and spaces that templates leave behind."""
    lines: list[str] = []
    code = False
    for raw in text.splitlines():
        code ^= raw.startswith("```")
        line = table_row(raw) if raw.startswith("¦") and not code else raw.rstrip()
        if line or code or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).strip() + "\n"


def table_row(line: str) -> str:
    """A row of a table, which templates write with a broken bar between its cells.

    A bar within a cell then is text, and so are the characters that the generator escapes for
    code. What stands between double backticks, a pattern, was not escaped.
    """
    text = re.sub(r'(``.+?``)|\\(["\\])', r"\1\2", " ".join(line.split()))
    return text.replace("|", r"\|").replace("¦", "|")


def report(lines: list[str]) -> int:
    """Print the differences; the result is the exit status."""
    for line in lines:
        print(line, file=sys.stderr)
    if lines:
        print("run `make generate` and commit what it changes", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())

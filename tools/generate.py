"""Generates the client and its reference from an OpenAPI document. `make generate` calls this.

openapi-generator fills our templates in a temporary folder; ruff formats what comes out; only when
all went well are the files put in place, and those removed that are no longer generated. A document
of the caller's own and a folder of their own give a complete package: the hand-written runtime is
copied beside the generated modules.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from compositions import merge_compositions
from extensions import add_extensions
from samples import add_samples
from tables import add_table_hints

ROOT = Path(__file__).resolve().parent.parent
MARKER = "Generated from the OpenAPI document by `make generate`. Do not edit."
HAND_WRITTEN = (
    "api_client.py",
    "api_response.py",
    "configuration.py",
    "exceptions.py",
    "py.typed",
    "rest.py",
    "runtime",
)


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml")
    parser.add_argument("--out", type=Path, default=ROOT)
    parser.add_argument("--package", default="talon_one", help="the name of the Python package")
    parser.add_argument("--check", action="store_true", help="compare only; fail on a difference")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        try:
            sandbox = (options.out / options.package / "sandbox").is_dir()
            fresh = generate(options.spec, options.package, Path(name), sandbox=sandbox)
        except Failure as failure:
            print(failure, file=sys.stderr)
            return 1
        if options.check:
            return report(differences(fresh, options.out, options.package))
        install(fresh, options.out, options.package)
    return 0


class Loader(yaml.SafeLoader):
    """Leaves dates and times the text that they are in JSON."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


class Failure(Exception):
    """Nothing was generated; the message is the generator's."""


def generate(spec: Path, package: str, folder: Path, *, sandbox: bool = False) -> Path:
    """Generate and format everything into a temporary folder; examples only for a sandbox."""
    try:
        document = yaml.load(spec.read_text(encoding="utf-8"), Loader)  # noqa: S506
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise Failure(f"{spec}: {error}") from error
    if not isinstance(document, dict):
        raise Failure(f"{spec}: is no OpenAPI document: it is not a mapping")
    add_samples(document)
    add_extensions(document)
    add_table_hints(document)
    merge_compositions(document)
    prepared = folder / "openapi.json"
    prepared.write_text(json.dumps(document), encoding="utf-8")
    config = yaml.safe_load((ROOT / "generator-config.yaml").read_text(encoding="utf-8"))
    config["packageName"] = package
    if not sandbox:
        del config["files"]["sandbox_examples.mustache"]
    for file in config["files"].values():
        file["folder"] = file["folder"].replace("talon_one", package)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    out = folder / "out"
    run(
        Path(sys.executable).parent / "openapi-generator-cli",
        "generate",
        *("--input-spec", prepared),
        *("--config", folder / "config.json"),
        *("--template-dir", ROOT / "templates"),
        *("--output", out),
    )
    ruff = Path(sys.executable).parent / "ruff"
    code = out / package
    settings = ("--config", ROOT / "pyproject.toml", "--no-cache", "--quiet")
    imports = ("--select", "F401,I001", "--config", "lint.isort.split-on-trailing-comma=false")
    run(ruff, "check", *settings, "--fix-only", *imports, code)
    docs = out / "docs"
    for page in docs.glob("*.md"):
        page.write_text(tidy(page.read_text(encoding="utf-8")), encoding="utf-8")
    run(ruff, "format", *settings, "--config", "format.skip-magic-trailing-comma=true", code, docs)
    return out


def run(*command: str | Path) -> None:
    """Run a command; its output is shown only if it fails."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Failure(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}".rstrip())


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


def generated_files(folder: Path, package: str) -> set[Path]:
    """The generated files below a folder, by their header, relative to it."""
    candidates = [
        *(folder / package).glob("*.py"),
        *(folder / package / "api").glob("*.py"),
        *(folder / package / "models").glob("*.py"),
        *(folder / package / "sandbox").glob("*.py"),
        *(folder / "docs").glob("*.md"),
    ]
    return {
        path.relative_to(folder)
        for path in candidates
        if MARKER in path.read_text(encoding="utf-8").partition("\n")[0]
    }


def differences(fresh: Path, out: Path, package: str) -> list[str]:
    """What `install` would change, a line each."""
    new, old = generated_files(fresh, package), generated_files(out, package)
    changed = {
        path for path in new & old if not filecmp.cmp(fresh / path, out / path, shallow=False)
    }
    return sorted(
        [f"missing: {path}" for path in new - old]
        + [f"no longer generated: {path}" for path in old - new]
        + [f"differs: {path}" for path in changed]
    )


def report(lines: list[str]) -> int:
    """Print the differences; the result is the exit status."""
    for line in lines:
        print(line, file=sys.stderr)
    if lines:
        print("run `make generate` and commit what it changes", file=sys.stderr)
    return 1 if lines else 0


def install(fresh: Path, out: Path, package: str) -> None:
    """Put the generated files in place and remove those that are no longer generated."""
    new = generated_files(fresh, package)
    for path in generated_files(out, package) - new:
        (out / path).unlink()
    for path in new:
        target = out / path
        if not target.exists() or not filecmp.cmp(fresh / path, target, shallow=False):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / path, target)
    if out.resolve() == ROOT:
        return
    for name in HAND_WRITTEN:
        source, target = ROOT / "talon_one" / name, out / package / name
        if source.is_dir():
            shutil.copytree(
                source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copyfile(source, target)


if __name__ == "__main__":
    sys.exit(main())

"""Generates the client and its reference from an OpenAPI document. `make generate` calls this.

openapi-generator fills our templates in a temporary folder; ruff formats what comes out; only when
all went well are the files put in place. A document of the caller's own and a folder of their own
give a complete package: the hand-written runtime is copied beside the generated modules.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bundle import read_unchecked
from document import GENERATOR, Failure, Json, load
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
from lenient import prepared
from passes.attributes import read_attributes

# Rooms of the project that only its own package has.
NOT_COPIED = {"cli", "emulator", "export"}
# What each API has of its own: the template, folder and name; the braces are the API's module.
FILES_OF_EACH_API = (
    ("united_api", "api", "{}_api.py"),
    ("__init__folder", "api/{}", "__init__.py"),
    ("__init__tables", "operations/{}", "__init__.py"),
    ("__init__folder", "operations/examples/{}", "__init__.py"),
    ("async_united_api", "aio/api", "{}_api.py"),
    ("__init__folder", "aio/api/{}", "__init__.py"),
)
BIN = Path(sys.executable).parent
CONFIG = "config.json"
# The Java of the generator runs for two seconds: optimising its code does not pay.
JAVA_OPTIONS = {"JAVA_OPTS": "-XX:TieredStopAtLevel=1"}
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
    parser.add_argument("--attributes", type=Path, help="what getAttributes answers, as JSON")
    parser.add_argument(
        "--lenient", action="store_true", help="leave out, and list, what cannot be generated"
    )
    parser.add_argument("--check", action="store_true", help="compare only; fail on a difference")
    options = parser.parse_args()
    # Whoever ends the process waits until half-done work is undone.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        check_target(options.spec, options.out, options.package)
        with tempfile.TemporaryDirectory() as name:
            own = options.out.resolve() == ROOT
            attributes = read_attributes(options.attributes) if options.attributes else []
            fresh = generate(
                options.spec,
                options.package,
                Path(name),
                attributes,
                own=own,
                lenient=options.lenient,
            )
            if options.check:
                return report(differences(fresh, options.out, options.package))
            print(install(fresh, options.out, options.package))
    except (Failure, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def generate(
    spec: Path,
    package: str,
    folder: Path,
    attributes: Sequence[Json] = (),
    *,
    own: bool = False,
    lenient: bool = False,
) -> Path:
    """Generate and format everything into a temporary folder.

    The project's own package gets examples for the emulator; any other is completed by a copy of
    the hand-written modules.
    """
    document = stage(spec, package, folder, attributes, lenient=lenient)
    run(folder / "out", GENERATOR, "generate", "--config", folder / CONFIG)
    return finish(document, package, folder, own=own)


def stage(
    spec: Path,
    package: str,
    folder: Path,
    attributes: Sequence[Json] = (),
    *,
    lenient: bool = False,
) -> Json:
    """Write what the generator reads into a temporary folder; the document is as it reads it."""
    document = read_unchecked(spec, lenient=lenient)
    config = load(ROOT / "generator-config.yaml")
    document["x-attributes"] = list(attributes)
    document["x-names"] = {
        "package": package,
        "properties": config["nameMappings"],
        "operations": config.pop("operationIdNameMappings"),
    }
    try:
        document, left_out = prepared(document, lenient=lenient)
        for line in left_out:
            print(f"warning: {line}", file=sys.stderr)
    except Failure as failure:
        raise Failure(f"{spec}: {failure}") from failure
    plain, out = folder / "openapi.json", folder / "out"
    plain.write_text(json.dumps(document), encoding="utf-8")
    templates = add_files_of_each_api(document, config, folder / "templates")
    for file in config["files"].values():
        file["folder"] = file["folder"].replace(OWN_PACKAGE, package)
    config |= {
        "packageName": package,
        "inputSpec": str(plain),
        "templateDir": str(templates),
        "outputDir": str(out),
    }
    (folder / CONFIG).write_text(json.dumps(config), encoding="utf-8")
    out.mkdir()
    return document


def finish(document: Json, package: str, folder: Path, *, own: bool = False) -> Path:
    """Put what the generator made in order; the result is the folder with package and reference."""
    out = folder / "out"
    for place, target in document["x-moves"].items():
        move(out if place.startswith("docs/") else out / package, place, target)
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


def add_files_of_each_api(document: Json, config: Json, folder: Path) -> Path:
    """A folder of templates, with one more for each file that an API has of its own.

    A template makes one file. So these hold nothing but the template that all APIs share, in the
    context of one API.
    """
    shutil.copytree(ROOT / "templates", folder)
    for module in document["x-api"]:
        for number, (template, place, name) in enumerate(FILES_OF_EACH_API):
            key = f"openAPI.extensions.x-api.{module}"
            own = f"{module}{number}.mustache"
            (folder / own).write_text(f"{{{{#{key}}}}}\n{{{{>{template}}}}}\n{{{{/{key}}}}}\n")
            config["files"][own] = {
                "templateType": "SupportingFiles",
                "folder": f"{OWN_PACKAGE}/{place.format(module)}",
                "destinationFilename": name.format(module),
            }
            config["globalProperties"]["supportingFiles"] += f",{name.format(module)}"
    return folder


def move(folder: Path, place: str, target: str) -> None:
    """Put a file that the generator made where it belongs."""
    (folder / target).parent.mkdir(exist_ok=True)
    (folder / place).rename(folder / target)


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
        [str(part) for part in command],
        cwd=folder,
        env=JAVA_OPTIONS | os.environ,
        capture_output=True,
        text=True,
        check=False,
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

    A bar within a cell then is text.
    """
    return " ".join(line.split()).replace("|", r"\|").replace("¦", "|")


def report(lines: list[str]) -> int:
    """Print the differences; the result is the exit status."""
    for line in lines:
        print(line, file=sys.stderr)
    if lines:
        print("run `make generate` and commit what it changes", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())

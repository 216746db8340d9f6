"""The rooms of the package and the arrows between them, as a reader who follows imports sees them.

Imports in functions and those for type checkers count too.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from spec import ROOT

PACKAGE = "talon_one"
SOCKETS = {"socket", "ssl", "http.client", "urllib.request", "urllib3", "asyncio"}
WITH_SOCKETS = {"head", "network", "connection", "route", "transport"}
"""The modules of the runtime that may touch a socket."""

FORBIDDEN = {
    "runtime": {"", "api", "aio", "cli", "client", "emulator", "export", "models", "operations"},
    "models": {"", "api", "aio", "cli", "client", "emulator", "export", "operations"},
    "operations": {"", "api", "aio", "cli", "client", "emulator", "export"},
    "api": {"", "aio", "cli", "client", "emulator", "export"},
    "emulator": {"api", "cli", "export"},
    "": {"cli", "emulator", "export"},
    "export": {"", "aio", "api", "api_client", "cli", "emulator"},
}
"""By room: the rooms that it must not know. The empty name is the package itself."""
PRIVATE_ROOMS = {"cli", "emulator", "export"}
"""Rooms that no other room knows but the command line."""


def modules(folder: Path, above: Path) -> dict[str, Path]:
    """The files in a folder by the name of their module, as it is below another folder."""
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(above).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules(ROOT / PACKAGE, ROOT)
TOOLS = modules(ROOT / "tools", ROOT / "tools")


def imports(name: str, path: Path, known: dict[str, Path]) -> set[str]:
    """The modules that a module names, wherever the import stands."""
    package = name.split(".") if path.name == "__init__.py" else name.split(".")[:-1]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            target = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{target}.{alias.name}"
                found.add(inner if inner in known else target)
    return found - {name}


GRAPH = {name: imports(name, path, MODULES) for name, path in MODULES.items()}


def circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """The groups of modules that reach each other."""

    def reach(name: str) -> set[str]:
        seen: set[str] = set()
        waiting = [name]
        while waiting:
            for target in graph.get(waiting.pop(), ()):
                if target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return seen

    reached = {name: reach(name) for name in graph}
    groups: list[set[str]] = []
    for name in graph:
        group = {other for other in reached[name] if name in reached.get(other, ())}
        if group and group not in groups:
            groups.append(group)
    return groups


def room(module: str) -> str:
    """The folder or file right below the package that a module belongs to."""
    return module.split(".")[1] if "." in module else ""


def test_circles_are_found() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}, "e": set[str]()}
    assert circles(graph) == [{"a", "b", "c"}]


def test_only_models_that_describe_each_other_form_circles() -> None:
    for group in circles(GRAPH):
        assert {room(name) for name in group} == {"models"}, sorted(group)
    assert not circles({name: imports(name, path, TOOLS) for name, path in TOOLS.items()})


@pytest.mark.parametrize("name", sorted({room(name) for name in MODULES}))
def test_no_arrow_leads_where_the_layout_forbids_it(name: str) -> None:
    for module, targets in GRAPH.items():
        if room(module) != name:
            continue
        rooms = {room(target) for target in targets if target in MODULES}
        assert not rooms & FORBIDDEN.get(name, set()), module
        if name not in {"", "cli", *PRIVATE_ROOMS}:
            assert not rooms & PRIVATE_ROOMS, module


def test_what_does_no_input_or_output_imports_nothing_that_does() -> None:
    for module, targets in GRAPH.items():
        if room(module) == "runtime" and module.rpartition(".")[2] not in WITH_SOCKETS:
            names = {target for target in targets if target not in MODULES}
            assert not {n for n in names if n in SOCKETS or n.partition(".")[0] in SOCKETS}, module


def test_no_hand_written_file_has_more_lines_than_a_reader_takes_in() -> None:
    for folder in (PACKAGE, "tools", "bench"):
        for path in (ROOT / folder).rglob("*.py"):
            first, *rest = path.read_text(encoding="utf-8").splitlines() or [""]
            assert first.startswith("# Generated") or len(rest) < 500, path


def test_no_private_name_of_another_library_is_used() -> None:
    """They change without notice from one version to the next."""
    for module, path in MODULES.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        foreign = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                foreign |= {(alias.asname or alias.name).partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                assert not [alias for alias in node.names if is_private(alias.name)], module
                assert not is_private((node.module or "").rpartition(".")[2]), module
                foreign |= {alias.asname or alias.name for alias in node.names}
            # What is only an annotation, type checkers alone read.
            if isinstance(node, ast.FunctionDef):
                node.returns = None
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                assert not (node.value.id in foreign and is_private(node.attr)), (module, node.attr)


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.endswith("__")

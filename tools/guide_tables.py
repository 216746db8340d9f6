"""Writes the tables of the guide to the emulator that tell what the emulator is made of.

The tests say when that is to be done: `.venv/bin/python tools/guide_tables.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

from document import load

from talon_one.emulator import modelled, rules

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs/guide/emulator.md"


def coverage_table() -> str:
    """What of each subject the emulator models."""
    document = load(ROOT / "openapi.yaml")
    apis = modelled()
    subjects: dict[tuple[str, str], list[str]] = {}
    for operations in document["paths"].values():
        for operation in operations.values():
            api, subject = operation["tags"]
            subjects.setdefault((api, subject), []).append(operation["operationId"])
    acting = {name for coverage in apis.values() for name in coverage.modelled}
    cells: dict[str, dict[str, str]] = {}
    for (api, subject), group in subjects.items():
        missing = [name for name in group if name not in acting]
        cell = "all" if not missing else f"all but {len(missing)}"
        if 0 < len(missing) <= 3:
            cell += ": " + ", ".join(f"`{name}`" for name in missing)
        cells.setdefault(subject, {})[api] = "none" if len(missing) == len(group) else cell
    rows = [[subject, *(row.get(api, "") for api in apis)] for subject, row in cells.items()]
    return table(["Subject", *apis], rows)


def rules_table(ready: Any, *head: str) -> str:
    """What is ready for rules, each with its properties and what it says of itself."""
    return table(
        head,
        [
            [
                f"`{one.__name__}({', '.join(one.__struct_fields__)})`",
                " ".join((one.__doc__ or "").partition("\n\n")[0].split()),
            ]
            for one in get_args(ready)
            if one is not rules.Function
        ],
    )


def table(head: Any, rows: Any) -> str:
    """A table of Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows)) + "\n"


def tables() -> list[str]:
    """All of them, in the order of the guide."""
    return [
        coverage_table(),
        rules_table(rules.Condition, "Condition", "Holds if, or means"),
        rules_table(rules.Reward, "Effect", "Brings about"),
    ]


def main() -> None:
    """Put each in the place of the table with the same head."""
    guide = GUIDE.read_text(encoding="utf-8")
    for new in tables():
        head = new.partition("\n")[0] + "\n"
        before, found, after = guide.partition(head)
        if not found:
            raise SystemExit(f"{GUIDE} has no table with the head {head}")
        guide = before + new + after[after.index("\n\n") + 1 :]
    GUIDE.write_text(guide, encoding="utf-8")


if __name__ == "__main__":
    main()

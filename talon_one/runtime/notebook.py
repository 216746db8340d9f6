"""Models as tables, for notebooks. Hand-written."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from msgspec import UNSET

from .redacted import without_own_secrets

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROWS, _COLUMNS, _TEXT = 20, 20, 100
"""How many rows and columns are shown at most, and how many characters of a value."""


def table_of(model: Any) -> str:
    """A model as a row a property, or a page as a row an item; as HTML, in bounded length.

    What is absent is left out. Names are those of Python.
    """
    items = getattr(model, "data", None)
    if type(items) is not list or not items or not all(map(_fields_of, items[:_ROWS])):
        own = without_own_secrets(model)
        rows = [(name, getattr(own, name)) for name in _present([own])]
        return _table(repr(model) if type(items) is list else type(model).__name__, (), rows)
    shown = [without_own_secrets(item) for item in items[:_ROWS]]
    names = _present(shown)
    caption = repr(model)
    if len(items) > _ROWS:
        caption += f", the first {_ROWS}"
    if len(names) > _COLUMNS:
        caption += f", {len(names) - _COLUMNS} more columns"
        names = names[:_COLUMNS]
    return _table(caption, names, [[getattr(item, name) for name in names] for item in shown])


def _fields_of(item: Any) -> tuple[str, ...]:
    fields: tuple[str, ...] = getattr(item, "__struct_fields__", ())
    return fields


def _present(models: list[Any]) -> list[str]:
    """The properties that at least one of some models has."""
    names = dict.fromkeys(name for model in models for name in _fields_of(model))
    return [
        name
        for name in names
        if any(getattr(model, name, None) not in (None, UNSET) for model in models)
    ]


def _table(caption: str, head: Iterable[str], rows: Iterable[Iterable[Any]]) -> str:
    lines = [f"<table><caption>{escape(caption)}</caption>"]
    if head:
        lines.append(f"<thead>{_row('th', head)}</thead>")
    lines += ["<tbody>", *(_row("td", map(_text, row)) for row in rows), "</tbody></table>"]
    return "\n".join(lines)


def _row(tag: str, texts: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts) + "</tr>"


def _text(value: Any) -> str:
    if value is None or value is UNSET:
        return ""
    if isinstance(value, list) and value:
        return f"[{len(value)} items]"
    text = str(value)
    return text if len(text) <= _TEXT else text[:_TEXT] + "..."

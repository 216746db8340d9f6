"""tools/passes/texts.py: code holds whatever people write in a document, and no more."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from passes.texts import literal, one_line, write_docstrings
from random_calls import shown

TEMPLATES = Path(__file__).parent.parent / "templates"
TEXTS = st.text(st.characters(codec=None)) | st.lists(
    st.sampled_from(['"', '"""', "\\", "\\N{x}", "\n", "\r\n", "\0", "\ud800", "🎉", "a", "'''"])
).map("".join)


@settings(max_examples=300)
@given(TEXTS)
def test_any_text_can_stand_in_code(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    literal(text).encode()
    document = {"info": {"title": text}, "x": [{"a_docstring": text}, {"description": text}]}
    document["y"] = document["x"]
    write_docstrings(document)
    written = document["x"][0]["a_docstring"]
    assert ast.literal_eval(f'"""{written}"""') == one_line(text)
    assert ast.literal_eval(f'"""The {written}."""') == f"The {one_line(text)}."
    assert "\n" not in written
    assert shown(one_line(text)) == shown(text)
    assert document["x"][1]["description"] == text


@pytest.mark.parametrize("text", ["a", 'say "hi"', "it's", "ü 🎉"])
def test_what_people_read_stays_as_it_is(text: str) -> None:
    assert literal(text) == json.dumps(text, ensure_ascii=False)


def test_no_template_of_code_prints_a_text_of_the_document_as_it_is() -> None:
    raw = ("description}", "summary}", "notes}", "{{{name}", "title}", "appDescription}", "path}")
    for template in TEMPLATES.glob("*.mustache"):
        if "doc" not in template.name:
            found = [it for it in raw if it in template.read_text(encoding="utf-8")]
            assert not found, f"{template.name}: {found}"

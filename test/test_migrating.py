"""Each row of the guide's tables that has code is tried, with the code as its user has it."""

from __future__ import annotations

import ast
import builtins
import logging
import re
from typing import TYPE_CHECKING, Any

import pytest
import urllib3
from spec import ROOT

import talon_one
from talon_one import exceptions
from talon_one.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

GUIDE = (ROOT / "docs" / "guide" / "migrating.md").read_text(encoding="utf-8")
ROWS = [
    row
    for section in re.split(r"^## ", GUIDE, flags=re.MULTILINE)
    if section.startswith(("What is the same", "What differs"))
    for row in re.findall(r"^\| `(.+?)` \| (.+) \|$", section, re.MULTILINE)
]
RAISES = re.compile(r"raises `(\w+)`")
VALUE = re.compile(r"`(.+?)`(?:$|:)")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(customers=20) as emulator:
        yield emulator


@pytest.fixture
def names(emulator: Emulator) -> Iterator[dict[str, Any]]:
    """What the code of a row finds: the imports and the client of the guide's first sample."""
    logger = logging.getLogger("talon_one")
    level, handlers = logger.level, logger.handlers[:]
    configuration = talon_one.Configuration(
        host=emulator.host,
        api_key={"api_key_v1": emulator.management_key},
        api_key_prefix={"api_key_v1": "ManagementKey-v1"},
    )
    with talon_one.ApiClient(configuration) as api_client:
        yield {
            "HOST": emulator.host,
            "KEY": emulator.management_key,
            "api": talon_one.ManagementApi(api_client),
            "api_client": api_client,
            "configuration": configuration,
            "talon_one": talon_one,
            "urllib3": urllib3,
            "ApiException": exceptions.ApiException,
            **{
                name: getattr(talon_one, name)
                for name in ("ApiClient", "CartItem", "Configuration")
            },
        }
    talon_one.Configuration.set_default(None)
    logger.level, logger.handlers = level, handlers


@pytest.mark.parametrize(("code", "here"), ROWS, ids=[code for code, _ in ROWS])
def test_row(names: dict[str, Any], code: str, here: str) -> None:
    if raised := RAISES.match(here):
        expected = getattr(exceptions, raised[1], None) or getattr(builtins, raised[1])
        with pytest.raises(expected):
            exec(code, names)
    elif value := VALUE.match(here):
        assert eval(code, names) == ast.literal_eval(value[1])
    else:
        exec(code, names)


def test_the_tables_have_rows() -> None:
    assert len(ROWS) > 40

"""Codes of coupons and referrals: how they are made, stored and compared. Hand-written."""

from __future__ import annotations

import string
from itertools import islice
from math import gcd
from typing import TYPE_CHECKING

from .errors import invalid_body

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from random import Random

CHARACTERS = tuple(string.ascii_uppercase + string.digits)
"""What takes the place of a `#` if nothing else is said."""
PATTERN = "########"
"""What codes look like if neither the call nor the campaign says it; the service does not."""
SHORTEST = 4
"""The fewest characters of a code."""
_AT_ONCE = 1000
_LONGEST_NUMBER = 19


def generate(
    pattern: str,
    characters: Sequence[str],
    number: int,
    chance: Random,
    taken: Callable[[Sequence[str]], set[str]],
) -> Iterator[str]:
    """Different codes of a pattern that nobody has yet, in an order that looks random.

    Fewer come if the pattern does not have as many.

    Args:
        pattern: Every `#` becomes one of the characters.
        characters: Single ones, each once.
        number: How many codes.
        chance: Where to begin, and which steps to take.
        taken: Tells which of some codes are in use.
    """
    size = len(characters) ** pattern.count("#")
    start, step = chance.randrange(size), chance.randrange(size) | 1
    # With a step that has no divisor in common with the size, every code comes once in a round.
    while gcd(step, size) != 1:
        step += 1
    walk = ((start + turn * step) % size for turn in range(size))
    while number > 0 and (some := [_code(pattern, characters, n) for n in islice(walk, _AT_ONCE)]):
        used = taken(some)
        for code in some:
            if code not in used and number > 0:
                number -= 1
                yield code


def _code(pattern: str, characters: Sequence[str], number: int) -> str:
    """The code with a number: the number's digits, in a notation of these characters."""
    first, *parts = pattern.split("#")
    for part in parts:
        number, digit = divmod(number, len(characters))
        first += characters[digit] + part
    return first


def require_characters(given: Sequence[str] | None, pointer: str) -> tuple[str, ...]:
    """The characters to choose from, each once; 400 if one of them is not a single character."""
    for position, one in enumerate(given or ()):
        if len(one) != 1:
            raise invalid_body(f"{pointer}/{position}", "must be a single character")
    return tuple(dict.fromkeys(given or CHARACTERS))


def require_pattern(pattern: str, pointer: str) -> str:
    """The pattern; 400 if its codes would be too short."""
    if len(pattern) < SHORTEST:
        raise invalid_body(pointer, f"makes codes of fewer than {SHORTEST} characters")
    return pattern


def stored(code: str, case_sensitivity: str | None) -> str:
    """A code as an Application stores it, and looks for it.

    Args:
        code: As it was typed.
        case_sensitivity: Of the Application; `sensitive` unless it says otherwise.
    """
    if case_sensitivity == "insensitive-uppercase":
        return code.upper()
    if case_sensitivity == "insensitive-lowercase":
        return code.lower()
    return code


def compared(code: str) -> str:
    """What counts of a code in a search: its letters and digits, whatever their case."""
    return "".join(filter(str.isalnum, code)).lower()


def internal_id(text: str) -> int | None:
    """The number of an ID that a path declares as text; None if it cannot be one."""
    is_id = text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER
    return int(text) if is_id else None

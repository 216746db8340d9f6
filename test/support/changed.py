"""A document with one place changed."""

from __future__ import annotations

import copy
from typing import Any


def changed(document: Any, path: str, value: Any) -> Any:
    """A copy with the value at the path replaced, added, or with None removed."""
    document = copy.deepcopy(document)
    *steps, last = path.split(".")
    node = document
    for step in steps:
        node = node[int(step) if isinstance(node, list) else step]
    if isinstance(node, list):
        node[int(last)] = value
    elif value is None:
        del node[last]
    else:
        node[last] = value
    return document

"""The state that an emulator starts with: the same on every start. Hand-written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from ..exceptions import ValidationError
from ..runtime import conformance
from .acts.applications import add_application
from .domains import ACTS, DOMAINS, LOADERS
from .errors import RequestError
from .faults import operation_id
from .routing import operations

if TYPE_CHECKING:
    from ..models import ErrorSource
    from .world import World

APPLICATION = 42
OTHER_APPLICATION = 43
"""Holds three customers, so that a mix-up of Applications shows."""
LOYALTY_PROGRAM = 5

CALLS = "calls"
"""The section that has operations done, in its order, after all others."""

SeedData = Mapping[str, Any] | str | Path
"""Sections by name, or a file of JSON that holds them."""


def fill(world: World, integration_key: str, customers: int) -> None:
    """Make the Applications, what each domain has from the start, and so many customers."""
    add_application(world, APPLICATION, integration_key)
    add_application(world, OTHER_APPLICATION)
    for domain in DOMAINS:
        if seed := getattr(domain, "seed", None):
            seed(world)
    if load := LOADERS.get("customers"):
        load(world, customers)


def load(world: World, integration_key: str, data: SeedData) -> None:
    """Make what plain data says, and nothing else.

    Args:
        world: The state.
        integration_key: Opens Application 42, which is made if the data has no Applications.
        data: Sections by name, each as its domain reads it, and `calls`: a list of objects with an
            `operation`, its `arguments` by Python name, and the `applicationId` whose key it would
            come with. Or a file of JSON.

    Raises:
        ValueError: The data is not understood, or an operation refuses it; it says where.
    """
    sections = _read(data)
    if unknown := sorted(sections.keys() - LOADERS.keys() - {CALLS}):
        near = get_close_matches(unknown[0], [*LOADERS, CALLS], n=1)
        hint = f"; do you mean {near[0]!r}?" if near else ""
        raise ValueError(f"the seed has an unknown section {unknown[0]!r}{hint}")
    if "applications" not in sections:
        add_application(world, APPLICATION, integration_key)
    for section, loader in LOADERS.items():
        if section in sections:
            try:
                loader(world, sections[section])
            except (RequestError, ValidationError, ValueError, TypeError, KeyError) as error:
                raise ValueError(f"the seed's {section}: {_reason(error)}") from error
    for number, call in enumerate(sections.get(CALLS, ())):
        try:
            _call(world, call)
        except (RequestError, ValidationError, ValueError, TypeError, KeyError) as error:
            raise ValueError(f"the seed's {CALLS}[{number}]: {_reason(error)}") from error


def _read(data: SeedData) -> Mapping[str, Any]:
    if isinstance(data, (str, Path)):
        try:
            data = json.loads(Path(data).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ValueError(f"the seed cannot be read: {error}") from error
    if not isinstance(data, Mapping):
        raise ValueError("the seed must be a mapping of sections")
    return data


def _call(world: World, call: Mapping[str, Any]) -> None:
    """Do an operation as if it was called."""
    operation = _OPERATIONS[operation_id(call["operation"])]
    if operation.id not in ACTS:
        raise ValueError(f"the emulator does not model {operation.id}")
    given = dict(call.get("arguments", {}))
    arguments: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.name not in given:
            if parameter.required:
                raise ValueError(f"{parameter.name} is missing")
            continue
        value = given.pop(parameter.name)
        if parameter.location == "body" and operation.request is not None:
            arguments[parameter.name] = conformance.read(value, operation.request(), strict=True)
        else:
            arguments[parameter.name] = msgspec.convert(value, parameter.type, strict=False)
    if given:
        raise ValueError(f"{operation.id} has no parameter {min(given)}")
    arguments.pop("idempotency_key", None)
    world.application_id = call.get("applicationId", APPLICATION)
    ACTS[operation.id](world, **arguments)
    world.application_id = 0


_OPERATIONS = {operation.id: operation for operation in operations()}


def _reason(error: Exception) -> str:
    if isinstance(error, RequestError):
        parts = [
            ": ".join(filter(None, [_place(one.source), one.title, one.details]))
            for one in error.errors
        ]
        return "; ".join(parts) or f"refused with {error.status}"
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    return str(error)


def _place(source: ErrorSource | None) -> str | None:
    return None if source is None else source.pointer or source.parameter or source.resource

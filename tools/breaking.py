"""Names each change of an OpenAPI document that breaks code for the package made from it.

`make breaking OLD=file` calls this. What counts is not whether the service still understands an old
request, but whether Python code still runs and means the same: the names of operations, models,
arguments and properties, the order of arguments, what is required, the types that are given and
returned, what may be None, which keys are taken, and what is repeated. What is new and may be left
out breaks nothing, nor do new values of an enum or members of a union in a response: the package
passes on those that it does not know.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from bundle import read
from document import Failure, Json, load
from interface import Interface, Method
from passes.names import PREFIX
from passes.types import is_enum, values

ROOT = Path(__file__).resolve().parent.parent
CONFIG = ROOT / "generator-config.yaml"
_CSV = {"application/csv", "text/csv"}
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_EXACT = ("multipleOf", "pattern")
_RETRY = {
    "safe": ("is repeated after every failure that may pass", "leave repeats to the client"),
    "keyed": ("is repeated with one Idempotency-Key", "leave repeats to the client"),
    "never": ("is not repeated where it may have been applied", "repeat it where that is right"),
}
"""By the word of `x-retry`: what the client does, and what is left to a user."""
READ, GIVEN = "read", "given"
"""What a schema is for: a response, or a request."""
_REQUIRED, _NULL = "required", "required, or null as None"
_OPTIONAL, _EITHER = "optional, and None if absent", "optional, UNSET if absent and None if null"
_STAYS_RIGHT = {
    (_REQUIRED, _NULL): {GIVEN},
    (_REQUIRED, _OPTIONAL): {GIVEN},
    (_REQUIRED, _EITHER): {GIVEN},
    (_NULL, _REQUIRED): {READ},
    (_NULL, _OPTIONAL): {READ},
    (_NULL, _EITHER): {GIVEN},
    (_OPTIONAL, _REQUIRED): {READ},
    (_OPTIONAL, _NULL): {READ},
    (_OPTIONAL, _EITHER): set[str](),
    (_EITHER, _REQUIRED): {READ},
    (_EITHER, _NULL): {READ},
    (_EITHER, _OPTIONAL): set[str](),
}
"""By what a property was and is: which code stays right."""


def main() -> int:
    """Parse the command line; the result is the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("old", type=Path, help="the older document")
    parser.add_argument("--old-config", type=Path, default=CONFIG, help="its generator-config.yaml")
    parser.add_argument("--spec", type=Path, default=ROOT / "openapi.yaml")
    options = parser.parse_args()
    old = Interface(read(options.old), load(options.old_config))
    lines = breaking(old, Interface(read(options.spec), load(CONFIG)))
    for line in lines:
        print(line)
    return 1 if lines else 0


def breaking(old: Interface, new: Interface) -> list[str]:
    """Each breaking change, a line: its place, what is different, and what a user has to do.

    A place is one of the new document, or of the old one if the new one has it no more.
    """
    return list(dict.fromkeys(_Changes(old, new).run()))


class _Changes:
    def __init__(self, old: Interface, new: Interface) -> None:
        self.old, self.new = old, new
        self.found: list[str] = []
        self.done: set[tuple[str, str, str]] = set()
        """The models that were compared, and what for."""

    def say(self, place: str, what: str, remedy: str) -> None:
        self.found.append(f"{place}: {what}: {remedy}")

    def run(self) -> list[str]:
        """Compare all that code can name."""
        self.schemes()
        by_key = {method.key: method for method in self.new.methods.values()}
        for identifier, mine in self.old.methods.items():
            other = self.new.methods.get(identifier) or by_key.get(mine.key)
            if other is None:
                self.say(mine.place, f"{mine.api}.{mine.name} is removed", "do without it")
            else:
                self.method(mine, other)
        for name, mine in self.old.notifications.items():
            if name not in self.new.notifications:
                self.say(mine.place, f"the notification {name} is removed", "do without it")
                continue
            theirs = self.new.notifications[name]
            for one, two in zip(mine.arguments, theirs.arguments, strict=False):
                self.types(two.place, f"what {name} brings", one.schema, two.schema, READ)
        names = self.new.models()
        for name in self.old.models():
            if name not in names:
                alike = [it for it in names if self.is_renamed(name, it)]
                what = f"is called {alike[0]} now" if alike else "is removed"
                self.say(self.old.place(name, name), f"models.{name} {what}", "do not import it")
            elif name not in {compared for compared, _, _ in self.done}:
                self.model(name, name, name, READ)  # No operation has it, yet it can be imported.
        return self.found

    def is_renamed(self, name: str, other: str) -> bool:
        """Whether a model is new and has the properties of one that is removed."""
        mine, theirs = self.old.schemas[name], self.new.schemas[other]
        same = mine.get("properties", {}).keys() == theirs.get("properties", {}).keys()
        return other not in self.old.schemas and bool(mine.get("properties")) and same

    def schemes(self) -> None:
        """Compare the arguments by which keys are given."""
        arguments = [
            {it.get("x-argument", name) for name, it in side.schemes.items()} | {*side.schemes}
            for side in (self.old, self.new)
        ]
        for name in sorted(arguments[0] - arguments[1]):
            place = "#/components/securitySchemes"
            self.say(place, f"no key is given as {name} any more", "give another")

    # Methods

    def method(self, old: Method, new: Method) -> None:
        """Compare two methods of one operation."""
        name = old.name
        if new.name != old.name:
            self.say(new.place, f"{old.api}.{name} is called {new.name} now", "call it so")
        if new.api != old.api:
            self.say(new.place, f"{name} is a method of {new.api}, no longer {old.api}", "move it")
        self.arguments(old, new)
        self.returned(old, new)
        one, two = (it.operation.get("x-retry", "never") for it in (old, new))
        if one != two:
            what, remedy = _RETRY[two]
            self.say(f"{new.place}/x-retry", f"{name} {what} (was {one})", remedy)
        before, now = _keys(self.old, old), _keys(self.new, new)
        if lost := {it for it in before if not any(needed <= it for needed in now)}:
            refused, taken = (", ".join(sorted(map(_listed, it))) for it in (lost, now))
            what = f"{name} takes {refused} no more"
            self.say(f"{new.place}/security", what, f"give {taken}")

    def arguments(self, old: Method, new: Method) -> None:
        """Compare the arguments of two methods, by name and by position."""
        name = old.name
        after = {it.name: it for it in new.arguments}
        before = {it.name: it for it in old.arguments}
        for argument in old.arguments:
            if argument.name not in after:
                what = f"{name} has no argument {argument.name} any more"
                self.say(argument.place, what, "leave it out")
        for argument in new.arguments:
            known = before.get(argument.name)
            if known is None and argument.required:
                self.say(
                    argument.place, f"{name} needs the new argument {argument.name}", "give it"
                )
            elif known is not None:
                if argument.required and not known.required:
                    self.say(argument.place, f"{name} needs {argument.name} now", "give it always")
                label = f"the argument {argument.name} of {name}"
                self.types(argument.place, label, known.schema, argument.schema, GIVEN)
        # A call that gives arguments by position means others if one in front comes, goes or moves.
        order = [it.name for it in old.arguments], [it.name for it in new.arguments]
        moved = [it for it in after if it in before and order[0].index(it) != order[1].index(it)]
        if moved:
            what = f"the order of arguments of {name} is {', '.join(order[1])}"
            self.say(new.place, what, f"give {', '.join(moved)} by name")

    def returned(self, old: Method, new: Method) -> None:
        """Compare what two methods return, and the bodies of the errors that they raise."""
        name = old.name
        one, two = self.old.returned(old.operation), self.new.returned(new.operation)
        kinds = [it and ("CSV" if it[1] in _CSV else "data") for it in (one, two)]
        place = f"{new.place}/{two[0] if two else 'responses'}"
        if kinds[0] != kinds[1]:
            self.say(
                place,
                f"{name} returns {kinds[1] or 'nothing'}, no longer {kinds[0] or 'nothing'}",
                "read what it returns so",
            )
        elif one and two and kinds[0] == "data":
            self.types(place, f"what {name} returns", one[2], two[2], READ)
        for status in new.operation.get("responses", {}):
            mine = self.old.body(old.operation, status)
            theirs = self.new.body(new.operation, status)
            if not status.startswith("2") and mine and theirs:
                label = f"the data of the {status} error of {name}"
                self.types(f"{new.place}/{theirs[0]}", label, mine[2], theirs[2], READ)
        brings = {it for it in new.operation.get("responses", {}) if it.startswith("2")}
        added = brings - old.operation.get("responses", {}).keys()
        if two and one and any(self.new.body(new.operation, it) is None for it in added):
            self.say(place, f"{name} may return None now", "look whether it does")

    # Types

    def types(
        self,
        place: str,
        label: str,
        old: Json,
        new: Json,
        use: str,
        *,
        null: bool = True,
        union: bool = False,
    ) -> None:
        """Compare two schemas as types of Python, at one place.

        Args:
            place: Where the new one is.
            label: What it is the type of.
            old: The schema that was.
            new: The schema that is.
            use: Whether its values are read or given.
            null: Whether to compare whether they may be None.
            union: Whether they are unions with a name, which may have new members when read.
        """
        mine, theirs = self.old.alternatives(old), self.new.alternatives(new)
        wide, narrow = (mine, theirs) if use == READ else (theirs, mine)
        lost = [it for it in narrow if not _is_covered(it, wide)]
        nulls = [self.old.writer.allows_null(old), self.new.writer.allows_null(new)]
        if null and "Any" not in {*mine, *theirs}:
            lost += ["None"] if nulls == [use != READ, use == READ] else []
        if lost and not (union and use == READ):
            what = f"{label} is {self.new.text(new)}, no longer {self.old.text(old)}"
            self.say(place, what, "read it so" if use == READ else "give it so")
        for one in mine:
            two = one if one in theirs else next(iter(theirs), "") if len(mine) == 1 else ""
            if not two:
                continue
            if one == two in ("list", "dict"):
                key = "items" if one == "list" else "additionalProperties"
                parts = [_object(it[one].get(key)) for it in (mine, theirs)]
                self.types(f"{place}/{key}", f"each of {label}", parts[0], parts[1], use)
            elif one in self.old.schemas and two in self.new.schemas:
                self.model(place, one, two, use)
            if use == GIVEN and one == two:
                self.bounds(place, label, mine[one], theirs[two])

    def bounds(self, place: str, label: str, old: Json, new: Json) -> None:
        """Name each value that the client refuses now, before it is sent."""
        if is_enum(new):
            if not is_enum(old):
                self.say(place, f"{label} takes listed values only", "give one of them")
            elif lost := [str(it) for it in values(old) if it not in values(new)]:
                self.say(place, f"{label} takes {', '.join(lost)} no more", "give another")
        for key in (*_UPPER, *_LOWER, *_EXACT):
            one, two = old.get(key), new.get(key)
            sign = -1 if key in _LOWER else 1
            changed = (
                one != two
                if key in _EXACT or one is None
                else two is not None and sign * two < sign * one
            )
            if two is not None and changed:
                self.say(
                    f"{place}/{key}", f"{label} is refused past a {key} of {two}", "keep to it"
                )

    def model(self, place: str, name: str, other: str, use: str) -> None:
        """Compare two models, once for each use."""
        if (name, other, use) in self.done:
            return
        self.done.add((name, other, use))
        one, two = self.old.schemas[name], self.new.schemas[other]
        kinds = [bool(it.get("properties")) for it in (one, two)]
        if kinds[0] != kinds[1]:
            self.say(self.new.place(other, place), f"{name} is another kind of type", "look at it")
        elif not kinds[0]:
            self.types(self.new.place(other, place), name, one, two, use, union=True)
        if not all(kinds):
            return
        for key, mine in one["properties"].items():
            label = f"{name}.{self.old.python_name(key)}"
            if key not in two["properties"]:
                where = self.old.property_place(name, key, place)
                self.say(where, f"{label} is removed", "neither read nor give it")
                continue
            theirs = two["properties"][key]
            where = self.new.property_place(other, key, place)
            if self.old.python_name(key) != self.new.python_name(key):
                self.say(where, f"{label} is called {self.new.python_name(key)} now", "call it so")
            self.types(where, label, mine, theirs, use, null=False)
            states = _state(self.old, one, key), _state(self.new, two, key)
            if use not in _STAYS_RIGHT.get(states, {use}):
                what = f"{label} is {states[1]}, no longer {states[0]}"
                self.say(where, what, "expect that" if use == READ else "give it so")
            if use == GIVEN and theirs.get("readOnly") and not mine.get("readOnly"):
                self.say(where, f"{label} is read-only, so that it is not sent", "do not give it")
            self.typed(where, label, mine, theirs)
        for key in two["properties"].keys() - one["properties"].keys():
            if use == GIVEN and key in two.get("required", ()):
                where = self.new.property_place(other, key, place)
                self.say(where, f"{name} needs the new {self.new.python_name(key)}", "give it")

    def typed(self, place: str, label: str, old: Json, new: Json) -> None:
        """Compare what the value of another property tells of one."""
        mine, theirs = (it.get("x-typed-by", {}).get("mapping", {}) for it in (old, new))
        for value, schema in mine.items():
            if value not in theirs:
                what = f"{label} is typed for {value} no more"
                self.say(f"{place}/x-typed-by", what, "read it as a dictionary")
                continue
            one, two = _reference(schema), _reference(theirs[value])
            self.types(f"{place}/x-typed-by", f"{label} of {value}", one, two, READ)


def _keys(side: Interface, method: Method) -> set[frozenset[str]]:
    """The sets of keys of which a method takes any."""
    operation: Json = method.operation
    stated = operation["security"] if "security" in operation else side.document.get("security", ())
    return {frozenset(it) for it in stated} or {frozenset()}


def _listed(keys: frozenset[str]) -> str:
    return " and ".join(sorted(keys)) or "no key"


def _is_covered(name: str, types: Json) -> bool:
    """Whether a type is one of some types, or as good as one."""
    return name in types or "Any" in types or (name == "int" and "float" in types)


def _state(side: Interface, model: Json, key: str) -> str:
    """What may stand in for the value of a property."""
    null = side.writer.allows_null(model["properties"][key])
    if key in model.get("required", ()):
        return _NULL if null else _REQUIRED
    return _EITHER if null else _OPTIONAL


def _object(schema: Any) -> Json:
    """A schema that is stated as an object; any other tells nothing."""
    return schema if isinstance(schema, dict) else {}


def _reference(model: str) -> Json:
    """A reference to a model, which a mapping tells by one or by its name."""
    return {"$ref": PREFIX + model.rpartition("/")[2]}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Failure as failure:
        sys.exit(str(failure))

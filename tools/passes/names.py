"""Gives each named schema of an OpenAPI document the name of its class, and all references too."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from urllib.parse import unquote

from document import Json, objects

PREFIX = "#/components/schemas/"


def name_classes(document: Json) -> None:
    """Rename the schemas of a document, and all that refers to them, in place."""
    schemas = document.get("components", {}).get("schemas", {})
    classes = class_names(schemas, document.get("x-names", {}).get("package", ""))
    _rename(document, classes)
    renamed = {classes[name]: schema for name, schema in schemas.items()}
    schemas.clear()
    schemas.update(renamed)


def class_names(schemas: Iterable[str], package: str = "") -> dict[str, str]:
    """The class of each named schema: an identifier, in a module of its own.

    A schema that is named as a class can be keeps its name; others come after it.
    """
    names = list(schemas)
    taken: set[str] = set()
    found = {
        name: free_class(name, taken, package)
        for name in sorted(names, key=lambda it: class_name(it) != it)
    }
    return {name: found[name] for name in names}


def free_class(name: str, taken: set[str], package: str = "") -> str:
    """The class of a schema; what it takes is added to what is taken.

    The generator holds names for the same that differ in case alone.
    """
    front = "".join(it[:1].upper() + it[1:] for it in package.split("_"))
    wanted = class_name(name) or "Schema"
    if wanted in _CLASSES | {front, f"Async{front}"} or wanted.lower() in _GENERATOR | _RESERVED:
        wanted = f"Model{wanted}"
    count, found = 0, wanted
    while not taken.isdisjoint(class_forms(found)):
        count += 1
        found = f"{wanted}{count}"
    taken |= class_forms(found)
    return found


def class_forms(name: str) -> set[str]:
    """What no other class may have as well: a name but for its case, and a module."""
    return {name.lower(), module_name(name)}


def class_name(name: str) -> str:
    """The class of a named schema; what Python keeps for itself gets a prefix."""
    words = re.split(r"[^A-Za-z0-9]+", plain_letters(name))
    joined = "".join(word[:1].upper() + word[1:] for word in words)
    return f"Model{joined}" if keyword.iskeyword(joined.lower()) or joined[:1].isdigit() else joined


def plain_letters(name: str) -> str:
    """A name in ASCII, as far as its letters have a form there."""
    letters = unicodedata.normalize("NFKD", name.replace("ß", "ss"))
    return (
        "".join(it for it in letters if not unicodedata.combining(it))
        .encode("ascii", "replace")
        .decode()
        .replace("?", " ")
    )


@cache
def module_name(name: str) -> str:
    """A name in lower case, as of a module; the generator derives the same from a class."""
    words = re.sub(r"[\W_]+", "_", name).strip("_")
    words = re.sub(r"([A-Z]+)([A-Z][a-z]{2,})", r"\1_\2", words)
    return re.sub(r"([a-z\d])([A-Z])", r"\1_\2", words).lower()


def argument_name(
    name: str, taken: Iterable[str], *, reserved: Iterable[str] = (), default: str = "parameter"
) -> str:
    """A name as that of an argument, which none of those that are taken has."""
    found = module_name(unicodedata.normalize("NFKC", name))
    found = "".join(it if f"x{it}".isidentifier() else "_" for it in found).strip("_")
    # As the generator names what Python, a builtin or the method itself keeps for itself.
    if found in _RESERVED or found in reserved or found[:1].isdigit() or keyword.iskeyword(found):
        found = f"var_{found}"
    names = set(taken)
    found = wanted = found or default
    count = 1
    while found in names:
        count += 1
        found = f"{wanted}{count}"
    return found


_RESERVED = frozenset(
    {
        "bool", "bytes", "dict", "false", "float", "int", "list", "none", "print", "property",
        "str", "true",
    }
)  # fmt: skip
# Words that the generator never takes for the name of a model.
_GENERATOR = frozenset(
    {
        "base64", "date", "exec", "false", "field", "float", "json", "none", "print", "property",
        "schema", "self", "true",
    }
)  # fmt: skip
# What the package offers, and its modules use, under these names.
_CLASSES = frozenset(
    {
        "Annotated", "Any", "Api", "ApiAttributeError", "ApiClient", "ApiException", "ApiKeyError",
        "ApiResponse", "ApiTypeError", "ApiValueError", "AsyncApi", "AsyncApiClient",
        "AsyncCsvExport", "Bounds", "Configuration", "CsvExport", "Date", "DateTime", "EventStream",
        "File", "JsonLines", "Listing", "Literal", "Mapping", "Model", "Notification",
        "OpenApiException", "Operation", "Options", "Payload", "RequestOptions", "Self",
        "TYPECHECKING", "TypeAlias", "TypedDict", "UNSET", "UUID", "Unpack", "UnsetType",
    }
)  # fmt: skip


def unique(name: str, taken: Iterable[str]) -> str:
    """A name that is not taken yet."""
    count, found, names = 0, name, set(taken)
    while found in names:
        count += 1
        found = f"{name}{count}"
    return found


def _rename(document: Json, classes: dict[str, str]) -> None:
    for _, node in objects(document):
        if "discriminator" in node and "mapping" not in node["discriminator"]:
            # Without one, the name of a schema is the value that tells it.
            references = [
                it["$ref"]
                for it in [*node.get("oneOf", ()), *node.get("anyOf", ())]
                if "$ref" in it
            ]
            mapping = {
                unquote(it.rpartition("/")[2]).replace("~1", "/").replace("~0", "~"): it
                for it in references
            }
            node["discriminator"] = {**node["discriminator"], "mapping": mapping}
    for _, node in objects(document):
        if "$ref" in node:
            node["$ref"] = _renamed(node["$ref"], classes)
        for key in ("discriminator", "x-typed-by"):
            mapping = node.get(key, {}).get("mapping", {})
            mapping.update({told: _renamed(schema, classes) for told, schema in mapping.items()})


def _renamed(reference: str, classes: dict[str, str]) -> str:
    """A reference to a schema, or its mere name, with the name of its class."""
    prefix, _, name = reference.rpartition("/")
    if f"{prefix}/" not in (PREFIX, "/"):
        return reference
    plain = unquote(name).replace("~1", "/").replace("~0", "~")
    return reference[: len(reference) - len(name)] + classes.get(plain, name)

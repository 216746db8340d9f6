"""Works out what an OpenAPI document says about security.

Templates find `x-security` on the document: `schemes`, with where each key goes; `arguments`, the
names by which keys are given; `names`, those of them that stand for a scheme of another name; and
`shown`, for people. Each operation has `x-alternatives`: lists of schemes, the keys of one of which
it takes together.
"""

from __future__ import annotations

import itertools
import keyword
from collections.abc import Iterable
from typing import Any

from document import Failure, Json, resolve

from .media import escaped, operations
from .names import argument_name

SETTINGS = frozenset(
    {
        "allow_insecure_http", "api_key", "api_key_prefix", "base_path", "by_preference",
        "cert_file", "check_enums", "configuration", "connect_timeout", "connection_pool_maxsize",
        "credential", "deadline", "debug", "default_headers", "get_default", "get_default_copy",
        "has_host", "has_key", "has_key_sources", "header_of", "host", "hostname", "how_to_give",
        "is_given", "is_loopback", "is_scheme", "keep_additional_properties", "key_file",
        "max_attempts", "netloc", "on_call", "on_request", "on_response", "options", "pickle_keys",
        "place_of", "pool_size", "port", "proxy", "rate_limit", "read_timeout", "require_host",
        "retries", "revision", "scheme", "self", "set_default", "ssl_ca_cert", "verify_ssl",
    }
)  # fmt: skip
"""What a Configuration calls by these names, so that no key can be given by them."""
# Of these, one fixed text is not enough, or what it is has to be negotiated first.
_CONVERSATIONS = frozenset(
    {
        "digest", "dpop", "gnap", "hoba", "mutual", "negotiate", "ntlm", "oauth", "scram-sha-1",
        "scram-sha-256", "signature", "vapid",
    }
)  # fmt: skip
_FETCHED = "Key"


def add_security(document: Json) -> list[str]:
    """Add the extensions, in place.

    Returns:
        The parameters that are left out since a scheme sends them, and the alternatives that
        cannot be served where another can, a line each.

    Raises:
        Failure: All that an operation takes cannot be served: a scheme is not known here or not
            defined, or two of different kinds are sent in one header.
    """
    nodes = document.get("components", {}).get("securitySchemes", {})
    schemes: dict[str, Json] = {}
    refused: dict[str, Failure] = {}
    left_out: list[str] = []
    taken = set(nodes)
    for name in nodes:
        node = resolve(document, nodes[name])
        if node.get("type") == "mutualTLS":  # The certificate is a setting: no request tells it.
            continue
        place = f"#/components/securitySchemes/{escaped(name)}"
        try:
            scheme = _scheme(name, node, place)
        except Failure as failure:
            refused[name] = failure
            continue
        scheme["argument"] = node.get("x-argument") or _argument(name, taken - {name})
        if not _is_argument(scheme["argument"]):
            raise Failure(f"{place}/x-argument: {scheme['argument']!r} cannot be the name of a key")
        taken.add(scheme["argument"])
        schemes[name] = scheme
    # A scheme that goes by its own name has no other.
    named = [it for it in schemes.values() if it["argument"] != it["name"]]
    arguments = [it for scheme in schemes.values() for it in _arguments(scheme)]
    document["x-security"] = {
        "schemes": list(schemes.values()),
        "arguments": arguments,
        "names": [{"argument": it["argument"], "scheme": repr(it["name"])} for it in named],
        "shown": ", ".join(f"`{it['argument']}`" for it in schemes.values()),
        "places": [it for it in schemes.values() if it["where"] != "header"],
        "tokens": any(it["type"] == _FETCHED for it in arguments),
    }
    for place, _, operation in operations(document):
        where = f"{place}/security" if "security" in operation else "#/security"
        wanted = operation.get("security", document.get("security")) or []
        alternatives, failures = _alternatives(wanted, nodes, schemes, refused, where)
        if failures and not alternatives:
            raise failures[0]
        operation["x-alternatives"] = alternatives
        left_out += [f"{failure}: the alternative is left out" for failure in failures]
    left_out += _leave_to_schemes(document, schemes)
    # The generator would make its own of it.
    document.pop("security", None)
    document.get("components", {}).pop("securitySchemes", None)
    for _, _, operation in operations(document):
        operation.pop("security", None)
    return list(dict.fromkeys(left_out))


def _scheme(name: str, node: Json, place: str) -> Json:
    kind = node.get("type")
    where, key_name, prefix, type_ = "header", "Authorization", "Bearer", _FETCHED
    if kind == "apiKey":
        where, key_name, prefix = node.get("in"), node.get("name"), node.get("x-prefix", "")
        type_ = "str"
        if where not in ("header", "query", "cookie") or not isinstance(key_name, str):
            raise Failure(
                f"{place}: does not say where the key goes: in which header, query or cookie"
            )
    elif kind == "http":
        prefix = str(node.get("scheme", ""))
        if not prefix or prefix.lower() in _CONVERSATIONS:
            raise Failure(f"{place}/scheme: {prefix!r} asks for more than a key in a header")
        known = {"basic": "Basic", "bearer": "Bearer"}
        prefix = known.get(prefix.lower(), prefix)
        type_ = {"Basic": "str | tuple[str, str]", "Bearer": _FETCHED}.get(prefix, "str")
    elif kind not in ("oauth2", "openIdConnect"):
        raise Failure(f"{place}/type: {kind!r} is no type of a security scheme that is known here")
    return {
        "name": name,
        "literal": repr(name),
        "where": where,
        "key": repr(key_name),
        "key_name": key_name,
        "prefix": repr(prefix),
        "type": type_,
    }


def _argument(name: str, taken: set[str]) -> str:
    """The name by which the key is given."""
    found = argument_name(name, (), default="key")
    if found in SETTINGS:
        found = f"{found}_auth"
    return argument_name(found, taken, default="key")


def _is_argument(name: str) -> bool:
    """Whether a key can be given plainly by this name."""
    return name.isidentifier() and not keyword.iskeyword(name) and name not in SETTINGS


def _arguments(scheme: Json) -> list[Json]:
    """The names by which a key can be given plainly, each with its type."""
    names = {scheme["argument"]}
    if _is_argument(scheme["name"]):
        names.add(scheme["name"])
    return [{"name": it, "type": scheme["type"]} for it in sorted(names)]


def _alternatives(
    wanted: Any, nodes: Json, schemes: dict[str, Json], refused: dict[str, Failure], place: str
) -> tuple[list[tuple[str, ...]], list[Failure]]:
    """The lists of schemes, the keys of one of which are to be sent together; what cannot be."""
    found: list[tuple[str, ...]] = []
    failures: list[Failure] = []
    for index, requirement in enumerate(wanted):
        try:
            found += _together(requirement, nodes, schemes, refused, f"{place}/{index}")
        except Failure as failure:
            failures.append(failure)
    # Without a key, if none is there.
    return sorted(dict.fromkeys(found), key=lambda it: not it), failures


def _together(
    wanted: Json,
    nodes: Json,
    schemes: dict[str, Json],
    refused: dict[str, Failure],
    place: str,
) -> Iterable[tuple[str, ...]]:
    """What a requirement asks for: of schemes of one kind that are sent in one place, any one."""
    places: dict[tuple[str, str], list[str]] = {}
    for name in wanted:
        if name not in nodes:
            raise Failure(f"{place}: there is no security scheme {name!r}")
        if name in refused:
            raise refused[name]
        if name in schemes:
            scheme = schemes[name]
            places.setdefault((scheme["where"], scheme["key_name"].lower()), []).append(name)
    for names in places.values():
        if len({schemes[it]["prefix"] for it in names}) > 1:
            raise Failure(f"{place}: two schemes are sent in one place: {', '.join(names)}")
    return itertools.product(*places.values())


def _leave_to_schemes(document: Json, schemes: dict[str, Json]) -> list[str]:
    """Leave out the parameters that a key of their operation is sent in."""
    left_out = []
    for place, path, operation in operations(document):
        keys = {
            (schemes[it]["where"], schemes[it]["key_name"].lower()): it
            for together in operation["x-alternatives"]
            for it in together
        }
        for node in [*path.get("parameters", ()), *operation.get("parameters", ())]:
            parameter = resolve(document, node)
            place_of_it = (parameter.get("in"), str(parameter.get("name")).lower())
            if place_of_it in keys:
                operation.setdefault("x-sent-by-schemes", []).append(list(place_of_it))
                left_out.append(
                    f"{place}/parameters: {parameter['name']!r} is left out:"
                    f" the security scheme {keys[place_of_it]!r} sends it"
                )
    return left_out

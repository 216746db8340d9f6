"""Drives a generated package as its document says, and compares. For any package and document."""

from __future__ import annotations

import base64
import contextlib
import copy
import csv
import email.parser
import email.policy
import importlib
import io
import json
import pickle
import string
import uuid
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import strategies as st
from recorder import Reply
from spec import class_name

if TYPE_CHECKING:
    from types import ModuleType

    from recorder import Recorder
    from spec import Field, Spec, SpecOperation

KEY = "key-1_2.3~x"
# Set by HTTP itself or by the delivery; what they are is tested with the transport.
TRANSPORT_HEADERS = {
    "accept-encoding", "connection", "content-length", "host", "transfer-encoding", "user-agent",
}  # fmt: skip
CSV = {"application/csv", "text/csv"}
EXCEPTIONS = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    403: "ForbiddenException",
    404: "NotFoundException",
    409: "ConflictException",
    410: "GoneException",
    422: "UnprocessableEntityException",
    429: "TooManyRequestsException",
}
AWKWARD = ["a/b?c#%2e", "../x", "%2F", "a b+c&d=e;f,g", "ü 🎉", "...", "\\", '"', "\r\nx: y", "~"]
_UNRESERVED = frozenset((string.ascii_letters + string.digits + "-._~").encode())
_HEADER_TEXT = string.ascii_letters + string.digits + string.punctuation


def round_trip(model: Any, value: dict[str, Any]) -> None:
    """Take a JSON value through everything that a model can do."""
    instance = model.from_json(json.dumps(value))
    assert json.loads(instance.to_json()) == value
    assert type(instance) is model
    for other in (
        model.from_json(instance.to_json().encode()),
        model.from_dict(value),
        model.from_dict(instance.to_dict()),
        copy.copy(instance),
        copy.deepcopy(instance),
        pickle.loads(pickle.dumps(instance)),
    ):
        assert other == instance
        assert other.to_json() == instance.to_json()
    assert repr(instance).startswith(f"{model.__name__}(")
    assert list(instance.to_dict()) == [name for name in _wire_names(model) if name in value]
    for name in value:
        assert repr(name) in instance.to_str()


def _wire_names(model: Any) -> tuple[str, ...]:
    names: tuple[str, ...] = model.__struct_encode_fields__
    return names


class Client:
    """A generated package next to the document that it was generated from."""

    def __init__(self, package: str, spec: Spec, recorder: Recorder) -> None:
        self.package: ModuleType = importlib.import_module(package)
        self.models = importlib.import_module(f"{package}.models")
        self.exceptions = importlib.import_module(f"{package}.exceptions")
        self.spec = spec
        self.recorder = recorder
        self.tables: dict[str, tuple[type, Any]] = {}
        api = importlib.import_module(f"{package}.api")
        for name, tables in importlib.import_module(f"{package}.operations").OPERATIONS.items():
            for table in tables:
                self.tables[table.id] = getattr(api, f"{class_name(name)}Api"), table
        self._clients: dict[str, Any] = {}

    def close(self) -> None:
        for client in self._clients.values():
            client.close()

    def model(self, name: str) -> Any:
        """The class of a schema."""
        return getattr(self.models, class_name(name))

    def method(self, operation: SpecOperation, scheme: str = "", view: str = "") -> Any:
        """The method of an operation, on a client that has the key of one scheme."""
        class_, table = self.tables[operation.id]
        scheme = scheme or (operation.security or list(self.spec.security))[0]
        if scheme not in self._clients:
            # One attempt: what is repeated, and when, has tests of its own.
            configuration = self.package.Configuration(
                host=self.recorder.host, max_attempts=1, **{scheme: KEY}
            )
            self._clients[scheme] = self.package.ApiClient(configuration)
        method = getattr(class_(self._clients[scheme]), table.name + view)

        def call(arguments: dict[Field, Any]) -> Any:
            names = {
                (parameter.location, parameter.wire_name): parameter.name
                for parameter in table.parameters
            }
            with pytest.deprecated_call() if operation.deprecated else contextlib.nullcontext():
                return method(
                    **{
                        names[field.location, field.name]: self.argument(field, value)
                        for field, value in arguments.items()
                    }
                )

        return call

    def argument(self, field: Field, value: Any) -> Any:
        """A value of a parameter or body, as a caller gives it."""
        return value if isinstance(value, bytes) else self.typed(field.schema, value)

    def typed(self, schema: dict[str, Any], value: Any) -> Any:
        """A JSON value as the type that stands for its schema."""
        inner = self.spec.unwrap(schema)
        if value is None:
            return value
        if "oneOf" in inner:
            member = self.spec.member(inner, value)
            return value if member is None else self.typed(member, value)
        if inner.get("properties") or "allOf" in inner:
            return self.model(schema["$ref"].rpartition("/")[2]).from_dict(value)
        if isinstance(value, dict) and isinstance(inner.get("additionalProperties"), dict):
            return {k: self.typed(inner["additionalProperties"], v) for k, v in value.items()}
        if isinstance(value, list):
            return [self.typed(inner.get("items", {}), item) for item in value]
        match inner.get("format"):
            case "date-time":
                return datetime.fromisoformat(value.replace("Z", "+00:00"))
            case "date":
                return date.fromisoformat(value)
            case "uuid":
                return uuid.UUID(value)
            case "byte":
                return base64.b64decode(value)
        return value

    def arguments(
        self, operation: SpecOperation, optional: bool
    ) -> st.SearchStrategy[dict[Field, Any]]:
        """Values for the required parameters of an operation, or for all."""
        return st.fixed_dictionaries(
            {
                field: self._values(field)
                for field in operation.parameters
                if field.required or optional
            }
        )

    def _values(self, field: Field) -> st.SearchStrategy[Any]:
        if _is_binary(field.schema):
            return st.binary(max_size=50)
        values = self.spec.values(field.schema)
        if field.location == "body":
            return values
        if field.location == "header" and field.schema["type"] == "string":
            return st.text(_HEADER_TEXT, min_size=1, max_size=field.schema.get("maxLength", 50))
        if field.schema == {"type": "string"}:
            values |= st.sampled_from(AWKWARD)
        return values.filter(
            lambda value: (
                value not in ("", ".", "..", []) and "\0" not in "".join(map(str, _list(value)))
            )
        )

    def examples(self, operation: SpecOperation) -> dict[Field, Any]:
        """The document's examples of the required parameters of an operation."""
        return {
            field: b"bytes" if _is_binary(field.schema) else self.spec.sample(field.schema)
            for field in operation.parameters
            if field.required
        }

    def check_table(self, operation: SpecOperation) -> None:
        """The table of an operation has what the document says of sending its calls."""
        table = self.tables[operation.id][1]
        document = self.spec.document
        node = document["paths"][operation.path][operation.method.lower()]
        tag = next(tag for tag in document["tags"] if tag["name"] == node["tags"][0])
        timeouts = {**tag.get("x-timeouts", {}), **node.get("x-timeouts", {})}
        assert table.read_timeout == timeouts.get("read", 30)
        assert table.deadline == timeouts.get("deadline", 60)
        assert table.rate_limited == node.get("x-rate-limited", tag.get("x-rate-limited", True))
        assert table.retry == operation.retry
        assert table.makes_safe == node.get("x-makes-safe", {})

    def check_request(
        self, operation: SpecOperation, arguments: dict[Field, Any], scheme: str = ""
    ) -> None:
        """A call puts on the wire what the document says, no more and no less."""
        status = next(status for status in operation.responses if status[0] == "2")
        self.recorder.reply = self.reply(operation, status)
        self.recorder.requests.clear()
        self.method(operation, scheme)(arguments)
        request = self.recorder.take()
        assert request.method == operation.method
        assert request.target == expected_target(operation, arguments)
        headers = {k: v for k, v in request.headers.items() if k not in TRANSPORT_HEADERS}
        if operation.content_type == "multipart/form-data":
            content_type = headers.pop("content-type")
            assert content_type.startswith("multipart/form-data; boundary=")
            assert form_parts(content_type, request.body) == {
                field.name: value if isinstance(value, bytes) else str(value).encode()
                for field, value in arguments.items()
                if field.location == "form"
            }
        elif bodies := [field for field in arguments if field.location == "body"]:
            assert headers.pop("content-type") == operation.content_type
            sent = self.spec.sent(bodies[0].schema, arguments[bodies[0]])
            assert json.loads(request.body) == sent
        else:
            assert request.body == b""
        given = {field.name.lower() for field in arguments}
        if operation.retry == "keyed" and "idempotency-key" not in given:
            assert headers.pop("idempotency-key", "made up")
        assert headers == self.expected_headers(operation, scheme, arguments)

    def expected_headers(
        self, operation: SpecOperation, scheme: str, arguments: dict[Field, Any]
    ) -> dict[str, str]:
        scheme = scheme or next(iter(operation.security), "")
        media_types = [media for media, _, _ in operation.responses.values() if media]
        headers = {"accept": ", ".join(dict.fromkeys(media_types)) or "application/json"}
        if scheme:
            security = self.spec.security[scheme]
            name, prefix = security.get("name", "Authorization"), security.get("x-prefix")
            if security["type"] == "http":
                prefix = security["scheme"].capitalize()
            headers[name.lower()] = f"{prefix} {KEY}" if prefix else KEY
        for field, value in arguments.items():
            if field.location == "header":
                headers[field.name.lower()] = text_of(value)
        return headers

    def reply(self, operation: SpecOperation, status: str) -> Reply:
        """A reply of one of an operation's statuses, its body the document's example."""
        media_type, _, example = operation.responses[status]
        code = int(status.replace("XX", "18")) if status != "default" else 418
        if media_type is None:
            return Reply(code, b"", {"x-trace": "t1"})
        if media_type.endswith("json"):
            text = json.dumps(example)
        else:
            text = csv_text(example) if isinstance(example, dict) else str(example)
        return Reply(code, text.encode(), {"content-type": media_type, "x-trace": "t1"})

    def check_response(self, operation: SpecOperation, status: str) -> None:
        """A reply comes out as the document says, in all three views."""
        media_type, schema, example = operation.responses[status]
        reply = self.recorder.reply = self.reply(operation, status)
        expected: Any = None
        if media_type is not None and (media_type.endswith("json") or isinstance(example, dict)):
            expected = self.typed(schema, example)
        elif media_type is not None:
            expected = reply.body if _is_binary(schema) else reply.body.decode()
        arguments = self.examples(operation)
        views = [self.method(operation, view=view) for view in ("", "_with_http_info")]
        if 200 <= reply.status < 300:
            data, response = views[0](arguments), views[1](arguments)
            assert response.status_code == reply.status
            assert response.headers["X-Trace"] == "t1"
            if media_type in CSV:
                assert list(data) == list(csv.DictReader(io.StringIO(expected)))
                assert response.data.read() == expected
            else:
                assert data == response.data == expected
                assert response.raw_data == reply.body
            if hasattr(data, "to_json"):
                assert json.loads(data.to_json()) == example
        else:
            name = EXCEPTIONS.get(reply.status)
            if name is None:
                name = "ServiceException" if reply.status >= 500 else "ApiException"
            for view in views:
                with pytest.raises(self.exceptions.ApiException) as caught:
                    view(arguments)
                assert type(caught.value) is getattr(self.exceptions, name)
                assert (caught.value.status, caught.value.data) == (reply.status, expected)
                assert caught.value.raw_data == reply.body
                assert caught.value.headers["X-Trace"] == "t1"
        with self.method(operation, view="_without_preload_content")(arguments) as opened:
            assert (opened.status, opened.data) == (reply.status, reply.body)
            assert opened.headers["X-Trace"] == "t1"


def csv_text(row: dict[str, Any]) -> str:
    """An object as CSV: a header and one row, what is no plain value in JSON."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(row)
    writer.writerow(v if isinstance(v, (str, int)) else json.dumps(v) for v in row.values())
    return text.getvalue()


def _is_binary(schema: dict[str, Any]) -> bool:
    return schema.get("format") == "binary"


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def text_of(value: Any) -> str:
    """One value of a parameter, before encoding."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value)


def encoded(value: Any) -> str:
    """The same with every byte encoded that RFC 3986 does not call unreserved."""
    return "".join(
        chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in text_of(value).encode()
    )


def expected_target(operation: SpecOperation, arguments: dict[Field, Any]) -> str:
    """Path and query of a call."""
    path, query = operation.path, []
    for field in sorted(operation.parameters, key=lambda field: not field.required):
        if field not in arguments:
            continue
        value = arguments[field]
        if field.location == "path":
            path = path.replace(f"{{{field.name}}}", encoded(value))
        elif field.location == "query":
            items = [encoded(item) for item in _list(value)]
            if not field.explode:
                items = [",".join(items)]
            query += [f"{encoded(field.name)}={item}" for item in items]
    return f"{path}?{'&'.join(query)}" if query else path


def form_parts(content_type: str, body: bytes) -> dict[str, bytes]:
    """The parts of a multipart form, by name."""
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        f"content-type: {content_type}\r\n\r\n".encode() + body
    )
    return {
        str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True)
        for part in message.iter_parts()
    }

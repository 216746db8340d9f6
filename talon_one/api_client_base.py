"""What the blocking and the asyncio client have in common. Hand-written."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from .configuration import Configuration
from .credentials import DefaultHeaders
from .exceptions import ApiTypeError, ApiValueError, ValidationError
from .runtime import codec
from .runtime.request import USER_AGENT, add_headers

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


class BaseApiClient:
    """The settings and headers of a client, and what reads and writes data as the service does.

    Attributes:
        default_headers: Headers to send with every request, besides those of the configuration.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
    ) -> None:
        if configuration is None:
            configuration = Configuration._default or Configuration()
        self._configuration = configuration
        self.default_headers: dict[str, str] = DefaultHeaders()
        if header_name is not None and header_value is not None:
            self.set_default_header(header_name, header_value)
        elif header_name is not None or header_value is not None:
            raise ApiTypeError("header_name and header_value are given together")

    @property
    def configuration(self) -> Configuration:
        """Where the service is. To reach another, make another client."""
        return self._configuration

    @property
    def user_agent(self) -> str:
        """The User-Agent header."""
        headers = DefaultHeaders(self._configuration.default_headers)
        headers.update(self.default_headers)
        return next((headers[name] for name in headers if name.lower() == "user-agent"), USER_AGENT)

    @user_agent.setter
    def user_agent(self, value: str) -> None:
        self.set_default_header("User-Agent", value)

    def set_default_header(self, header_name: str, header_value: str) -> None:
        """Send a header with every request of this client.

        Raises:
            ApiValueError: Its name or value cannot be sent.
        """
        add_headers({}, {header_name: header_value}, "set_default_header")
        self.default_headers[header_name] = header_value

    @overload
    def deserialize_model(self, data: Mapping[str, Any], model: type[T]) -> T: ...
    @overload
    def deserialize_model(self, data: list[Any], model: type[T]) -> list[T]: ...
    @overload
    def deserialize_model(self, data: object, model: str) -> Any: ...
    def deserialize_model(self, data: object, model: Any) -> Any:
        """Read plain data, such as an effect's `props`, as a model.

        Args:
            data: A dictionary with wire names, or a list of them for a list of models.
            model: The class, or its name.

        Raises:
            ValidationError: The data does not fit.
            ApiValueError: There is no model of this name.
        """
        if isinstance(model, str):
            model = _named_type(model)
        type_ = list[model] if isinstance(data, list) else model
        keep = self._configuration.keep_additional_properties
        return codec.convert(data, type_, keep_additional=keep)

    def deserialize(
        self, response_text: str, response_type: Any, content_type: str | None = None
    ) -> Any:
        """Read the body of a response.

        Args:
            response_text: The body.
            response_type: A type, or its name, such as `"List[Coupon]"`.
            content_type: Its media type. Default: JSON, or text where it is no JSON.

        Raises:
            ValidationError: The body is no JSON, or does not fit.
            ApiValueError: There is no type of this name, or nothing to read the media type with.
        """
        type_ = _named_type(response_type)
        media_type = (content_type or "").partition(";")[0].strip().lower()
        if media_type.startswith("text/"):
            return codec.convert(response_text, type_)
        if media_type and not re.fullmatch(r"application/(.+\+)?json", media_type):
            raise ApiValueError(f"{media_type} is neither JSON nor text")
        try:
            data = response_text.encode("utf-8", "surrogatepass")
            keep = self._configuration.keep_additional_properties
            return codec.decode(data, type_, keep_additional=keep)
        except ValidationError:
            if media_type or type_ not in (str, Any):
                raise
            return response_text

    def sanitize_for_serialization(self, obj: object) -> Any:
        """What an object is in JSON: plain dictionaries with the wire's names, lists and values.

        Raises:
            ValidationError: It holds something that cannot be told in JSON.
        """
        return codec.decode(codec.encode_checked(obj, Any), cast("type[Any]", Any))

    def __repr__(self) -> str:
        host = self._configuration.host if self._configuration.has_host else None
        return f"{type(self).__name__}(host={host!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        keep = dict if self._configuration.pickle_keys else DefaultHeaders
        return _restored, (type(self), self._configuration, keep(self.default_headers))


def _restored(
    kind: type[BaseApiClient], configuration: Configuration, headers: dict[str, str]
) -> BaseApiClient:
    client = kind(configuration)
    client.default_headers = DefaultHeaders(headers)
    return client


_PLAIN_TYPES: dict[str, Any] = {
    "bool": bool,
    "bytes": bytes,
    "date": datetime.date,
    "datetime": datetime.datetime,
    "float": float,
    "int": int,
    "object": Any,
    "str": str,
}
_GENERIC = re.compile(r"(list|dict|optional)\[(.*)\]", re.IGNORECASE | re.DOTALL)


def _named_type(name: Any) -> Any:
    """A type by its name as generated clients write it; what is no text is one already."""
    if not isinstance(name, str):
        return name
    name = name.strip()
    if generic := _GENERIC.fullmatch(name):
        inner = generic[2]
        match generic[1].lower():
            case "list":
                return list[_named_type(inner)]  # type: ignore[misc]
            case "optional":
                return _named_type(inner) | None
        return dict[str, _named_type(inner.partition(",")[2])]  # type: ignore[misc]
    if name in _PLAIN_TYPES:
        return _PLAIN_TYPES[name]
    from . import models

    if name not in models.__all__:
        raise ApiValueError(f"there is no model {name!r}")
    return getattr(models, name)

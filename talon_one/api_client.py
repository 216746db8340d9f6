"""Carries calls to the service. Hand-written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from .api_response import ApiResponse
from .configuration import Configuration
from .exceptions import ApiValueError
from .rest import RESTResponse
from .runtime import codec
from .runtime.attempts import Policy
from .runtime.clock import Clock
from .runtime.delivery import Delivery
from .runtime.request import build_request
from .runtime.response import read_response
from .runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from .runtime.operation import Operation
    from .runtime.options import View

T = TypeVar("T")


class ApiClient:
    """A pool of connections to the service, shared by the API classes.

    Safe across threads. A forked process opens connections of its own. A pickle holds the
    configuration only, without its keys unless the configuration says otherwise.

    Args:
        configuration: Where the service is. Default: what the environment says.
        clock: Time, sleep and chance, for tests. Default: the real ones.
    """

    _default: ClassVar[ApiClient | None] = None

    def __init__(
        self, configuration: Configuration | None = None, *, clock: Clock | None = None
    ) -> None:
        self.configuration = Configuration() if configuration is None else configuration
        clock = Clock() if clock is None else clock
        self._transport = Transport(self.configuration)
        self._delivery = Delivery(Policy(self.configuration, clock), self._transport, clock)

    @classmethod
    def get_default(cls) -> ApiClient:
        """The client that API classes use if they are given none."""
        if ApiClient._default is None:
            ApiClient._default = ApiClient()
        return ApiClient._default

    @classmethod
    def set_default(cls, default: ApiClient | None) -> None:
        """Set the client that API classes use if they are given none."""
        ApiClient._default = default

    def call(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: Mapping[str, Any],
        view: View = "data",
    ) -> Any:
        """Call an operation: build the request, deliver it, read the response."""
        request = build_request(operation, arguments, options, self.configuration)
        reply = self._delivery.send(request, leave_open=view == "stream")
        if view == "stream" and reply.stream:
            return RESTResponse(reply.stream)
        data = read_response(operation, reply)
        if view == "response":
            return ApiResponse(reply.status, reply.headers, data, reply.body)
        return data

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
            from . import models

            if model not in models.__all__:
                raise ApiValueError(f"there is no model {model!r}")
            model = getattr(models, model)
        return codec.convert(data, list[model] if isinstance(data, list) else model)

    def close(self) -> None:
        """Close all connections. The client can still be used; it opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __reduce__(self) -> tuple[Any, ...]:
        return ApiClient, (self.configuration,)

"""What every API class is made of: its base class, and the views of one call. Hand-written."""

from __future__ import annotations

import functools
import warnings
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .runtime.redacted import redact

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Concatenate

    from typing_extensions import ParamSpec
    from typing_extensions import deprecated as deprecated  # noqa: PLC0414, the generated modules import it

    from .api_client import ApiClient
    from .api_response import ApiResponse
    from .rest import RESTResponse
    from .runtime.operation import Operation
    from .runtime.options import View

    P = ParamSpec("P")
    ApiT = TypeVar("ApiT", bound="Api")
    R = TypeVar("R")
else:

    def deprecated(message):  # noqa: D103, what typing_extensions has, without depending on it.
        def decorate(method):
            @functools.wraps(method)
            def wrapper(*args, **kwargs):
                redact(kwargs)
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            return wrapper

        return decorate


class Api:
    """The base class of the API classes.

    Args:
        api_client: The client to send requests with. Default: one for all, configured from the
            environment.
    """

    def __init__(self, api_client: ApiClient | None = None) -> None:
        if api_client is None:
            from .api_client import ApiClient

            api_client = ApiClient.get_default()
        self.api_client = api_client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.api_client!r})"

    def _call(self, operation: Operation, arguments: dict[str, Any]) -> R:  # type: ignore[type-var]
        """Send a call. The arguments are a method's own locals; its signature is the type."""
        options: dict[str, Any] = arguments["options"]
        redact(options)
        view = options.pop(_VIEW, "data")
        result: R = self.api_client.call(operation, arguments, options, view)
        return result


# The views reach `_call` through the method's own options, so that its signature is written once.
# No caller can give an option of this name by accident.
_VIEW = "_view of the call"


def with_http_info(
    method: Callable[Concatenate[ApiT, P], R],
) -> Callable[Concatenate[ApiT, P], ApiResponse[R]]:
    """The view of a method that answers with status and headers too."""
    return cast("Callable[Concatenate[ApiT, P], ApiResponse[R]]", _view(method, "with_http_info"))


def without_preload_content(
    method: Callable[Concatenate[ApiT, P], object],
) -> Callable[Concatenate[ApiT, P], RESTResponse]:
    """The view of a method that answers with the open response, whatever its status."""
    return cast(
        "Callable[Concatenate[ApiT, P], RESTResponse]", _view(method, "without_preload_content")
    )


def _view(method: Callable[..., Any], view: View) -> Callable[..., Any]:
    @functools.wraps(method)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        redact(kwargs)
        return method(*args, **kwargs, **{_VIEW: view})

    wrapper.__name__ += f"_{view}"
    wrapper.__qualname__ += f"_{view}"
    return wrapper

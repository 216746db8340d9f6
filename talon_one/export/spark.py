"""A data source of Spark: paged operations to read, keyed operations to write. Hand-written.

It needs an extra, on all nodes: `pip install 'talon-one[spark]'`. See the guide to scale.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import product
from typing import TYPE_CHECKING, Any, cast

import msgspec

from ..exceptions import ApiValueError, ConfigurationError
from ..operations import OPERATIONS
from ..security import ARGUMENTS, SECURITY_SCHEMES
from .pacing import Pacer
from .rows import Rows
from .target import Target

try:
    import pyarrow as pa
    from pyspark import TaskContext  # pyright: ignore[reportMissingImports]
    from pyspark.sql.datasource import (  # pyright: ignore[reportMissingImports]
        DataSource,
        DataSourceArrowWriter,
        DataSourceReader,
        DataSourceStreamArrowWriter,
        EqualTo,
        Filter,
        GreaterThan,
        GreaterThanOrEqual,
        InputPartition,
        LessThan,
        LessThanOrEqual,
        WriterCommitMessage,
    )
    from pyspark.sql.pandas.types import from_arrow_schema  # pyright: ignore[reportMissingImports]
except ModuleNotFoundError as error:
    raise ImportError("Spark needs an extra: pip install 'talon-one[spark]'") from error

from .schema import Columns

if TYPE_CHECKING:
    from pyspark.sql.types import StructType  # pyright: ignore[reportMissingImports]

    from ..runtime.model import Model
    from ..runtime.operation import Operation, Parameter

_KEYS = (*SECURITY_SCHEMES, *ARGUMENTS)
_READ = {"fields", "partitions", "requests_per_second", "push_filters"}
_WRITE = {"run", "batch_size", "failed_rows", "checkpointlocation"}
_SECOND = timedelta(seconds=1)
_COMMON = {"operation", "host", *(f"{it}_{end}" for it in _KEYS for end in ("env", "file"))}
_PAGING = {"page_size", "skip", "with_total_result_size"}


class TalonOneDataSource(DataSource):
    """Operations of the service as a data source of Spark, registered once a session.

    ```
    spark.dataSource.register(TalonOneDataSource)
    customers = spark.read.format("talon_one").option("operation", "getApplicationCustomers")
    customers.option("application_id", "42").load()
    ```

    Keys are taken from the environment of the executors, as everywhere, or from where
    `management_key_env` or `management_key_file` and the like say. Options never hold them.

    The other options are the operation's own parameters, by Python name, and:

    - `operation`: its ID, or the name of its method.
    - `host`: the base URL. Default: what the environment says.

    To read, with any operation that has pages. A path parameter may be a list, separated by commas.

    - `fields`: the wire's names of the columns to keep, separated by commas. Default: all.
    - `partitions`: the tasks for each value in lists. Default: 3.
    - `requests_per_second`: of all tasks together. Default: 3, which is what the service allows.
    - `page_size`: default: the largest that the operation allows.
    - `push_filters`: `true` to let the service apply what it can of filters. It needs
      `spark.sql.python.filterPushdown.enabled`. Default: `false`.

    To write, in a batch or a stream, with operations that can be repeated by a key. Each row is a
    call, or an item of one where the operation takes a list. Columns have the names of parameters,
    or of properties of the body.

    - `run`: what tells this run from others; the same name, written again within 24 hours, changes
      nothing twice. Default: one for each batch; the ID of the query for streams.
    - `batch_size`: the rows of a call, where it takes several. Default: 500.
    - `failed_rows`: a folder that all nodes share. Rows that the service refuses are written there
      as Parquet, with what was wrong, instead of ending the job.
    """

    @classmethod
    def name(cls) -> str:
        """What `format` takes."""
        return "talon_one"

    def schema(self) -> StructType:
        """The columns, from the model that the pages hold."""
        _, _, columns = self._reading()
        return from_arrow_schema(columns.schema)

    def reader(self, schema: StructType) -> DataSourceReader:
        """Reads the pages.

        Raises:
            ApiValueError: An option is unknown, missing or malformed, or a type is another than
                that of the model.
            ConfigurationError: An option is a key.
        """
        target, model, _ = self._reading()
        if from_arrow_schema(Columns(model, schema.names, enums=False).schema) != schema:
            raise ApiValueError("columns have the types of the model: cast them after load()")
        operation = target.operation
        sized = {it.name: it for it in operation.parameters}.get("page_size")
        page_size = int(self.options.get("page_size") or _largest(sized))
        arguments, lists = {}, []
        for parameter in operation.parameters:
            text = self.options.get(parameter.name)
            if text is None:
                if parameter.required:
                    raise ApiValueError(f"{operation.id} needs the option {parameter.name}")
            elif parameter.location == "path" and "," in text:
                values = [_argument(parameter, it.strip()) for it in text.split(",")]
                lists.append([(parameter.name, it) for it in values])
            elif parameter.name not in _PAGING:
                arguments[parameter.name] = _argument(parameter, text)
        kind = PushingReader if self.options.get("push_filters") == "true" else Reader
        return kind(
            target,
            model,
            schema.names,
            [arguments | dict(each) for each in product(*lists)],
            page_size,
            self._number("partitions", 3),
            self._number("requests_per_second", 3),
        )

    def writer(self, schema: StructType, overwrite: bool) -> DataSourceArrowWriter:  # noqa: ARG002
        """Writes rows, in a batch.

        Raises:
            ApiValueError: An option is unknown or malformed, rows should be replaced, or the
                operation cannot be repeated.
            ConfigurationError: An option is a key.
        """
        if overwrite:
            raise ApiValueError("rows can be added only: use mode('append')")
        return Writer(self._rows(self.options.get("run") or str(uuid.uuid4())))

    def streamWriter(  # noqa: N802, the name is Spark's
        self,
        schema: StructType,  # noqa: ARG002
        overwrite: bool,  # noqa: ARG002
    ) -> DataSourceStreamArrowWriter:
        """Writes rows, in a stream.

        Raises:
            ApiValueError: As with `writer`.
            ConfigurationError: An option is a key.
        """
        return StreamWriter(self._rows(self.options.get("run")))

    def _target(self, known: set[str]) -> Target:
        if given := sorted(self.options.keys() & {*_KEYS, "api_key", "api_key_prefix"}):
            raise ConfigurationError(
                f"{given[0]} would be shown by plans and logs: set the environment,"
                f" or name where it is by {given[0]}_env or {given[0]}_file"
            )
        name = self.options.get("operation")
        for api, tables in OPERATIONS.items():
            for operation in tables:
                if name in (operation.id, operation.name):
                    parameters = {it.name for it in operation.parameters} - {"idempotency_key"}
                    if unknown := sorted(self.options.keys() - known - _COMMON - parameters):
                        raise ApiValueError(
                            f"there is no option {unknown[0]!r} for {operation.id}:"
                            f" {', '.join(sorted(known | _COMMON | parameters))}"
                        )
                    keys = {
                        scheme: f"{kind}:{place}"
                        for scheme in _KEYS
                        for kind in ("env", "file")
                        if (place := self.options.get(f"{scheme}_{kind}"))
                    }
                    return Target(api, operation.id, self.options.get("host"), keys)
        raise ApiValueError("the option operation must be the ID of an operation")

    def _reading(self) -> tuple[Target, type[Model], Columns]:
        target = self._target(_READ)
        model = _item(target.operation)
        fields = self.options.get("fields")
        names = None if fields is None else [it.strip() for it in fields.split(",")]
        return target, model, Columns(model, names, enums=False)

    def _rows(self, run: str | None) -> Rows:
        target = self._target(_WRITE)
        if target.operation.retry != "keyed":
            raise ApiValueError(
                f"{target.operation.id} cannot be written to: Spark may repeat a task, and the"
                " service knows no key for this operation that would tell the repeat"
                if target.operation.retry == "never"
                else f"{target.operation.id} changes nothing"
            )
        constants = {
            it.name: _argument(it, self.options[it.name])
            for it in target.operation.parameters
            if it.name in self.options
        }
        size = int(self._number("batch_size", 500))
        return Rows(target, constants, size, run, self.options.get("failed_rows"))

    def _number(self, name: str, default: float) -> float:
        try:
            number = float(self.options.get(name, default))
        except ValueError:
            number = 0
        if number <= 0:
            raise ApiValueError(f"the option {name} must be a number more than 0")
        return number


def _argument(parameter: Parameter, text: str) -> Any:
    try:
        if parameter.location == "body":
            return json.loads(text)
        return msgspec.convert(text, parameter.type, strict=False)
    except (ValueError, msgspec.MsgspecError):
        pass
    raise ApiValueError(f"the option {parameter.name} has a value that does not fit")


def _item(operation: Operation) -> type[Model]:
    """The model that the pages of an operation hold."""
    page = operation.by_status.get("200")
    if page is not None and any(it.name == "skip" for it in operation.parameters):
        for field in msgspec.inspect.type_info(page()).fields:  # type: ignore[attr-defined]
            item = getattr(field.type, "item_type", None)
            if field.encode_name == "data" and isinstance(item, msgspec.inspect.StructType):
                return cast("type[Model]", item.cls)
    raise ApiValueError(f"{operation.id} has no pages of rows")


def _largest(parameter: Parameter | None) -> int:
    """The largest page size that an operation allows."""
    described: Any = None if parameter is None else msgspec.inspect.type_info(parameter.type)
    return getattr(described, "le", None) or 1000


class Share(InputPartition):
    """What one task reads: each page whose number leaves the same rest.

    Args:
        arguments: Those of the operation.
        number: The task's number, of all.
        first: The number of its first page.
    """

    def __init__(self, arguments: dict[str, Any], number: int, first: int) -> None:
        self.arguments = arguments
        self.number = number
        self.first = first


class Reader(DataSourceReader):
    """Reads the pages of an operation, in tasks that take turns."""

    def __init__(
        self,
        target: Target,
        model: type[Model],
        names: list[str],
        calls: list[dict[str, Any]],
        page_size: int,
        tasks: float,
        rate: float,
    ) -> None:
        self._target = target
        self._model = model
        self._names = names
        self._calls = calls
        self._page_size = page_size
        self._tasks = int(tasks)
        self._rate = rate

    def partitions(self) -> list[Share]:
        """The tasks. None needs to know how many pages there are."""
        starts = [(call, first) for call in self._calls for first in range(self._tasks)]
        return [Share(call, number, first) for number, (call, first) in enumerate(starts)]

    def read(self, partition: InputPartition) -> Iterator[pa.RecordBatch]:
        """The rows of a task, a batch a page."""
        assert isinstance(partition, Share)  # noqa: S101
        columns = Columns(self._model, self._names, enums=False)
        pacer = Pacer(partition.number, self._tasks * len(self._calls), self._rate)
        step = self._page_size * self._tasks
        start = self._page_size * partition.first
        with self._target.client() as talon:
            fetch = self._target.method(talon)
            more = True
            while more:
                skip, end = start, start + self._page_size
                # A page may be shorter than asked for, which says nothing of what follows.
                while more and skip < end:
                    pacer.wait()
                    page = fetch(**partition.arguments, skip=skip, page_size=end - skip)
                    if page.data:
                        yield columns.batch(page.data)
                    skip += len(page.data)
                    more = bool(page.data) and _has_more(page, skip)
                start += step


def _has_more(page: Any, seen: int) -> bool:
    if (more := getattr(page, "has_more", None)) is not None:
        return bool(more)
    total = getattr(page, "total_result_size", None)
    return total is None or seen < total


class PushingReader(Reader):
    """A reader that lets the service apply filters, which Spark applies again."""

    def pushFilters(self, filters: list[Filter]) -> Iterable[Filter]:  # noqa: N802
        """Take equal texts, and spans of creation, where the operation has parameters for them."""
        known = {it.wire_name: it for it in self._target.operation.parameters}
        for each in filters:
            (name, *inner), value = getattr(each, "attribute", ("",)), getattr(each, "value", None)
            if inner:
                continue
            pushed: tuple[str, Any] | None = None
            if isinstance(each, EqualTo) and isinstance(value, str):
                pushed = name, value
            # A second more, as the service does not say whether the bounds belong to the span.
            elif name == "created" and isinstance(each, (GreaterThan, GreaterThanOrEqual)):
                pushed = "createdAfter", _aware(value) - _SECOND
            elif name == "created" and isinstance(each, (LessThan, LessThanOrEqual)):
                pushed = "createdBefore", _aware(value) + _SECOND
            if pushed is not None and (parameter := known.get(pushed[0])):
                for call in self._calls:
                    call.setdefault(parameter.name, pushed[1])
        return filters


def _aware(value: Any) -> datetime:
    time: datetime = value
    return time.astimezone(timezone.utc)


class Writer(DataSourceArrowWriter):
    """Writes the rows of a batch."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def write(self, iterator: Iterator[pa.RecordBatch]) -> WriterCommitMessage:
        """Send the rows of a task."""
        task: Any = TaskContext.get()
        self._rows.send(iterator, self._rows.run or "", task.partitionId())
        return WriterCommitMessage()


class StreamWriter(DataSourceStreamArrowWriter):
    """Writes the rows of a stream."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def write(self, iterator: Iterator[pa.RecordBatch]) -> WriterCommitMessage:
        """Send the rows of a task."""
        task: Any = TaskContext.get()
        query = self._rows.run or task.getLocalProperty("sql.streaming.queryId")
        epoch = task.getLocalProperty("streaming.sql.batchId")
        self._rows.send(iterator, f"{query}/{epoch}", task.partitionId())
        return WriterCommitMessage()

    def commit(self, messages: list[WriterCommitMessage | None], batchId: int) -> None:  # noqa: N803
        """Nothing is left to do: what was sent has been done."""

    def abort(self, messages: list[WriterCommitMessage | None], batchId: int) -> None:  # noqa: N803
        """What was sent has been done; the same keys will tell the repeat."""

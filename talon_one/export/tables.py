"""Models as Arrow record batches. Hand-written."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from ..exceptions import ApiTypeError, ApiValueError, ValidationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import pyarrow as pa

    from ..models import Attribute
    from ..runtime.model import Model
    from .schema import Columns

T = TypeVar("T")

ROWS = 5_000
"""Models that are held at once, unless told otherwise: a page of the service has at most 1000."""


def record_batches(
    items: Iterable[Model],
    model: type[Model],
    *,
    rows: int = ROWS,
    fields: Iterable[str] | None = None,
    attributes: Iterable[Attribute | Mapping[str, Any]] | None = None,
) -> pa.RecordBatchReader:
    """Models as Arrow record batches, each made when it is asked for.

    Columns have the wire's names. What is absent is null. Nested models are structs, lists are
    lists, times are timestamps in UTC, texts of which the values are listed are dictionaries, which
    hold values that are not listed too. What may hold anything is JSON, as text: unions, free-form
    objects, and models that hold themselves. UUIDs and decimals are texts.

    What a model keeps beside its properties, in `additional_properties`, has no column.

    Args:
        items: The models, such as what `paginate` returns. For those of an asyncio client, see
            `from_async`.
        model: Their class.
        rows: The rows of a batch. So many models are held at once.
        fields: The wire's names of the properties to keep, in this order. Default: all.
        attributes: The definitions of the custom attributes of one entity, as getAttributes
            answers with. With them, `attributes` of the model is a struct with the type of each,
            rather than JSON. One that is not defined is left out, and told in the log once.

    Returns:
        An iterator of record batches with a `schema`, which pandas, polars and DuckDB take as it
        is, through the Arrow PyCapsule interface.

    Raises:
        ImportError: pyarrow is not installed.
        ApiTypeError: The items are for `async for`.
        ApiValueError: `rows` is no positive number, the model has no such property, or the
            attributes are of several entities.
        ValidationError: When a batch is made: a property holds what its type does not have.
    """
    columns = columns_of(model, fields, attributes)
    pieces = chunks(items, model, rows)
    import pyarrow as pa

    return pa.RecordBatchReader.from_batches(columns.schema, map(columns.batch, pieces))


def table(
    items: Iterable[Model],
    model: type[Model],
    *,
    rows: int = ROWS,
    fields: Iterable[str] | None = None,
    attributes: Iterable[Attribute | Mapping[str, Any]] | None = None,
) -> pa.Table:
    """Models as an Arrow table, which is held in memory as a whole.

    Args:
        items: As with `record_batches`.
        model: Their class.
        rows: The models that are held at once, beside the table.
        fields: As with `record_batches`.
        attributes: As with `record_batches`.

    Raises:
        ImportError: pyarrow is not installed.
        ApiTypeError: The items are for `async for`.
        ApiValueError: As with `record_batches`.
        ValidationError: A property holds what its type does not have.
    """
    return record_batches(items, model, rows=rows, fields=fields, attributes=attributes).read_all()


def columns_of(
    model: type[Model],
    fields: Iterable[str] | None,
    attributes: Iterable[Attribute | Mapping[str, Any]] | None,
) -> Columns:
    """The columns of a model.

    Raises:
        ImportError: pyarrow is not installed.
        ApiValueError: As with `record_batches`.
    """
    try:
        from .schema import Columns
    except ModuleNotFoundError as error:
        if error.name != "pyarrow":
            raise
        raise ImportError(
            "Arrow and Parquet need an extra: pip install 'talon-one[arrow]'"
        ) from None
    return Columns(model, fields, attributes)


def chunks(items: Iterable[Model], model: type[Model], rows: int) -> Iterator[list[Model]]:
    """The models in lists of so many.

    Raises:
        ApiTypeError: The items are for `async for`.
        ApiValueError: `rows` is no positive number.
        ValidationError: When a list is made: one is of another class.
    """
    iterator = iterate(items, rows)

    def checked(piece: list[Model]) -> list[Model]:
        for kind in {*map(type, piece)}:
            if not issubclass(kind, model):
                raise ValidationError(model.__name__, f"is due, not {kind.__name__}")
        return piece

    return map(checked, iter(lambda: list(islice(iterator, rows)), []))


def iterate(items: Iterable[T], rows: int) -> Iterator[T]:
    """An iterator of what is to be taken, so many at once.

    Raises:
        ApiTypeError: The items are for `async for`.
        ApiValueError: `rows` is no positive number.
    """
    if rows < 1:
        raise ApiValueError("rows must be a positive number")
    try:
        return iter(items)
    except TypeError:
        raise ApiTypeError(
            f"the items are no iterator, but {type(items).__name__};"
            " those of `async for` go through from_async"
        ) from None

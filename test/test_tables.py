"""Models as tables: every schema of openapi.yaml in Arrow, the readers of Arrow, and files."""

from __future__ import annotations

import asyncio
import csv
import gzip
import io
import json
import subprocess
import sys
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import duckdb
import hypothesis
import msgspec
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet
from spec import ROOT, Spec, class_name

from talon_one import ApplicationCustomer, Attribute, AudienceMembership, export, models, paginate
from talon_one.emulator import Emulator
from talon_one.exceptions import ApiTypeError, ApiValueError, ValidationError
from talon_one.runtime.model import UNSET, DateTime, Model, UnsetType, field, named_entries

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

SPEC = Spec(ROOT / "openapi.yaml")
SECRET = "s3cr3t"
NOON = datetime(2026, 1, 2, 12, tzinfo=timezone.utc)
CUSTOMER = ApplicationCustomer.from_dict(SPEC.sample(SPEC.schemas["ApplicationCustomer"]))
ATTRIBUTES = [
    {"entity": "CustomerProfile", "name": name, "type": type_}
    for name, type_ in {
        "Language": "string", "Visits": "number", "Member": "boolean", "Since": "time",
        "Colors": "(list string)", "Dates": "(list time)", "Home": "location",
        "Sizes": "(list number)",
    }.items()
]  # fmt: skip


def customers(number: int) -> list[ApplicationCustomer]:
    items = [ApplicationCustomer.from_json(CUSTOMER.to_json()) for _ in range(number)]
    for identity, item in enumerate(items):
        item.id = identity
    return items


# Every model


def told(value: Any, type_: pa.DataType) -> Any:
    """What a column of a type tells of a plain value; the JSON in a text is parsed."""
    if value is None:
        return None
    if pa.types.is_struct(type_):
        return {part.name: told(value.get(part.name), part.type) for part in type_}
    if pa.types.is_list(type_):
        return [told(item, type_.value_type) for item in value]
    if pa.types.is_map(type_):
        return [(key, told(item, type_.item_type)) for key, item in value.items()]
    if pa.types.is_string(type_) and isinstance(value, UUID):
        return str(value)
    if pa.types.is_string(type_) and not isinstance(value, str):
        return json.loads(msgspec.json.encode(value))
    return value


def found(value: Any, plain: Any, type_: pa.DataType) -> Any:
    """What was read back, with the JSON in texts parsed where the plain value is no text."""
    if value is None:
        return None
    if pa.types.is_struct(type_):
        return {
            part.name: found(value[part.name], plain.get(part.name), part.type) for part in type_
        }
    if pa.types.is_list(type_):
        return [found(a, b, type_.value_type) for a, b in zip(value, plain, strict=True)]
    if pa.types.is_map(type_):
        return [(key, found(item, plain[key], type_.item_type)) for key, item in value]
    if pa.types.is_string(type_) and value != (str(plain) if isinstance(plain, UUID) else plain):
        return json.loads(value)
    return value


def plain_of(item: Model) -> dict[str, Any]:
    """As `to_dict`; the empty text of an octet string is told apart from bytes there."""
    return msgspec.to_builtins(item, builtin_types=(bytes, datetime, date, UUID, Decimal))


def check_rows(model: type[Model], items: list[Model], table: pa.Table) -> None:
    assert table.schema == export.record_batches([], model).schema
    for row, item in zip(table.to_pylist(), items, strict=True):
        plain, type_ = plain_of(item), pa.struct(table.schema)
        assert found(row, plain, type_) == told(plain, type_)


def test_a_row_tells_what_the_example_does() -> None:
    for name in SPEC.models:
        model = getattr(models, class_name(name))
        items = [model.from_dict(SPEC.sample(SPEC.schemas[name]))]
        check_rows(model, items, export.table(items, model))


LISTED = sorted(
    {
        items["$ref"].rpartition("/")[2]
        for schema in map(SPEC.unwrap, SPEC.schemas.values())
        for part in SPEC.properties(schema)
        if part.name == "data" and "$ref" in (items := SPEC.resolve(part.schema).get("items", {}))
    }
)
"""The models that come in pages."""


@pytest.mark.parametrize("name", LISTED)
@hypothesis.settings(max_examples=3)
@given(data=st.data())
def test_rows_tell_what_models_do(name: str, data: st.DataObject) -> None:
    """Through a file of Parquet, as that has the fewest types."""
    schema = SPEC.schemas[name]
    model = getattr(models, class_name(name))
    values = data.draw(st.lists(SPEC.values(schema), min_size=1, max_size=2))
    try:
        items = [model.from_dict(value) for value in values]
    except ValidationError:
        hypothesis.reject()
    hypothesis.assume(all(_fits_64_bits(plain_of(it)) for it in items))
    file = io.BytesIO()
    assert export.write_parquet(file, items, model) == len(items)
    check_rows(model, items, parquet.read_table(file))


def _fits_64_bits(value: Any) -> bool:
    if isinstance(value, dict):
        return all(map(_fits_64_bits, value.values()))
    if isinstance(value, list):
        return all(map(_fits_64_bits, value))
    return not isinstance(value, int) or -(2**63) <= value < 2**63


class Every(Model, kw_only=True):
    """What no schema of the document has."""

    exact: Decimal | None = field(default=None, name="exact")
    nothing: int | UnsetType | None = field(default=UNSET, name="nullOrAbsent")
    self: Every | None = field(default=None, name="itself")
    typed: named_entries({"n": int, "when": DateTime, "open": int | str}) | None = field(  # type: ignore[valid-type]
        default=None, name="typed"
    )
    moments: list[DateTime] | None = field(default=None, name="moments")
    empty: list[list[int]] | None = field(default=None, name="lists")


def test_what_no_schema_of_the_document_has() -> None:
    items = [
        Every(),
        Every(
            exact=Decimal("0.10"), nothing=None, self=Every(exact=Decimal(1)),
            typed={"n": 7, "when": "2026-01-02T13:00:00+01:00", "open": "x"},
            moments=[NOON], empty=[[], [1, 2]],
        ),
        Every(nothing=5, typed={}, moments=[], empty=[]),
    ]  # fmt: skip
    assert export.table(items, Every).to_pylist() == [
        dict.fromkeys(Every.__struct_encode_fields__),
        {
            "exact": "0.10", "nullOrAbsent": None, "itself": '{"exact":1}',
            "typed": {"n": 7, "when": NOON, "open": '"x"'},
            "moments": [NOON], "lists": [[], [1, 2]],
        },
        {
            "exact": None, "nullOrAbsent": 5, "itself": None,
            "typed": {"n": None, "when": None, "open": None},
            "moments": [], "lists": [],
        },
    ]  # fmt: skip


def test_columns_have_the_types_of_the_fields() -> None:
    text, moment = pa.string(), pa.timestamp("us", "UTC")
    audience = pa.struct([("id", pa.int64()), ("name", text)])
    membership = pa.struct([("joined", moment), ("loyaltyProgramId", pa.int64())])
    assert export.record_batches([], ApplicationCustomer).schema == pa.schema(
        {
            "id": pa.int64(), "created": moment, "integrationId": text, "attributes": text,
            "accountId": pa.int64(), "closedSessions": pa.int64(), "totalSales": pa.float64(),
            "loyaltyMemberships": pa.list_(membership), "audienceMemberships": pa.list_(audience),
            "lastActivity": moment, "sandbox": pa.bool_(), "advocateIntegrationId": text,
        }
    )  # fmt: skip
    assert export.record_batches([], Attribute).schema.field("type").type == pa.dictionary(
        pa.int32(), text
    )


def test_values_that_are_not_listed_are_kept_over_several_batches() -> None:
    sample = SPEC.sample(SPEC.schemas["Attribute"])
    given_ = [{**sample, "type": type_} for type_ in ("time", "time", "new", "string", "newer")]
    items = [Attribute.from_dict(it) for it in given_]
    table = export.table(items, Attribute, rows=2)
    assert table["type"].to_pylist() == ["time", "time", "new", "string", "newer"]


# Custom attributes


def test_attributes_that_are_defined_have_their_types(logged: pytest.LogCaptureFixture) -> None:
    items = customers(3)
    items[0].attributes = {
        "Language": "de", "Visits": 3, "Member": True, "Since": "2026-01-02T13:00:00+01:00",
        "Colors": ["red"], "Dates": ["2026-01-02T12:00:00Z"], "Home": {"lat": 1.5},
        "Sizes": [1, 2.5],
    }  # fmt: skip
    items[1].attributes = {"Newer": 1, "Visits": None}
    table = export.table(
        items[:2], ApplicationCustomer, fields=["attributes"], attributes=ATTRIBUTES
    )
    assert table["attributes"].to_pylist() == [
        {
            "Language": "de", "Visits": 3.0, "Member": True, "Since": NOON, "Colors": ["red"],
            "Dates": [NOON], "Home": '{"lat":1.5}', "Sizes": [1.0, 2.5],
        },
        dict.fromkeys(it["name"] for it in ATTRIBUTES),
    ]  # fmt: skip
    assert "attributes.Newer" in logged.text


def test_attributes_are_those_of_one_entity_as_the_service_lists_them() -> None:
    with Emulator(customers=20) as emulator, emulator.client() as talon:
        listed = list(paginate(talon.management.get_attributes, entity="CustomerProfile"))
        every = [*listed, {**listed[0].to_dict(), "entity": "Coupon"}]
        items = list(paginate(talon.management.get_application_customers, 42))
    rows = export.table(items, ApplicationCustomer, attributes=listed)["attributes"].to_pylist()
    names = {it.name for it in listed}
    assert [{k: v for k, v in row.items() if v is not None} for row in rows] == [
        {k: v for k, v in item.attributes.items() if k in names} for item in items
    ]
    with pytest.raises(ApiValueError, match="not of Coupon, CustomerProfile"):
        export.record_batches(items, ApplicationCustomer, attributes=every)


def test_attributes_of_one_name_and_several_types_are_json() -> None:
    given_ = [{"entity": "Event", "name": "page", "type": it} for it in ("string", "number")]
    schema = export.record_batches([], ApplicationCustomer, attributes=given_).schema
    assert schema.field("attributes").type == pa.struct([("page", pa.string())])


# Faults


@pytest.mark.parametrize(
    ("name", "value", "path"),
    [
        ("id", 2**63, "id"),
        ("id", SECRET, "id"),
        ("integration_id", f"{SECRET}\ud800", "integrationId"),
        ("integration_id", 5, "integrationId"),
        ("last_activity", datetime(2026, 1, 1), "lastActivity"),
        ("last_activity", SECRET, "lastActivity"),
        ("attributes", {"a": f"{SECRET}\ud800"}, "attributes"),
        (
            "audience_memberships",
            [AudienceMembership(id="x", name=SECRET)],
            "audienceMemberships[].id",
        ),
        ("audience_memberships", 5, "audienceMemberships"),
        ("audience_memberships", [5], "audienceMemberships"),
    ],
)
def test_what_does_not_fit_is_named_and_not_shown(name: str, value: Any, path: str) -> None:
    (item,) = customers(1)
    setattr(item, name, value)
    with pytest.raises(ValidationError) as caught:
        export.table([item], ApplicationCustomer)
    assert caught.value.path == f"ApplicationCustomer.{path}"
    assert caught.value.__context__ is None
    assert SECRET not in f"{caught.value!r}"


@pytest.mark.parametrize("attribute", ["Visits", "Since", "Dates", "Colors", "Language"])
def test_an_attribute_of_another_type_is_named_and_not_shown(attribute: str) -> None:
    (item,) = customers(1)
    item.attributes = {attribute: {"a": SECRET}}
    with pytest.raises(ValidationError, match=f"attributes.{attribute}") as caught:
        export.table([item], ApplicationCustomer, attributes=ATTRIBUTES)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("write", [export.table, export.record_batches])
def test_what_is_asked_for_wrongly_is_told_at_once(write: Any) -> None:
    check_arguments(write)


def check_arguments(write: Any) -> None:
    async def items() -> AsyncIterator[Model]:
        yield CUSTOMER

    with pytest.raises(ApiTypeError, match="from_async"):
        write(items(), ApplicationCustomer)
    with pytest.raises(ApiValueError, match="ApplicationCustomer has no property 'none'"):
        write([], ApplicationCustomer, fields=["none"])


def test_a_model_of_another_class_is_refused() -> None:
    with pytest.raises(ValidationError, match="ApplicationCustomer: is due, not dict"):
        export.table([CUSTOMER, CUSTOMER.to_dict()], ApplicationCustomer)  # type: ignore[list-item]
    with pytest.raises(ApiValueError, match="rows"):
        export.table([CUSTOMER], ApplicationCustomer, rows=0)


# Readers


def test_batches_are_made_when_they_are_asked_for() -> None:
    taken: list[int] = []

    def items() -> Iterator[ApplicationCustomer]:
        for item in customers(10):
            taken.append(item.id)
            yield item

    batches = export.record_batches(items(), ApplicationCustomer, rows=4)
    assert not taken
    sizes = []
    for batch in batches:
        sizes.append((batch.num_rows, len(taken)))
    assert sizes == [(4, 4), (4, 8), (2, 10)]


def test_pandas_polars_and_duckdb_take_them_as_they_are() -> None:
    items = customers(5)
    sample = SPEC.sample(SPEC.schemas["Attribute"])
    listed = [Attribute.from_dict({**sample, "type": it}) for it in ("time", "new", "newer")]

    def reader() -> pa.RecordBatchReader:
        return export.record_batches(items, ApplicationCustomer, rows=2)

    def kinds() -> pa.RecordBatchReader:
        return export.record_batches(listed, Attribute, rows=2)

    expected = export.table(items, ApplicationCustomer)
    assert pl.DataFrame(reader()).to_dicts() == expected.to_pylist()
    assert pl.DataFrame(kinds())["type"].to_list() == ["time", "new", "newer"]

    database = duckdb.connect()
    rows = database.from_arrow(reader()).aggregate("sum(id), min(audienceMemberships[1].name)")
    assert rows.fetchall() == [(10, CUSTOMER.audience_memberships[0].name)]  # type: ignore[index]
    rows = database.from_arrow(kinds()).project('"type"')
    assert rows.fetchall() == [("time",), ("new",), ("newer",)]

    if hasattr(pd.DataFrame, "from_arrow"):
        frame = pd.DataFrame.from_arrow(reader())
        names = pd.DataFrame.from_arrow(kinds())["type"]
    else:  # pandas 2, the last for Python 3.10
        frame, names = reader().read_pandas(), kinds().read_pandas()["type"]
    assert frame["id"].tolist() == [0, 1, 2, 3, 4]
    assert frame["lastActivity"][0] == items[0].last_activity
    assert list(names) == ["time", "new", "newer"]


# Files


def test_parquet_has_row_groups_and_is_compressed(tmp_path: Path) -> None:
    path = tmp_path / "customers.parquet"
    assert export.write_parquet(path, iter(customers(25)), ApplicationCustomer, rows=10) == 25
    metadata = parquet.ParquetFile(path).metadata
    assert [metadata.row_group(it).num_rows for it in range(3)] == [10, 10, 5]
    assert metadata.row_group(0).column(0).compression == "ZSTD"
    assert parquet.read_table(path) == export.table(customers(25), ApplicationCustomer)
    assert export.write_parquet(path, [], ApplicationCustomer, compression="none") == 0
    assert parquet.read_table(path).num_rows == 0


def test_parquet_joins_batches_to_row_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    from talon_one.export import files

    monkeypatch.setattr(files, "ROWS", 4)
    file = io.BytesIO()
    export.write_parquet(file, customers(25), ApplicationCustomer, rows=10)
    metadata = parquet.ParquetFile(file).metadata
    assert [metadata.row_group(it).num_rows for it in range(3)] == [10, 10, 5]


def test_a_row_group_is_gone_before_the_next_is_made() -> None:
    pool, rows = pa.default_memory_pool(), 2000
    items = customers(rows)
    size = export.table(items, ApplicationCustomer).nbytes
    before = pool.bytes_allocated()

    def twice() -> Iterator[ApplicationCustomer]:
        yield from items
        assert pool.bytes_allocated() - before < size / 2
        yield from items

    assert export.write_parquet(io.BytesIO(), twice(), ApplicationCustomer, rows=rows) == 2 * rows


def test_csv_has_the_values_of_the_wire(tmp_path: Path) -> None:
    items = customers(2)
    items[0].attributes = {"Language": 'a "b",\nc', "Visits": 3, "Colors": ["é"]}
    items[0].sandbox = True
    items[1].audience_memberships = items[1].advocate_integration_id = None
    path = tmp_path / "customers.csv.gz"
    assert export.write_csv(path, items, ApplicationCustomer) == 2
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        first, second = csv.DictReader(text)
    assert list(first) == list(ApplicationCustomer.__struct_encode_fields__)
    wire = json.loads(items[0].to_json())
    for name, value in first.items():
        told_ = wire.get(name, "")
        assert value == told_ if isinstance(told_, str) else json.loads(value) == told_, name
    assert second["audienceMemberships"] == second["advocateIntegrationId"] == ""

    fields = ["attributes", "id"]
    export.write_csv(path, items, ApplicationCustomer, fields=fields, attributes=ATTRIBUTES[:2])
    with gzip.open(path, "rt", encoding="utf-8", newline="") as text:
        assert next(csv.reader(text)) == ["attributes.Language", "attributes.Visits", "id"]
        assert next(csv.reader(text)) == ['a "b",\nc', "3", "0"]


def test_jsonl_has_what_goes_over_the_wire(tmp_path: Path) -> None:
    items = customers(3)
    path = tmp_path / "customers.jsonl"
    assert export.write_jsonl(path, items, ApplicationCustomer) == 3
    assert path.read_text() == "".join(f"{it.to_json()}\n" for it in items)
    export.write_jsonl(path, items, ApplicationCustomer, fields=["totalSales", "id"])
    assert json.loads(path.read_text().splitlines()[2]) == {
        "totalSales": CUSTOMER.total_sales,
        "id": 2,
    }


WRITERS = [export.write_parquet, export.write_csv, export.write_jsonl]


@pytest.mark.parametrize("write", WRITERS)
def test_a_file_appears_when_it_is_complete(write: Any, tmp_path: Path) -> None:
    def broken() -> Iterator[ApplicationCustomer]:
        yield from customers(2500)
        assert not path.exists()
        raise ConnectionError

    path = tmp_path / "customers"
    with pytest.raises(ConnectionError):
        write(path, broken(), ApplicationCustomer)
    assert not list(tmp_path.iterdir())
    path.write_text("old")
    (item,) = customers(1)
    item.integration_id = f"{SECRET}\ud800"
    with pytest.raises(ValidationError, match="ApplicationCustomer") as caught:
        write(path, [item], ApplicationCustomer)
    assert caught.value.__context__ is None
    assert (list(tmp_path.iterdir()), path.read_text()) == ([path], "old")
    check_arguments(lambda *arguments, **more: write(path, *arguments, **more))


@pytest.mark.parametrize("write", WRITERS)
def test_an_asyncio_client_fills_a_file_from_a_thread(write: Any, tmp_path: Path) -> None:
    async def fetch(emulator: Emulator) -> None:
        async with emulator.async_client() as talon:
            items = export.from_async(
                paginate(talon.management.get_application_customers, 42, page_size=7)
            )
            assert await asyncio.to_thread(write, one, items, ApplicationCustomer) == 20
            again = export.from_async(paginate(talon.management.get_application_customers, 42))
            with pytest.raises(ApiTypeError, match="to_thread"):
                write(two, again, ApplicationCustomer)

    one, two = tmp_path / "one", tmp_path / "two"
    with Emulator(customers=20) as emulator:
        asyncio.run(fetch(emulator))
        with emulator.client() as talon:
            items = paginate(talon.management.get_application_customers, 42)
            write(two, items, ApplicationCustomer)
    assert one.read_bytes() == two.read_bytes()


WITHOUT_PYARROW = r"""
import io, sys
sys.modules["pyarrow"] = None
from talon_one import AudienceMembership, export
items = [AudienceMembership(id=1, name="a")]
file = io.BytesIO()
assert export.write_csv(file, items, AudienceMembership) == 1
assert export.write_jsonl(file, items, AudienceMembership) == 1
for write in (export.table, export.record_batches, lambda *a: export.write_parquet(file, *a)):
    try:
        write(items, AudienceMembership)
    except ImportError as error:
        assert "talon-one[arrow]" in str(error)
    else:
        raise AssertionError
assert file.getvalue() == b'id,name\r\n1,a\r\n{"id":1,"name":"a"}\n', file.getvalue()
"""


def test_without_pyarrow_the_extra_is_named_and_the_rest_works() -> None:
    subprocess.run([sys.executable, "-c", WITHOUT_PYARROW], check=True)

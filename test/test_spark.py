"""The data source of Spark, against an emulator; `make test-spark` has what it needs."""

from __future__ import annotations

import os
import re
import signal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("pyspark", reason="Spark is tested by `make test-spark`")

from pyarrow import parquet
from pyspark import TaskContext, cloudpickle
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
from pyspark.sql import functions as F  # noqa: N812, everyone calls it so

from talon_one import ApplicationCustomer, export, paginate
from talon_one.emulator import Emulator
from talon_one.export import spark as source
from talon_one.export.pacing import Pacer
from talon_one.export.spark import TalonOneDataSource, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from talon_one import TalonOne

GUIDE = Path(__file__).resolve().parent.parent / "docs/guide/scale.md"
CUSTOMERS = int(os.environ.get("SPARK_CUSTOMERS", "20000"))
SECRET = "emulator-management-key"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(customers=CUSTOMERS) as emulator:
        yield emulator


@pytest.fixture(scope="module")
def talon(emulator: Emulator) -> Iterator[TalonOne]:
    with emulator.client() as talon:
        yield talon


@pytest.fixture(scope="module")
def spark(emulator: Emulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    os.environ["TALON_ONE_HOST"] = emulator.host
    os.environ["TALON_ONE_MANAGEMENT_KEY"] = emulator.management_key
    os.environ["TALON_ONE_INTEGRATION_KEY"] = emulator.integration_key
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    # The second number is how often a task may fail.
    session = (
        SparkSession.builder.master("local[2,4]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .getOrCreate()
    )
    session.dataSource.register(TalonOneDataSource)
    yield session
    session.stop()


def read(spark: SparkSession, operation: str, **options: Any) -> Any:
    # Faster than the service allows, which the pacer's own test is about.
    options = {"requests_per_second": 10_000, **options}
    return spark.read.format("talon_one").options(operation=operation, **options).load()


def test_turns_keep_to_the_rate_whenever_tasks_start() -> None:
    sent: list[float] = []
    for number in range(5):
        now = [1000 + number * 0.123]

        def sleep(seconds: float, now: list[float] = now) -> None:
            now[0] += seconds

        pacer = Pacer(number, 5, 3, lambda now=now: now[0], sleep)  # type: ignore[misc]
        for _ in range(20):
            pacer.wait()
            sent.append(now[0])
            now[0] += 0.05 * number
    gaps = [later - earlier for earlier, later in zip(sorted(sent), sorted(sent)[1:], strict=False)]
    # A little more, so that a request that is late does not have a later one refused.
    assert min(gaps) > 1.005 / 3
    assert max(sent) - min(sent) == pytest.approx(99 / 3, abs=2)


def test_all_customers_are_read_once_as_the_client_reads_them(
    spark: SparkSession, talon: TalonOne, tmp_path: Path
) -> None:
    frame = read(spark, "getApplicationCustomers", application_id=42)
    frame.write.parquet(str(tmp_path / "read"))
    items = paginate(talon.management.get_application_customers, 42, page_size=1000)
    assert export.write_parquet(tmp_path / "own", items, ApplicationCustomer) == CUSTOMERS
    found = parquet.read_table(tmp_path / "read").sort_by("id")
    own = parquet.read_table(tmp_path / "own").sort_by("id")
    assert found.num_rows == CUSTOMERS
    assert found.cast(own.schema).equals(own)


def test_a_read_of_several_applications_and_few_columns(spark: SparkSession) -> None:
    frame = read(
        spark, "get_application_customers", application_id="43, 42", fields="integrationId,id",
        partitions=2, page_size=700,
    )  # fmt: skip
    assert frame.columns == ["integrationId", "id"]
    assert frame.rdd.getNumPartitions() == 4
    assert frame.count() == frame.distinct().count() == CUSTOMERS + 3


def test_the_service_applies_filters_if_it_is_asked_to(
    spark: SparkSession, emulator: Emulator
) -> None:
    spark.conf.set("spark.sql.python.filterPushdown.enabled", "true")
    frame = read(spark, "getApplicationCustomers", application_id=42, push_filters="true")
    assert frame.where("integrationId = 'customer1' and id > 5").count() == 1
    asked = [it.arguments for it in emulator.requests if "integration_id" in it.arguments]
    assert [it["integration_id"] for it in asked] == ["customer1"] * 3
    spark.conf.set("spark.sql.python.filterPushdown.enabled", "false")
    assert read(spark, "getApplicationCustomers", application_id=42).where("id = 9").count() == 1


def test_a_schema_may_choose_columns_and_no_other_types(spark: SparkSession) -> None:
    options = {"operation": "getApplicationCustomers", "application_id": 43}
    options["requests_per_second"] = 10_000
    reading = spark.read.format("talon_one").options(**options)
    frame = reading.schema("created timestamp, id bigint").load()
    assert frame.columns == ["created", "id"]
    assert frame.where("year(created) > 2000 and id > 0").count() == 3
    with pytest.raises(PySparkException, match="cast them after load"):
        reading.schema("id int").load().count()


@pytest.mark.parametrize(
    ("operation", "options", "told"),
    [
        ("getNothing", {}, "operation must be the ID"),
        ("getApplicationCustomer", {"application_id": 42}, "has no pages"),
        ("getApplicationCustomers", {}, "needs the option application_id"),
        ("getApplicationCustomers", {"application_id": "x"}, "application_id has a value"),
        ("getApplicationCustomers", {"application_id": 42, "sorted": "x"}, "no option 'sorted'"),
        ("getApplicationCustomers", {"application_id": 42, "partitions": 0}, "partitions must be"),
        ("getApplicationCustomers", {"application_id": 42, "management_key": "k3y"}, "be shown"),
        ("getApplicationCustomers", {"application_id": 42, "fields": "none"}, "no property 'none'"),
        (
            "getApplicationCustomers",
            {"application_id": 42, "management_key_env": "NO_SUCH_NAME"},
            "management_key_env names what is not there: NO_SUCH_NAME",
        ),
    ],
)  # fmt: skip
def test_wrong_options_are_told(
    spark: SparkSession, operation: str, options: dict[str, Any], told: str
) -> None:
    with pytest.raises(PySparkException) as caught:
        read(spark, operation, **options).count()
    assert told in str(caught.value)
    assert "k3y" not in str(caught.value)


def test_keys_are_found_by_name_and_never_shown(
    spark: SparkSession, emulator: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "key"
    key.write_text(f"{SECRET}\n")
    monkeypatch.delenv("TALON_ONE_MANAGEMENT_KEY")
    options = {"application_id": "43", "management_key_file": str(key)}
    frame = read(spark, "getApplicationCustomers", **options)
    assert frame.count() == 3
    plan = frame._jdf.queryExecution().toString()
    data = TalonOneDataSource({"operation": "getApplicationCustomers", **options})  # type: ignore[arg-type]
    assert SECRET not in plan + repr(data.__dict__)
    assert SECRET.encode() not in cloudpickle.dumps(data.reader(data.schema()))


# Writing


def profiles(spark: SparkSession, number: int) -> Any:
    return spark.range(number, numPartitions=2).select(
        F.concat(F.lit("written"), "id").alias("integrationId"),
        F.struct(F.lit("DE").alias("ShippingCountry"), F.lit(None).cast("int").alias("Age")).alias(
            "attributes"
        ),
    )


def write(frame: Any, operation: str, **options: Any) -> None:
    frame.write.format("talon_one").mode("append").options(operation=operation, **options).save()


def test_a_batch_writes_profiles_many_in_a_call(
    spark: SparkSession, talon: TalonOne, emulator: Emulator
) -> None:
    write(profiles(spark, 250), "updateCustomerProfilesV2", batch_size=100)
    calls = [it for it in emulator.requests if it.operation == "updateCustomerProfilesV2"]
    assert len(calls) == 4
    found = [
        it
        for it in paginate(talon.management.get_customer_profiles, page_size=1000)
        if it.integration_id.startswith("written")
    ]
    assert sorted(it.integration_id for it in found) == sorted(f"written{n}" for n in range(250))
    assert all(it.attributes == {"ShippingCountry": "DE"} for it in found)


class KilledDataSource(TalonOneDataSource):
    """Of which each task is killed after its third call, the first time that it runs."""

    @classmethod
    def name(cls) -> str:
        return "killed"

    def writer(self, schema: Any, overwrite: bool) -> Any:
        inner = super().writer(schema, overwrite)

        class Killed(Writer):
            def write(self, iterator: Any) -> Any:
                calls = 0
                target_method = source.Target.method

                def method(target: Any, talon: Any) -> Any:
                    call = target_method(target, talon)

                    def counted(**arguments: Any) -> Any:
                        nonlocal calls
                        result = call(**arguments)
                        calls += 1
                        if calls == 3 and not TaskContext.get().attemptNumber():  # type: ignore[union-attr]
                            os.kill(os.getpid(), signal.SIGKILL)
                        return result

                    return counted

                source.Target.method = method  # type: ignore[method-assign]
                try:
                    return super().write(iterator)
                finally:
                    source.Target.method = target_method  # type: ignore[method-assign]

        return Killed(inner._rows)  # type: ignore[attr-defined]


def events(spark: SparkSession, number: int, of: str) -> Any:
    page = F.concat(F.lit(f"{of} "), "id")
    return spark.range(number, numPartitions=2).select(
        F.lit("customer1").alias("profileId"),
        F.lit("pageViewed").alias("type"),
        F.to_json(F.struct(page.alias("page"))).alias("attributes"),
    )


def recorded(talon: TalonOne, of: str) -> list[int]:
    """The rows that became events."""
    every = paginate(
        talon.management.get_application_events_without_total_count,
        42,
        type="pageViewed",
        page_size=1000,
    )
    pages = [it.attributes["page"].split() for it in every]
    return sorted(int(row) for it, row in pages if it == of)


def test_a_task_that_is_killed_changes_nothing_twice(spark: SparkSession, talon: TalonOne) -> None:
    cloudpickle.register_pickle_by_value(__import__(__name__))
    spark.dataSource.register(KilledDataSource)
    frame = events(spark, 20, "killed")
    frame.write.format("killed").mode("append").options(operation="trackEventV2").save()
    assert recorded(talon, "killed") == list(range(20))


def test_a_run_that_is_repeated_by_its_name_changes_nothing_twice(
    spark: SparkSession, talon: TalonOne
) -> None:
    frame = events(spark, 6, "again")
    for run in ("monday", "monday", "tuesday"):
        write(frame, "trackEventV2", run=run)
    assert recorded(talon, "again") == sorted([*range(6)] * 2)


def test_a_stream_writes_each_epoch_once_and_goes_on_after_a_restart(
    spark: SparkSession, talon: TalonOne, tmp_path: Path
) -> None:
    folder, checkpoint = tmp_path / "in", tmp_path / "checkpoint"
    for part in range(2):
        events(spark, 4, "streamed").write.mode("append").parquet(str(folder))
        query = (
            spark.readStream.schema("profileId string, type string, attributes string")
            .parquet(str(folder))
            .writeStream.format("talon_one")
            .options(operation="trackEventV2", checkpointLocation=str(checkpoint))
            .trigger(availableNow=True)
            .start()
        )
        query.awaitTermination()
        assert recorded(talon, "streamed") == sorted([*range(4)] * (part + 1))
        if part == 0:
            # As if the driver was lost before it noted the end of the epoch.
            (last,) = (checkpoint / "commits").glob("[0-9]*")
            last.unlink()
            for checksum in (checkpoint / "commits").glob(".*"):
                checksum.unlink()


def test_rows_that_are_refused_end_the_job_or_go_to_a_folder(
    spark: SparkSession, talon: TalonOne, tmp_path: Path
) -> None:
    frame = profiles(spark, 40).withColumn(
        "attributes",
        F.when(
            F.col("integrationId").isin("written7", "written31"),
            F.struct(F.lit(None).cast("string").alias("ShippingCountry"), F.lit(1).alias("Age")),
        ).otherwise(F.col("attributes")),
    )
    frame = frame.withColumn(
        "integrationId",
        F.when(F.col("attributes.Age") == 1, F.lit("x" * 1001)).otherwise(F.col("integrationId")),
    )
    with pytest.raises(PySparkException, match=r"integration_?[iI]d"):
        write(frame, "updateCustomerProfilesV2", run="first")
    failed = tmp_path / "failed"
    write(frame, "updateCustomerProfilesV2", run="second", failed_rows=str(failed))
    table = parquet.read_table(failed)
    assert table.num_rows == 2
    assert table["integrationId"].to_pylist() == ["x" * 1001] * 2
    assert table["error"].to_pylist()[0]["type"] == "ValidationError"


@pytest.mark.parametrize(
    ("operation", "options", "told"),
    [
        ("addLoyaltyPoints", {}, "knows no key for this operation"),
        ("getApplicationCustomers", {}, "changes nothing"),
        ("updateCustomerProfilesV2", {"partitions": 3}, "no option 'partitions'"),
    ],
)
def test_what_cannot_be_written_is_refused(
    spark: SparkSession, operation: str, options: dict[str, Any], told: str
) -> None:
    with pytest.raises(PySparkException) as caught:
        write(profiles(spark, 2), operation, **options)
    assert told in str(caught.value)


def test_one_row_a_call_with_parameters_from_columns_and_options(
    spark: SparkSession, talon: TalonOne
) -> None:
    write(profiles(spark, 3), "updateCustomerProfileV2", run_rule_engine="true")
    assert "written2" in {
        it.integration_id for it in paginate(talon.management.get_customer_profiles, page_size=1000)
    }


def test_the_blocks_of_the_guide_run(spark: SparkSession, talon: TalonOne) -> None:
    blocks = re.findall(r"^```py\n(.*?)^```$", GUIDE.read_text(), re.MULTILINE | re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        exec(block, {"spark": spark})
    found = paginate(talon.management.get_application_customers, 42, integration_id="spark-2")
    assert [it.attributes for it in found] == [{"ShippingCountry": "DE"}]

"""Jobs of the service: started, watched by the list of what they make, and waited for in time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import pytest
from document import METHODS, Failure
from faults import FaultServer, TestClock, reply
from passes.policies import add_policies
from spec import ROOT, Spec

from talon_one import models, start_job
from talon_one.exceptions import ApiTypeError, JobTimeoutError, ServiceException, ValidationError

if TYPE_CHECKING:
    from worlds import World

SPEC = Spec(ROOT / "openapi.yaml")
BATCH = reply(200, b'{"batchId":"b-1"}')
COUPON = json.dumps({"hasMore": False, "data": [SPEC.sample(SPEC.schemas["Coupon"])]}).encode()
SOME, NONE = reply(200, COUPON), reply(200, b'{"hasMore":false,"data":[]}')
NEW = models.NewCouponCreationJob(number_of_coupons=30_000, usage_limit=1, attributes={})


def query(server: FaultServer, number: int) -> dict[str, str]:
    """The path, as that of the empty name, and the query of a request."""
    url = urlsplit(server.requests[number][0].split(" ")[1])
    return {"": url.path, **{name: value for name, (value,) in parse_qs(url.query).items()}}


def test_a_job_is_over_when_its_last_coupon_is_there(world: World) -> None:
    clock = TestClock(chance=1.0)
    with (
        FaultServer(BATCH, *[NONE] * 6, SOME) as server,
        world.management_for(server.host, clock) as api,
    ):
        job = world.start_job(api.create_coupons_asynchronously, 42, 244, NEW)
        assert job.data.batch_id == "b-1"
        assert not job.is_done()
        assert job.wait() == job.data
        assert (
            query(server, 1)
            == query(server, 7)
            == {
                "": "/v1/applications/42/campaigns/244/coupons/no_total",
                "batchId": "b-1",
                "pageSize": "1",
                "skip": "29999",
            }
        )
        assert len(server.requests) == 8
        assert job.is_done()
    assert clock.sleeps == [1.0, 2.0, 4.0, 8.0, 16.0]


def test_a_deletion_is_over_when_no_coupon_passes_its_filters(world: World) -> None:
    clock = TestClock(chance=0.0)
    filters = {"usable": False, "createdBefore": "2020-03-01T00:00:00Z", "batchId": "b-1"}
    accepted = reply(202, b'{"id":1}')
    with (
        FaultServer(accepted, SOME, SOME, NONE) as server,
        world.management_for(server.host, clock) as api,
    ):
        job = world.start_job(api.create_coupons_deletion_job, 42, 244, {"filters": filters})
        assert job.wait().id == 1
        told = {"usable": "false", "createdBefore": "2020-03-01T00:00:00Z", "batchId": "b-1"}
        assert query(server, 3).items() >= {**told, "pageSize": "1", "skip": "0"}.items()
    assert clock.sleeps == [0.5, 1.0]


def test_waiting_ends_with_its_deadline_and_can_go_on(world: World) -> None:
    clock = TestClock(chance=1.0)
    with (
        FaultServer(BATCH, *[NONE] * 9, SOME) as server,
        world.management_for(server.host, clock) as api,
    ):
        job = world.start_job(api.create_coupons_asynchronously, 42, 244, NEW)
        with pytest.raises(JobTimeoutError) as caught:
            job.wait(deadline=100)
        assert sum(clock.sleeps) == 100
        assert (caught.value.elapsed, caught.value.attempts) == (100, 9)
        assert "create_coupons_asynchronously: the job is not done after 100" in str(caught.value)
        assert job.wait().batch_id == "b-1"
    assert max(clock.sleeps) == 30


def test_a_look_takes_no_longer_than_the_rest_of_the_time(world: World) -> None:
    """That it was cut short means that the job is not done, not that the call failed."""
    clock = TestClock(chance=1.0, tick=2.0)
    with (
        FaultServer(BATCH, reply(503)) as server,
        world.management_for(server.host, clock, max_attempts=9) as api,
    ):
        job = world.start_job(api.create_coupons_asynchronously, 42, 244, NEW)
        with pytest.raises((JobTimeoutError, ServiceException)) as caught:
            job.wait(deadline=14)
        assert caught.type is JobTimeoutError


def test_a_failure_of_a_look_is_raised_and_the_job_can_be_waited_for_again(world: World) -> None:
    with (
        FaultServer(BATCH, reply(500), SOME) as server,
        world.management_for(server.host, TestClock(), max_attempts=1) as api,
    ):
        job = world.start_job(api.create_coupons_asynchronously, 42, 244, NEW)
        with pytest.raises(ServiceException):
            job.wait()
        assert job.wait().batch_id == "b-1"


def test_what_starts_no_job_is_refused_and_not_called(world: World) -> None:
    with FaultServer(BATCH) as server, world.management_for(server.host, TestClock()) as api:
        for operation, values in (
            (api.create_coupons, (42, 244, {})),
            (api.create_coupons_asynchronously_with_http_info, (42, 244, NEW)),
        ):
            with pytest.raises(ApiTypeError, match="starts no job that can be waited for"):
                world.start_job(operation, *values)
        with pytest.raises(ValidationError, match="numberOfCoupons"):
            world.start_job(api.create_coupons_asynchronously, 42, 244, {"usageLimit": 1})
        assert server.requests == []
    with pytest.raises(ApiTypeError, match="takes a method and its arguments"):
        start_job(print)


# The document


def sources() -> Iterator[tuple[str, Any, Any, Any]]:
    for path, item in SPEC.document["paths"].items():
        for method in METHODS:
            if "x-job" in item.get(method, {}):
                job = item[method]["x-job"]
                for name, source in [*job["parameters"].items(), ("items", job["items"])]:
                    yield path, item[method], name, source


@pytest.mark.parametrize(("path", "operation", "name", "source"), [*sources()])
def test_where_a_value_is_from_is_declared(
    path: str, operation: Any, name: str, source: Any
) -> None:
    if isinstance(source, int):
        return
    kind, _, pointer = source.partition("#/")
    if kind.startswith("$request.path."):
        assert f"{{{kind.rpartition('.')[2]}}}" in path
        return
    node = operation["requestBody"] if kind == "$request.body" else operation["responses"]["200"]
    schema = node["content"]["application/json"]["schema"]
    for part in pointer.split("/"):
        properties = {it.name: it.schema for it in SPEC.properties(SPEC.resolve(schema))}
        schema = properties[part]


def test_no_filter_of_a_deletion_is_left_out() -> None:
    """Or a job would be taken for done, or not done, by coupons that are none of its business."""
    told = {name for _, operation, name, _ in sources() if "Deletion" in operation["operationId"]}
    filters = SPEC.schemas["CouponDeletionFilters"]["properties"]
    assert filters.keys() <= told


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"items": None}, "/items: None is no number, nor where it is from"),
        ({"operation": "other"}, "/operation: 'other' is no operation of the same subject"),
        ({"parameters": {"b": "$request.path.a"}}, "/parameters: 'b' is no parameter of list"),
        ({"parameters": {"a": "$url"}}, "/parameters/a: '$url' does not say where it is from"),
        ({"more": 1}, ": is no mapping of operation, parameters and items"),
    ],
)
def test_job_that_means_nothing_is_refused_with_its_place(
    changes: dict[str, Any], message: str
) -> None:
    job = {"operation": "list", "parameters": {"a": "$request.path.a"}, "items": 0, **changes}
    listing = {"operationId": "list", "parameters": [{"name": "a", "in": "query"}]}
    document = {"paths": {"/a": {"get": listing, "post": {"operationId": "make", "x-job": job}}}}
    with pytest.raises(Failure) as caught:
        add_policies(document)
    assert str(caught.value) == f"#/paths/~1a/post/x-job{message}"

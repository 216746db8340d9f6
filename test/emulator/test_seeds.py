"""Seeds: what there is at the start, as plain data, and what is said of data that is wrong."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from spec import ROOT

from talon_one.emulator import Emulator
from talon_one.emulator.domains import LOADERS

if TYPE_CHECKING:
    from pathlib import Path

SEED: dict[str, Any] = {
    "applications": [
        {"id": 7, "name": "Shop", "currency": "GBP", "integrationKeys": ["seven"]},
        {"id": 8, "sandbox": True, "integrationKeys": ["eight", "eight-b"]},
    ],
    "calls": [
        {
            "operation": "updateCustomerProfileV2",
            "applicationId": 7,
            "arguments": {
                "integration_id": "anna",
                "customer_profile_integration_request_v2": {"attributes": {}},
            },
        },
        {
            "operation": "update_customer_profile_v2",
            "applicationId": 8,
            "arguments": {
                "integration_id": "ben",
                "customer_profile_integration_request_v2": {},
                "run_rule_engine": "true",
            },
        },
    ],
}


def test_a_seed_makes_what_it_says_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "seed.json"
    file.write_text(json.dumps(SEED), encoding="utf-8")
    for seed in (SEED, file, str(file)):
        with Emulator(seed=seed) as emulator, emulator.client() as talon:
            application = talon.management.get_application(7)
            assert (application.name, application.currency) == ("Shop", "GBP")
            for id_, name in ((7, "anna"), (8, "ben")):
                (customer,) = talon.management.get_application_customers(id_).data
                assert (customer.integration_id, customer.sandbox) == (name, id_ == 8)
            assert list(emulator.webhooks) == []
            with emulator.client(integration_key="eight-b") as other:
                other.integration.delete_customer_data("ben")
            emulator.reset()
            assert talon.management.get_application_customers(8).data


def test_without_applications_there_is_the_usual_one() -> None:
    with Emulator(seed={}) as emulator, emulator.client() as talon:
        assert talon.management.get_application(42).id == 42
        assert talon.management.get_application_customers(42).data == []


def call(operation: str = "deleteCustomerData", **arguments: Any) -> dict[str, Any]:
    return {"calls": [{"operation": operation, "arguments": arguments}]}


@pytest.mark.parametrize(
    ("seed", "message"),
    [
        ([], "must be a mapping of sections"),
        ({"aplications": []}, "unknown section 'aplications'; do you mean 'applications'"),
        ({"applications": [{}]}, "the seed's applications: id is missing"),
        (
            {"applications": [{"id": 7, "currency": 5}]},
            r"the seed's applications: .*currency.* expected a string",
        ),
        (
            {"applications": [{"id": n, "integrationKeys": ["k"]} for n in (7, 8)]},
            "the seed's applications: the integration key opens Application 7",
        ),
        ({"calls": [{}]}, r"the seed's calls\[0\]: operation is missing"),
        (call("deleteCustomer"), r"calls\[0\]: .*do you mean 'deleteCustomerData'"),
        (call("getMessageLogs"), r"calls\[0\]: the emulator does not model getMessageLogs"),
        (call(), r"calls\[0\]: integration_id is missing"),
        (call(integration_id="x"), r"calls\[0\]: customer: Resource not found"),
        (call(integration_id="x", dry=True), r"calls\[0\]: deleteCustomerData has no .* dry"),
        (
            call(
                "updateCustomerProfileV2",
                integration_id="x",
                customer_profile_integration_request_v2={"attributes": 1},
            ),
            r"calls\[0\]: .*attributes.* expected an object",
        ),
    ],
)
def test_a_seed_that_is_wrong(seed: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message) as caught, Emulator(seed=seed):
        pass
    assert "\n" not in str(caught.value)


def test_a_file_that_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "seed.json"
    for content in (None, "{", b"\xff"):
        if content is not None:
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
        with pytest.raises(ValueError, match="the seed cannot be read"), Emulator(seed=file):
            pass


def test_the_guide_names_all_sections() -> None:
    guide = (ROOT / "docs/guide/emulator.md").read_text(encoding="utf-8")
    named = guide.partition("Sections are for")[2].partition("`calls`")[0]
    assert sorted(re.findall("`([a-z_]+)`", named)) == sorted(LOADERS)

"""The fixtures that a project with the package installed has."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytest_plugins = ["pytester"]

PLUGIN = "talon_one.emulator.pytest_plugin"


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A folder with tests, run apart from this process and its plugins."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    pytester.makeini("[pytest]\nfilterwarnings = error\naddopts = --strict-markers\n")
    return pytester


def run(project: pytest.Pytester, *arguments: str, **outcomes: int) -> pytest.RunResult:
    result = project.runpytest_subprocess("-p", PLUGIN, "-p", "no:cacheprovider", *arguments)
    result.assert_outcomes(**outcomes)
    return result


def test_pytest_finds_the_plugin() -> None:
    code = "from importlib.metadata import entry_points as e; print(*e(group='pytest11'))"
    # Isolated, because a build leaves metadata in the present folder.
    found = subprocess.run(
        [sys.executable, "-I", "-c", code], check=True, capture_output=True, text=True
    )
    assert f"name='talon_one', value='{PLUGIN}'" in found.stdout


def test_a_project_that_does_not_use_it_loads_nothing(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import sys

        def test_nothing_is_loaded():
            loaded = {name for name in sys.modules if name.startswith("talon_one")}
            assert loaded == {"talon_one", "talon_one.emulator", "talon_one.emulator.pytest_plugin"}
            assert not {"werkzeug", "msgspec", "urllib3"} & sys.modules.keys()
        """
    )
    run(project, passed=1)


def test_each_test_has_an_emulator_as_it_starts(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        from datetime import datetime, timezone
        import pytest
        from talon_one import AddLoyaltyPoints
        from talon_one.exceptions import ApiException

        hosts = set()

        @pytest.mark.parametrize("number", range(3))
        def test_nothing_is_left_of_another_test(talon_one, talon_one_emulator, number):
            emulator = talon_one_emulator
            hosts.add(emulator.host)
            assert len(hosts) == 1
            assert emulator.requests == []
            assert len(emulator.webhooks) == 0
            assert emulator.rules.all()
            emulator.rules.clear()
            points = lambda: talon_one.integration.get_loyalty_balances(5, "customer1").balance
            assert points().active_points == 0
            assert abs(emulator.clock.now() - datetime.now(timezone.utc)).days < 1
            talon_one.management.add_loyalty_points("5", "customer1", AddLoyaltyPoints(points=5))
            emulator.add_application(7, integration_key="seventh")
            emulator.clock.advance(days=400)
            emulator.fail(status=400)
            with pytest.raises(ApiException):
                points()

        def test_a_client_has_the_keys(talon_one):
            assert talon_one.management.get_application(42).id == 42
            with pytest.raises(ApiException):
                talon_one.management.get_application(7)
        """
    )
    run(project, passed=4)


def test_options_come_from_the_fixture_and_the_marker(
    project: pytest.Pytester, tmp_path: Path
) -> None:
    project.makeconftest(
        """
        import pytest

        @pytest.fixture
        def talon_one_emulator_options():
            return {"seed": {"applications": [{"id": 8, "integrationKeys": ["eight"]}]}}
        """
    )
    project.makepyfile(
        """
        import pytest
        from talon_one.exceptions import NotFoundException

        def test_fixture(talon_one):
            assert talon_one.management.get_application(8).id == 8

        @pytest.mark.talon_one_emulator(seed=None, customers=9)
        class TestMarked:
            def test_class(self, talon_one):
                assert len(talon_one.management.get_application_customers(42).data) == 9
                with pytest.raises(NotFoundException):
                    talon_one.management.get_application(8)

            @pytest.mark.talon_one_emulator(customers=12)
            def test_nearest_wins(self, talon_one):
                assert len(talon_one.management.get_application_customers(42).data) == 12

        @pytest.mark.talon_one_emulator(8)
        def test_wrong(talon_one):
            pass

        @pytest.mark.parametrize("number", range(6))
        def test_not_more_than_a_few_run_at_once(number, request):
            import threading
            marker = pytest.mark.talon_one_emulator(customers=number, seed=None)
            request.node.add_marker(marker)
            request.getfixturevalue("talon_one_emulator")
            assert threading.active_count() < 8
        """
    )
    run(project, passed=9, errors=1).stdout.fnmatch_lines(["*talon_one_emulator takes options*"])


def test_asyncio_leaves_no_connection(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import asyncio
        import gc
        import pytest

        async def read(talon_one):
            calls = (talon_one.management.get_application_customers(42) for _ in range(5))
            for page in await asyncio.gather(*calls):
                assert page.data

        def test_run(async_talon_one):
            asyncio.run(read(async_talon_one))
            asyncio.run(read(async_talon_one))

        def test_loop_that_goes_on(async_talon_one, loop):
            loop.run_until_complete(read(async_talon_one))

        @pytest.fixture(scope="module")
        def loop():
            loop = asyncio.new_event_loop()
            yield loop
            loop.close()

        @pytest.mark.anyio
        async def test_anyio(async_talon_one, anyio_backend_name):
            await read(async_talon_one)
            async with async_talon_one:
                await read(async_talon_one)

        @pytest.fixture
        def anyio_backend():
            return "asyncio"

        def test_unused(async_talon_one):
            gc.collect()
        """
    )
    run(project, "-p", "anyio", passed=4)


def test_workers_of_xdist_have_emulators_of_their_own(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        from talon_one import AddLoyaltyPoints

        @pytest.mark.parametrize("number", range(8))
        def test_points(talon_one, number):
            for total in (1, 2, 3):
                talon_one.management.add_loyalty_points(
                    "5", "customer1", AddLoyaltyPoints(points=1)
                )
                balances = talon_one.integration.get_loyalty_balances(5, "customer1")
                assert balances.balance.active_points == total
        """
    )
    run(project, "-p", "xdist", "-n", "2", passed=8)

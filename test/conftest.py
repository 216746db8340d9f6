"""What all tests share: the search path, settings of hypothesis, and a server that records."""

from __future__ import annotations

import logging
import sys
import threading
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "test/support"), str(ROOT / "tools")]
pytest.register_assert_rewrite("client")

from recorder import Recorder  # noqa: E402, found by the path above
from worlds import WORLDS, World  # noqa: E402

from talon_one.runtime import notices  # noqa: E402

# The same cases in every run: a failure is there for everyone, and nothing is stored.
hypothesis.settings.register_profile(
    "repeatable",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=20,
    phases=[hypothesis.Phase.explicit, hypothesis.Phase.generate, hypothesis.Phase.shrink],
    suppress_health_check=[hypothesis.HealthCheck.too_slow, hypothesis.HealthCheck.data_too_large],
)
hypothesis.settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def recorder() -> Iterator[Recorder]:
    """A server that records; shared, so that its connections are kept open as in real use."""
    with Recorder() as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server
        server.shutdown()


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "only(world, reason): a row that the other world cannot have"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A row is run in each world."""
    if "world" in metafunc.fixturenames:
        only = metafunc.definition.get_closest_marker("only")
        names = [name for name in WORLDS if only is None or name.startswith(only.args[0])]
        metafunc.parametrize("world", names, indirect=True)


@pytest.fixture
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """A way to call the service, blocking or with asyncio."""
    world = WORLDS[request.param]()
    yield world
    world.close()


@pytest.fixture
def logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> pytest.LogCaptureFixture:
    """What the reader says in the log, as if it had said nothing before."""
    monkeypatch.setattr(notices, "_logged", set())
    caplog.set_level(logging.WARNING, "talon_one")
    return caplog


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CA, and certificates of a right host, a wrong host, an expired one, and a client."""
    import trustme

    folder = tmp_path_factory.mktemp("tls")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    other = trustme.CA()
    other.cert_pem.write_to_path(folder / "other.pem")
    past = datetime(2020, 1, 1, tzinfo=timezone.utc)
    for name, certificate in {
        "right": authority.issue_cert("127.0.0.1", "service.example"),
        "wrong": authority.issue_cert("wrong.example"),
        "expired": authority.issue_cert(
            "127.0.0.1", not_before=past, not_after=past.replace(year=2021)
        ),
        "client": authority.issue_cert("client.example"),
    }.items():
        certificate.private_key_and_cert_chain_pem.write_to_path(folder / f"{name}.pem")
    return folder

"""What all tests share: the search path, settings of hypothesis, and a server that records."""

from __future__ import annotations

import sys
import threading
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

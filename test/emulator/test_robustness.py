"""What must not hurt: a process that is killed, damaged files, bodies that make no sense."""

from __future__ import annotations

import contextlib
import os
import random
import socket
import sqlite3
import subprocess
import sys
import threading
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from spec import ROOT
from wire import Connection

from talon_one import AddLoyaltyPoints, DeductLoyaltyPoints
from talon_one.emulator import Emulator, coupons, rules
from talon_one.emulator.campaigns import CAMPAIGNS
from talon_one.exceptions import BadRequestException

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

KILLS = int(os.environ.get("KILLS", "2"))
"""How often a process is killed; more under `make fuzz`."""
WRITES, THREADS = 1000, 16
CUSTOMER = "URNGV8294NV"
SEARCH = "/v1/applications/42/customer_search"


def in_threads(run: Callable[[int], object]) -> None:
    """Run a function in threads at once, each with its number."""
    threads = [threading.Thread(target=run, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# Files


def test_what_was_acknowledged_outlives_a_kill(tmp_path: Path) -> None:
    for number in range(KILLS):
        file = str(tmp_path / f"state{number}")
        chance = random.Random(number)
        acknowledged = write_until_killed(file, after=chance.randrange(1, WRITES))
        with Emulator(database=file) as emulator, emulator.client() as talon:
            kept = {
                customer.integration_id
                for skip in range(0, WRITES + 1000, 1000)
                for customer in talon.management.get_application_customers(42, skip=skip).data
            }
            assert acknowledged <= kept
            talon.integration.delete_customer_data(next(iter(acknowledged)))


def write_until_killed(file: str, after: int) -> set[str]:
    """Let a process make customers and kill it amid them; those that it has told of."""
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--customers", "1"]
    process = subprocess.Popen(
        [*command, "--database", file],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    host = process.stdout.readline().split()[-1].removeprefix("http://")
    acknowledged: set[str] = set()
    with Emulator(customers=1) as stand_in:
        # Only for the keys, which are the same.
        stand_in.host = f"http://{host}"

        def run(number: int) -> None:
            with contextlib.suppress(OSError, EOFError):
                connection = Connection(stand_in)
                with contextlib.closing(connection):
                    for step in range(number, WRITES, 4):
                        name = f"new{step}"
                        if connection.call(f"PUT /v2/customer_profiles/{name}", {})[0] == 200:
                            acknowledged.add(name)
                        if len(acknowledged) >= after:
                            process.kill()

        threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    process.kill()
    process.communicate()
    assert len(acknowledged) >= after
    return acknowledged


def not_a_database(file: Path) -> None:
    file.write_bytes(b"not a database, but a text of more than a hundred bytes" * 10)


def cut_off(file: Path) -> None:
    with Emulator(customers=50, database=str(file)):
        pass
    file.write_bytes(file.read_bytes()[:20_000])


def overwritten(file: Path) -> None:
    with Emulator(customers=50, database=str(file)):
        pass
    data = bytearray(file.read_bytes())
    data[4096:12288] = b"\xa5" * 8192
    file.write_bytes(data)


def of_another_version(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE items (x)")
        connection.execute("PRAGMA user_version = 99")


def of_another_program(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE items (x)")


@pytest.mark.parametrize(
    "spoil",
    [not_a_database, cut_off, overwritten, of_another_version, of_another_program, "mkdir"],
)
def test_a_file_that_cannot_be_used_is_left_alone(
    tmp_path: Path, spoil: Callable[[Path], None] | str
) -> None:
    file = tmp_path / "state"
    if isinstance(spoil, str):
        file.mkdir()
        before = None
    else:
        spoil(file)
        before = file.read_bytes()
    with pytest.raises(ValueError, match="the database") as caught, Emulator(database=str(file)):
        pass
    assert "\n" not in str(caught.value)
    assert before is None or file.read_bytes() == before


def test_a_file_belongs_to_one_emulator_at_a_time(tmp_path: Path) -> None:
    file = str(tmp_path / "state")
    with Emulator(customers=1, database=file):
        with pytest.raises(ValueError, match="locked"), Emulator(database=file):
            pass
    with Emulator(database=file):
        pass


def test_the_command_says_in_one_line_what_is_wrong(tmp_path: Path) -> None:
    file = tmp_path / "state"
    not_a_database(file)
    command = [sys.executable, "-m", "talon_one.emulator", "--port", "0", "--database", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "file is not a database" in done.stderr


# Bodies


@contextlib.contextmanager
def little_memory(limit: int = 8_000_000) -> Iterator[None]:
    """Hold what a block allocates at any time to a number of bytes."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < limit
    finally:
        tracemalloc.stop()


def pieces(size: int) -> Iterator[bytes]:
    piece = b"x" * 1_000_000
    return (piece for _ in range(0, size, len(piece)))


@pytest.mark.parametrize("chunked", [False, True])
def test_a_huge_body_without_a_key(connection: Connection, chunked: bool) -> None:
    size = 200_000_000
    headers = {"Authorization": ""}
    if not chunked:
        headers["Content-Length"] = str(size)
    with little_memory():
        assert connection.call(f"POST {SEARCH}", pieces(size), headers)[0] == 401
    assert connection.call(f"POST {SEARCH}", {})[0] == 200


@pytest.mark.parametrize("chunked", [False, True])
def test_a_huge_body_with_a_key(connection: Connection, chunked: bool) -> None:
    size = 60_000_000
    headers = {} if chunked else {"Content-Length": str(size)}
    with little_memory(80_000_000 if chunked else 8_000_000):
        status, error = connection.call(f"POST {SEARCH}", pieces(size), headers)
    assert (status, error["StatusCode"]) == (413, 413)
    assert connection.call(f"POST {SEARCH}", {})[0] == 200


def test_a_file_stays_out_of_memory(connection: Connection) -> None:
    head = b'--b\r\nContent-Disposition: form-data; name="upFile"; filename="a"\r\n\r\n'

    def form() -> Iterator[bytes]:
        yield head + b"customerprofileid,amount\n"
        for _ in range(200):
            yield b"URNGV8294NV,1\n" * 7000
        yield b"\r\n--b--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    emptied = form()
    with little_memory():
        # There is no such audience, and so nothing is done with the file.
        line = "POST /v1/audiences/999/memberships/import"
        assert connection.call(line, emptied, headers)[0] == 404


@pytest.mark.parametrize(
    ("headers", "body", "statuses"),
    [
        ("Transfer-Encoding: chunked", b"ZZ\r\n{}\r\n0\r\n\r\n", {400}),
        ("Transfer-Encoding: chunked", b"2\r\n{}xx0\r\n\r\n", {400}),
        ("Transfer-Encoding: chunked", b"-2\r\n{}\r\n0\r\n\r\n", {400}),
        ("Transfer-Encoding: gzip", b"{}", {400}),
        ("Transfer-Encoding: chunked\r\nContent-Length: 2", b"{}", {400}),
        ("Content-Length: 2\r\nContent-Length: 2", b"{}", {400}),
        ("Content-Length: -1", b"{}", {400}),
        ("Content-Length: two", b"{}", {400}),
        ("Content-Length: \xb2", b"{}", {400}),
        ("Content-Length: 2\r\nno colon", b"{}", {400}),
        ("Content-Length: 2\r\nX : x", b"{}", {400}),
        ("Content-Length: 2\r\nX: x\r\n folded", b"{}", {400}),
        ("Content-Length: 2\r\nX: " + "x" * 70_000, b"{}", {431}),
        ("Content-Length: 2\r\n" + "X: x\r\n" * 200 + "Y: y", b"{}", {431}),
        ("Content-Type: multipart/form-data\r\nContent-Length: 2", b"{}", {400}),
        ("Content-Length: 2\r\nContent-Encoding: gzip", b"\x1f\x8b", {400}),
    ],
)
def test_a_malformed_request(
    connection: Connection, headers: str, body: bytes, statuses: set[int]
) -> None:
    address = connection.http.sock.getpeername()
    key = f"Authorization: ManagementKey-v1 {connection.keys['management_key']}"
    head = f"POST {SEARCH} HTTP/1.1\r\nHost: x\r\n{key}\r\n{headers}\r\n\r\n"
    with socket.create_connection(address, timeout=60) as sock:
        sock.sendall(head.encode("latin-1") + body)
        sock.shutdown(socket.SHUT_WR)
        reply = sock.makefile("rb").read()
    assert int(reply.split()[1]) in statuses, reply
    assert reply.count(b"HTTP/1.") == 1
    assert connection.call(f"POST {SEARCH}", {})[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--b",
        b"--b\r\n\r\n",
        b'--b\r\nContent-Disposition: form-data; name="upFile"; filename="a"\r\n\r\nx,y',
        b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
        b"--c\r\n\r\nx\r\n--c--\r\n",
        b'--b\r\nContent-Disposition: form-data; name="upFile"\r\n\r\nx\r\n--b--\r\n',
        b'--b\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n' * 2000,
        b'--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n' + b"x" * 2_000_000,
    ],
)
def test_a_malformed_form(connection: Connection, body: bytes) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    line = "POST /v1/loyalty_programs/5/import_points"
    status, error = connection.call(line, body, headers)
    assert status in (400, 413)
    assert error["StatusCode"] == status
    assert connection.call(f"POST {SEARCH}", {})[0] == 200


# Threads


def active(emulator: Emulator) -> tuple[float, float]:
    with emulator.client() as talon:
        found = talon.integration.get_loyalty_balances(5, CUSTOMER).balance
        assert found is not None
        return found.active_points, found.spent_points


def test_no_change_of_many_threads_is_lost(emulator: Emulator) -> None:
    def run(number: int) -> None:
        with emulator.client() as talon:
            for _ in range(10):
                talon.management.add_loyalty_points("5", CUSTOMER, AddLoyaltyPoints(points=0.1))

    in_threads(run)
    assert active(emulator) == (16, 0)


def test_no_point_is_spent_twice(emulator: Emulator) -> None:
    spent: list[int] = []

    def run(number: int) -> None:
        with emulator.client() as talon:
            for _ in range(5):
                with contextlib.suppress(BadRequestException):
                    talon.management.remove_loyalty_points(
                        "5", CUSTOMER, DeductLoyaltyPoints(points=1)
                    )
                    spent.append(number)

    with emulator.client() as talon:
        talon.management.add_loyalty_points("5", CUSTOMER, AddLoyaltyPoints(points=50))
    in_threads(run)
    assert (len(spent), active(emulator)) == (50, (0, 50))


def test_each_of_many_threads_makes_customers_of_its_own(emulator: Emulator) -> None:
    def run(number: int) -> None:
        connection = Connection(emulator)
        for step in range(5):
            connection.call(f"PUT /v2/customer_profiles/{number}-{step}", {})
        connection.close()

    in_threads(run)
    with emulator.client() as talon:
        found = talon.management.get_application_customers(42).data
    made = {customer.id for customer in found if "-" in customer.integration_id}
    assert len(made) == THREADS * 5


def test_no_coupon_is_used_past_its_limit(emulator: Emulator) -> None:
    emulator.rules.clear()
    emulator.rules.add(effects=[], when=[rules.CouponValid()], campaign="Sale")
    with emulator.world(42) as world:
        (campaign,) = [one for one in world[CAMPAIGNS].find() if one.name == "Sale"]
        coupons.add(world, campaign, "CODE-FIVE", usage_limit=5)
    told: list[str] = []

    def run(number: int) -> None:
        connection = Connection(emulator)
        body = {"customerSession": {"state": "closed", "couponCodes": ["CODE-FIVE"]}}
        _, reply = connection.call(f"PUT /v2/customer_sessions/s{number}", body)
        told.extend(effect["effectType"] for effect in reply["effects"])
        connection.close()

    in_threads(run)
    assert sorted(told) == ["acceptCoupon"] * 5 + ["rejectCoupon"] * (THREADS - 5)
    with emulator.world(42) as world:
        coupon = coupons.find(world, "CODE-FIVE")
        assert coupon is not None
        assert coupon.usage_counter == 5

"""What importing costs: the CPU time of a whole process, bytecode present.

`-S` keeps what else is installed out of it: files that `site` runs at the start would add the same
to both sides and so flatter the ratio.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from .measure import Measure, medians
from .server import running

ROOT = Path(__file__).resolve().parent.parent
PATHS = f"import sys; sys.path[:0] = {[str(ROOT), *sys.path]!r}\n"

EMPTY = ""
BARE = "import talon_one"
USED = "from talon_one import ApplicationCustomer, ManagementApi"
USED_FLOOR = "import msgspec, urllib3"
CLIENT = f"""{USED}
from talon_one import ApiClient, Configuration
api = ManagementApi(ApiClient(Configuration("https://example.com", management_key="key")))
"""
CLIENT_FLOOR = f"""{USED_FLOOR}
import ssl
pool = urllib3.HTTPSConnectionPool("example.com", ssl_context=ssl.create_default_context())
"""
CALL = """
from talon_one import ApiClient, Configuration, ManagementApi
with ApiClient(Configuration("http://127.0.0.1:{port}/plain", management_key="key")) as client:
    customer = ManagementApi(client).get_application_customer(7, 1)
"""
CALL_FLOOR = """
import msgspec, urllib3
from bench import floor
pool = urllib3.HTTPConnectionPool("127.0.0.1", {port}, retries=False)
headers = {{"accept": "application/json", "authorization": "ManagementKey-v1 key"}}
path = "/plain/v1/applications/7/customers/1"
customer = floor.decode_customer(pool.urlopen("GET", path, headers=headers).data)
"""
EXTRAS = ("cli", "emulator", "export", "opentelemetry", "runtime.pydantic_schema")
EVERYTHING = f"""
import importlib, pkgutil, talon_one
for module in pkgutil.walk_packages(talon_one.__path__, "talon_one."):
    if not module.name.removeprefix("talon_one.").startswith({EXTRAS}):
        importlib.import_module(module.name)
"""


def measure(samples: int) -> list[Measure]:
    with tempfile.TemporaryDirectory() as cache, running() as port:
        call_floor, call = (program.format(port=port) for program in (CALL_FLOOR, CALL))
        programs = (
            *(EMPTY, BARE, USED_FLOOR, USED, CLIENT_FLOOR, CLIENT),
            *(call_floor, call, EVERYTHING),
        )
        empty, bare, used_floor, used, client_floor, client, first_floor, first, everything = (
            seconds * 1e3
            for seconds in medians(
                samples, *(partial(cpu_seconds, program, cache) for program in programs)
            )
        )
    return [
        Measure("import: models and API", used, used_floor, "ms", 1.2),
        Measure("import: talon_one alone", bare, empty, "ms", 1.3),
        Measure("import: with a client made", client, client_floor, "ms"),
        Measure("a process up to its first response", first, first_floor, "ms", 1.1),
        Measure("import: every module", everything, None, "ms"),
    ]


def cpu_seconds(program: str, cache: str) -> float:
    """User and system time of an interpreter that runs a program and ends.

    Bytecode goes to a folder of its own, so that no setting or permission keeps it from being
    there: the first run writes it.
    """
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", "-X", f"pycache_prefix={cache}", "-c", PATHS + program]
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, program)
    return usage.ru_utime + usage.ru_stime

"""The page at /_emulator/: what it asks for over HTTP, and itself in a browser if there is one."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from wire import TABLES, Connection

from talon_one.emulator.domains import ACTS

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from talon_one.emulator import Emulator

SESSION = {
    "customerSession": {
        "profileId": "customer1",
        "state": "closed",
        "cartItems": [{"name": "Shoe", "sku": "shoe", "quantity": 2, "price": 10}],
    }
}


class Page:
    """Asks as the page does."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def get(self, path: str) -> Any:
        status, value = self.connection.call(f"GET /_emulator/{path}", None, {"Authorization": ""})
        assert status == 200, value
        return value

    def post(self, path: str, body: Any, media_type: str = "application/json") -> Any:
        headers = {"Authorization": "", "Content-Type": media_type}
        return self.connection.call(f"POST /_emulator/{path}", body, headers)


@pytest.fixture
def page(connection: Connection) -> Page:
    return Page(connection)


def test_it_is_one_file_that_asks_nobody_else(page: Page) -> None:
    html = page.get("").decode()
    assert page.connection.headers["content-type"].startswith("text/html")
    assert not re.search(r"(src|href)=(?!\"data:,)|https?:|//[a-z]+\.", html)
    for path in re.findall(r"(?:call|act)\(\"([a-z/]+)\"\)", html):
        page.get(path)


def test_what_it_shows_is_what_there_is(emulator: Emulator, page: Page) -> None:
    page.connection.call("PUT /v1/loyalty_programs/5/profile/customer1/add_points", {"points": 5})
    page.connection.call("PUT /v2/customer_sessions/s1", SESSION)
    overview = page.get("overview")
    assert [one["operation"] for one in overview["requests"]] == [
        "addLoyaltyPoints",
        "updateCustomerSessionV2",
    ]
    assert overview["frozen"]
    assert {one["id"] for one in overview["applications"]} >= {42, 43}
    assert "LoyaltyPointsAdded" in {one["type"] for one in overview["webhooks"]}
    operations = overview["operations"].values()
    assert {name for one in operations for name in one["modelled"]} == set(ACTS)
    assert {name for one in operations for name in one["missing"]} == set(TABLES) - set(ACTS)
    (listed,) = page.get("customers?integrationId=customer1")[:1]
    assert listed["integrationId"] == "customer1"
    assert listed["id"] in [one["id"] for one in page.get("customers")]
    shown = page.get(f"customer?id={listed['id']}")
    assert shown["profile"] == listed
    (one,) = shown["sessions"]
    assert (one["session"]["integrationId"], one["session"]["total"]) == ("s1", 20)
    assert one in page.get("sessions")
    assert isinstance(one["effects"], list)
    assert shown["ledgers"][0]["entries"][0]["amount"] == 5
    rule = page.get("rules")[0]
    assert (rule["name"], rule["campaign"], rule["state"]) == ("10% off", "Always", "running")
    assert rule["effects"][0]["type"] == "percentOff"
    text = str([page.get(path) for path in ("overview", "customers", "sessions", "rules")])
    assert not [key for key in emulator.keys.values() if key in text]


def test_it_moves_the_clock(emulator: Emulator, page: Page) -> None:
    before = emulator.clock.now()
    assert page.post("clock", {"days": 1.5})[0] == 200
    assert (emulator.clock.now() - before).total_seconds() == 36 * 3600
    assert page.post("clock", {"time": "2030-01-01T00:00:00Z"})[1]["now"] == "2030-01-01T00:00:00Z"
    assert page.post("clock", {"frozen": False})[1]["frozen"] is False
    for wrong in ({"time": "soon"}, {"time": "2030-01-01T00:00:00"}, {"years": 1}, {"days": 1e300}):
        status, error = page.post("clock", wrong)
        assert (status, error["errors"][0]["source"]) == (400, {"pointer": ""})


def test_it_switches_faults(emulator: Emulator, page: Page) -> None:
    status, fault = page.post("faults", {"operation": "getApplication", "status": 503})
    assert status == 200
    assert page.connection.call("GET /v1/applications/42")[0] == 503
    assert page.get("overview")["faults"] == [{**fault, "strikes": 1}]
    assert page.post("faults/remove", {"id": fault["id"]})[0] == 200
    assert page.connection.call("GET /v1/applications/42")[0] == 200
    assert page.post("faults/remove", {"id": fault["id"]})[0] == 404
    status, error = page.post("faults", {"operation": "getAplication", "status": 503})
    assert status == 400
    assert "do you mean 'getApplication'" in error["errors"][0]["details"]


def test_it_resets(emulator: Emulator, page: Page) -> None:
    emulator.fail(status=503)
    assert page.post("reset", {})[0] == 200
    assert emulator.faults.on() == []


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("GET /_emulator/nothing", 404),
        ("GET /_emulator/clock", 405),
        ("POST /_emulator/overview", 405),
        ("GET /_emulator/customer?id=x", 400),
        ("GET /_emulator/customer?id=99999", 404),
        ("GET /_emulator", 404),
        ("GET /_emulator/../page.py", 404),
    ],
)
def test_what_it_refuses(page: Page, line: str, status: int) -> None:
    assert page.connection.call(line, b"{}" if "POST" in line else None)[0] == status


def test_other_sites_cannot_change_anything(emulator: Emulator, page: Page) -> None:
    # What a form or a simple request of a browser can send, from wherever.
    for media_type in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        assert page.post("faults", b'{"status": 503}', media_type)[0] == 415
    assert page.post("faults", b"[]")[0] == page.post("faults", b"{")[0] == 400
    assert emulator.faults.on() == []
    page.get("overview")
    assert page.connection.headers["access-control-allow-origin"] is None


BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)


class Tab:
    """A page in a browser, over the protocol of its developer tools."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.number = 0

    async def send(self, method: str, **params: Any) -> None:
        self.number += 1
        await self.socket.send_json({"id": self.number, "method": method, "params": params})

    async def open(self, url: str) -> None:
        """Go to a page, and wait until it has come."""
        await self.send("Page.enable")
        await self.send("Page.navigate", url=url)
        while (await self.socket.receive_json()).get("method") != "Page.loadEventFired":
            pass

    async def ask(self, expression: str) -> Any:
        """What an expression of JavaScript comes to, once it is settled."""
        await self.send(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        while (reply := await self.socket.receive_json()).get("id") != self.number:
            pass
        assert "exceptionDetails" not in reply["result"], reply
        return reply["result"]["result"].get("value")

    async def wait(self, condition: str) -> None:
        """Wait until a condition holds in the page."""
        look = f"look = () => {condition} ? ok() : setTimeout(look, 20)"
        await self.ask(f"new Promise(ok => {{ const {look}; look(); }})")

    async def see(self, text: str) -> None:
        await self.wait(f"document.body.innerText.includes({json.dumps(text)})")

    async def click(self, selector: str) -> None:
        await self.ask(f"document.querySelector({json.dumps(selector)}).click()")


@contextlib.asynccontextmanager
async def browser(url: str, folder: Path) -> AsyncIterator[Tab]:
    """A browser that shows a page."""
    process = await asyncio.create_subprocess_exec(
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--remote-debugging-port=0", f"--user-data-dir={folder}",
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stderr is not None
        while b"DevTools listening" not in (line := await process.stderr.readline()):
            assert line, "the browser did not start"
        tools = line.split()[-1].decode().replace("ws:", "http:").partition("/devtools")[0]
        async with aiohttp.ClientSession() as session:
            async with session.put(f"{tools}/json/new") as reply:
                address = (await reply.json(content_type=None))["webSocketDebuggerUrl"]
            async with session.ws_connect(address) as socket:
                tab = Tab(socket)
                await tab.open(url)
                yield tab
    finally:
        process.kill()
        await process.communicate()


@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed: the page was not looked at")
def test_in_a_browser(emulator: Emulator, page: Page, tmp_path: Path) -> None:
    page.connection.call("PUT /v2/customer_sessions/s1", SESSION)
    before = emulator.clock.now()

    def shown() -> str:
        return emulator.clock.now().isoformat(" ")[:19]

    async def use() -> None:
        async with browser(f"{emulator.host}/_emulator/", tmp_path) as tab:
            await tab.see("updateCustomerSessionV2")
            await tab.see(shown())
            await tab.click("[data-clock='{\"days\": 30}']")
            await tab.see((before + timedelta(days=30)).isoformat(" ")[:19])
            assert emulator.clock.now() == before + timedelta(days=30)
            await tab.ask(
                "document.querySelector('#fault [name=operation]').value = 'getApplication'"
            )
            await tab.click("#fault button")
            await tab.see("getApplication: struck 0")
            assert page.connection.call("GET /v1/applications/42")[0] == 503
            await tab.see("getApplication: struck 1")
            await tab.click("#faults button")
            await tab.wait("!document.querySelector('#faults button')")
            assert page.connection.call("GET /v1/applications/42")[0] == 200
            await tab.click("#tab-sessions")
            await tab.see("setDiscount")
            assert await tab.ask("document.getElementById('message').textContent") == ""

    asyncio.run(asyncio.wait_for(use(), 120))

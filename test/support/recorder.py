"""A server that records what it is asked, and always gives the same reply. Hand-written."""

from __future__ import annotations

import socketserver
from dataclasses import dataclass, field


@dataclass
class Recorded:
    """A request as it came over the wire; names of headers in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Reply:
    """What the server answers with."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)


class Recorder(socketserver.ThreadingTCPServer):
    """An HTTP server on the loopback that records requests and always gives the same reply."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.host = f"http://127.0.0.1:{self.server_address[1]}"
        self.requests: list[Recorded] = []
        self.reply = Reply()

    def take(self) -> Recorded:
        """The one request since the last call."""
        (request,) = self.requests
        self.requests.clear()
        return request


class _Handler(socketserver.StreamRequestHandler):
    server: Recorder

    def handle(self) -> None:
        while line := self.rfile.readline():
            method, target, version = line.decode("ascii").split()
            assert version == "HTTP/1.1"
            headers: dict[str, str] = {}
            while (line := self.rfile.readline()) != b"\r\n":
                name, _, value = line.decode("ascii").partition(":")
                assert name.lower() not in headers, f"{name} is sent twice"
                headers[name.lower()] = value.strip()
            body = self._read_body(headers)
            self.server.requests.append(Recorded(method, target, headers, body))
            self._write(self.server.reply)

    def _read_body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self.rfile.read(int(headers.get("content-length", 0)))
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    def _write(self, reply: Reply) -> None:
        headers = dict(reply.headers)
        if reply.status != 204:
            headers["content-length"] = str(len(reply.body))
        lines = [f"HTTP/1.1 {reply.status} Recorded"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.wfile.write("\r\n".join([*lines, "", ""]).encode("ascii") + reply.body)

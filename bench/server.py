"""The least that a service can be: a process that answers from memory, on loopback.

`/plain/...` is answered as it is, `/gzip/...` compressed; a path that ends in `customers` gets the
page that its `skip` begins, any other gets one customer. `python -m bench.server` prints its port
and ends when its standard input does.
"""

from __future__ import annotations

import gzip
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import customers

PAGES = 50
SKIP = re.compile(rb"[?&]skip=(\d+)")


def serve() -> None:
    encodings = {b"plain": b"", b"gzip": b"content-encoding: gzip\r\n"}
    bodies = [customers.page(number, PAGES) for number in range(PAGES)] + [b'{"data":[]}']
    content = {
        b"plain": (bodies, customers.customer()),
        b"gzip": ([gzip.compress(b, 6) for b in bodies], gzip.compress(customers.customer())),
    }

    def answer(request: bytes) -> bytes:
        target = request.split(b" ", 2)[1]
        form = target.split(b"/", 2)[1]
        many, one = content[form]
        skip = SKIP.search(target)
        start = min(int(skip[1]) // customers.PAGE_SIZE, PAGES) if skip else 0
        body = many[start] if target.partition(b"?")[0].endswith(b"customers") else one
        return (
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n%scontent-length: %d\r\n\r\n"
            % (encodings[form], len(body))
        ) + body

    def converse(connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        buffer = b""
        while data := connection.recv(65536):
            buffer += data
            while (end := buffer.find(b"\r\n\r\n")) >= 0:
                request, buffer = buffer[:end], buffer[end + 4 :]
                connection.sendall(answer(request))

    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)

    def accept() -> None:
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=converse, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    sys.stdin.read()
    os._exit(0)


@contextmanager
def running() -> Iterator[int]:
    """The port of a server in a process of its own that runs until the block ends."""
    with subprocess.Popen(
        [sys.executable, "-m", "bench.server"],
        cwd=Path(__file__).resolve().parent.parent,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        yield int(process.stdout.readline())
        # Leaving the block closes the pipes, which ends the server.


if __name__ == "__main__":
    serve()

"""Servers for the benchmarks, each in a process of its own: nginx where it is installed, else raw asyncio."""

from __future__ import annotations

import asyncio
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson

BODY = orjson.dumps(
    {
        "code": 0,
        "message": "Success",
        "request_id": "r",
        "data": {"orders": [{"id": str(n), "buyer_message": "x" * 300} for n in range(10)]},
    }
)
"""3.4 KB."""

_NGINX = """
worker_processes 1; daemon off; pid {folder}/pid; error_log /dev/null crit;
events {{ worker_connections 4096; }}
http {{
  access_log off; keepalive_requests 10000000; default_type application/json;
  client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  server {{ listen 127.0.0.1:{port} backlog=4096; location / {{ return 200 '{body}'; }} }}
}}
"""


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def fast_server() -> Iterator[tuple[str, str]]:
    """Yield the address of a server that answers at once, and what it is."""
    nginx = shutil.which("nginx")
    if nginx is None:
        with slow_server(0.0) as base:
            yield base, "raw asyncio server (no nginx on PATH)"
        return
    with tempfile.TemporaryDirectory() as folder:
        port = _free_port()
        config = Path(folder, "nginx.conf")
        config.write_text(_NGINX.format(folder=folder, port=port, body=BODY.decode()))
        with _running([nginx, "-p", folder, "-c", str(config)], port) as base:
            yield base, "nginx"


@contextmanager
def slow_server(seconds: float) -> Iterator[str]:
    """Yield the address of a server that answers after *seconds*."""
    port = _free_port()
    with _running([sys.executable, "-m", "benchmarks.servers", str(port), str(seconds)], port) as base:
        yield base


@contextmanager
def canned_server(pages: Path, seconds: float) -> Iterator[str]:
    """
    Yield the address of a server that answers pages of a list after *seconds*: the one that ``page_token`` names.

    Args:
        pages: A file with one answer per line.

        seconds: How long each takes.
    """
    port = _free_port()
    command = [sys.executable, "-m", "benchmarks.servers", str(port), str(seconds), str(pages)]
    with _running(command, port) as base:
        yield base


@contextmanager
def _running(command: list[str], port: int) -> Iterator[str]:
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except OSError:
                time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


class _Answering(asyncio.Protocol):
    """Answers each request with its page; the requests of one connection come one after the other."""

    def __init__(self, seconds: float, pages: list[bytes]) -> None:
        self._seconds = seconds
        self._pages = pages

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._buffer = b""

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while True:
            head, found, rest = self._buffer.partition(b"\r\n\r\n")
            if not found:
                return
            length = _number(head.lower(), b"content-length: ")
            if len(rest) < length:
                return
            self._buffer = rest[length:]
            page = self._pages[_number(head, b"page_token=") % len(self._pages)]
            if self._seconds:
                asyncio.get_running_loop().call_later(self._seconds, self._transport.write, page)
            else:
                self._transport.write(page)


def _number(head: bytes, after: bytes) -> int:
    digits = head.partition(after)[2][:12]
    end = next((at for at, byte in enumerate(digits) if not 48 <= byte <= 57), len(digits))
    return int(digits[:end] or 0)


def _answer(body: bytes) -> bytes:
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )


async def _serve(port: int, seconds: float, pages: list[bytes]) -> None:
    loop = asyncio.get_running_loop()
    answers = [_answer(page) for page in pages]
    server = await loop.create_server(lambda: _Answering(seconds, answers), "127.0.0.1", port, backlog=4096)
    await server.serve_forever()


if __name__ == "__main__":
    canned = Path(sys.argv[3]).read_bytes().split(b"\n") if len(sys.argv) > 3 else [BODY]
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2]), canned))

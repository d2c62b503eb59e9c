"""The token endpoint over real HTTP, with three ways to treat the old refresh token."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.unit.credentials.fakes import Rotation


class AuthServer:
    """Counts calls, rotates as told, and answers after *latency* seconds on the wall clock."""

    def __init__(self, rotation: Rotation = "none", *, latency: float = 0.0) -> None:
        self.rotation = rotation
        self.latency = latency
        self.calls = 0
        self.answered: set[str] = set()
        """Families of tokens for which a new pair was made."""
        self.alive: dict[str, str] = {}
        """Refresh token to its family."""
        self._lock = threading.Lock()
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, body = owner.answer(parse_qs(urlsplit(self.path).query))
                try:
                    self.send_response(status)
                    self.send_header("content-length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    self.close_connection = True  # the client was killed

            def log_message(self, *_: Any) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def give(self, family: str) -> str:
        """Return a refresh token of a new family."""
        token = f"ROW_refresh-{family}-0"
        self.alive[token] = family
        return token

    def answer(self, query: dict[str, list[str]]) -> tuple[int, bytes]:
        token = query["refresh_token"][0]
        with self._lock:
            self.calls += 1
            number = self.calls
            family = self.alive.get(token)
            if family is None:
                return 200, json.dumps(
                    {"code": 36004005, "message": f"no such token {token}", "request_id": "r"}
                ).encode()
            fresh = token if self.rotation == "none" else f"ROW_refresh-{family}-{number}"
            if self.rotation == "at once":
                del self.alive[token]
            self.alive[fresh] = family
            self.answered.add(family)
        time.sleep(self.latency)
        data = {
            "access_token": f"ROW_access-{family}-{number}",
            "access_token_expire_in": int(time.time()) + 604_800,
            "refresh_token": fresh,
            "refresh_token_expire_in": int(time.time()) + 31_536_000,
        }
        return 200, json.dumps({"code": 0, "message": "success", "data": data, "request_id": "r"}).encode()

    def __enter__(self) -> AuthServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

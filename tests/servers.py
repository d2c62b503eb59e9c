"""PostgreSQL and Redis of the tests' own, which may be stopped and started; where their programs are not there, tests are skipped."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal

import pytest

How = Literal["fast", "immediate", "killed"]
_SIGNALS = {"fast": signal.SIGINT, "immediate": signal.SIGQUIT, "killed": signal.SIGKILL}


class Server:
    """A program that can be stopped and started."""

    def __init__(
        self, command: list[str], folder: Path, is_ready: Callable[[], bool], user: str | None = None
    ) -> None:
        self._command = command
        self._is_ready = is_ready
        self._folder = folder
        self._user = user
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start, and return when it takes connections."""
        self._process = subprocess.Popen(
            self._command,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=self._user,
            cwd=self._folder,
        )
        ends = time.monotonic() + 60
        while time.monotonic() < ends and self._process.poll() is None:
            if self._is_ready():
                return
            time.sleep(0.05)
        pytest.fail(f"{self._command[0]} did not start")

    def stop(self, how: How = "fast") -> None:
        """End it as *how* says; nothing happens where it is not running."""
        if self._process is None:
            return
        self._process.send_signal(_SIGNALS[how])
        self._process.wait(300)
        self._process = None


def own_postgres(folder: Path) -> tuple[Server, str]:
    """
    Return a PostgreSQL that runs, and its URL; skip the test where there is none.

    *fast* ends sessions in order. *immediate* and *killed* are a machine that loses its power; what was committed comes back.
    """
    initdb, postgres = program("initdb"), program("postgres")
    if initdb is None or postgres is None:
        pytest.skip("no PostgreSQL: set TIKTOK_SHOP_TEST_POSTGRES, or put initdb and postgres on PATH")
    # not at the top of the module: tests of the base install, which has none, import it
    psycopg = pytest.importorskip("psycopg")
    user = "nobody" if os.name == "posix" and os.geteuid() == 0 else None  # it refuses to run as root
    if user:
        shutil.chown(folder, user)
    data, port = folder / "data", _free_port()
    subprocess.run(
        [initdb, "-D", data, "-A", "trust", "-U", "tests", "-N"],
        check=True, capture_output=True, user=user, cwd=folder,
    )  # fmt: skip
    settings = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "max_connections": "200",
        "fsync": "off",  # the machine stays up, whatever happens to the server
    }
    given = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
    url = f"postgresql://tests@127.0.0.1:{port}/postgres"

    def is_ready() -> bool:
        with contextlib.suppress(psycopg.OperationalError), psycopg.connect(url, connect_timeout=5):
            return True
        return False

    server = Server([postgres, "-D", str(data), "-p", str(port), *given], folder, is_ready, user)
    server.start()
    return server, url


def own_redis(folder: Path) -> tuple[Server, str]:
    """Return a Redis that runs and keeps nothing, and its URL; skip the test where there is none."""
    redis = program("redis-server")
    if redis is None:
        pytest.skip("no Redis: set TIKTOK_SHOP_TEST_REDIS, or put redis-server on PATH")
    port = _free_port()

    def is_ready() -> bool:
        with socket.socket() as probe:
            probe.settimeout(1)
            return probe.connect_ex(("127.0.0.1", port)) == 0

    command = [redis, "--port", str(port), "--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
    server = Server(command, folder, is_ready)
    server.start()
    return server, f"redis://127.0.0.1:{port}/0"


@contextlib.contextmanager
def folder_for_server() -> Iterator[Path]:
    """Yield a folder that another user may be given; pytest's own can be entered by its owner only."""
    with tempfile.TemporaryDirectory(prefix="tts-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@functools.cache
def postgres_server() -> str:
    """Return the URL of a PostgreSQL: the given one, or one that lives as long as this process; skip the test where there is none."""
    if given := os.environ.get("TIKTOK_SHOP_TEST_POSTGRES"):
        return given
    server, url = own_postgres(_KEPT.enter_context(folder_for_server()))
    _KEPT.callback(server.stop)
    return url


@functools.cache
def redis_server() -> str:
    """Return the URL of a Redis, likewise."""
    if given := os.environ.get("TIKTOK_SHOP_TEST_REDIS"):
        return given
    server, url = own_redis(_KEPT.enter_context(folder_for_server()))
    _KEPT.callback(server.stop)
    return url


_KEPT = contextlib.ExitStack()


def end_servers() -> None:
    """Stop what was started for this process."""
    _KEPT.close()


def program(name: str) -> str | None:
    """Return where a program is; Debian has PostgreSQL's beside PATH."""
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(installed[-1]) if installed else None)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port

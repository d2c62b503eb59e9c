"""The command as people run it: a process of its own, an emulator on a port."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from .sellers import say

SECRET_NAME = re.compile(
    r"^TIKTOK_SHOP\w*_(APP_SECRET|ACCESS_TOKEN|REFRESH_TOKEN|SHOP_CIPHER|VAULT_KEY|PASSPHRASE)$"
)
COMMAND = str(Path(sys.executable).with_name("tiktok-shop"))


def window() -> tuple[str, str, str, str]:
    """Return the options for two days that an emulator of any day has."""
    today = datetime.now(UTC).date()
    return ("--start", str(today - timedelta(days=10)), "--end", str(today - timedelta(days=8)))


class Forks:
    """Runs the command in forks of a process that has loaded it; see ``forks.py``."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def run(
        self, arguments: list[str], folder: Path, environment: dict[str, str], stdin: str
    ) -> subprocess.CompletedProcess[str]:
        """Run the command to its end, which comes within a minute."""
        if self._process is None:
            program = str(Path(__file__).with_name("forks.py"))
            self._process = subprocess.Popen(
                [sys.executable, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
            )
        with tempfile.TemporaryDirectory() as kept:
            streams = [Path(kept, name) for name in ("stdin", "stdout", "stderr")]
            for path, text in zip(streams, (stdin, "", ""), strict=True):
                path.write_text(text)
            order = {"arguments": arguments, "folder": str(folder), "environment": environment,
                     "streams": [str(path) for path in streams]}  # fmt: skip
            self._process.stdin.write(json.dumps(order).encode() + b"\n")
            pid = int(self._process.stdout.readline())
            late = threading.Timer(60, os.kill, (pid, signal.SIGKILL))
            late.start()
            code = int(self._process.stdout.readline())
            late.cancel()
            late.join()
            out, talk = (path.read_text() for path in streams[1:])
        assert code != -signal.SIGKILL, f"{arguments} did not end within a minute: {out}{talk}"
        return subprocess.CompletedProcess(arguments, code, out, talk)

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            with self._process as process:
                process.stdin.close()


FORKS = Forks()


@pytest.fixture(scope="session", autouse=True)
def _forks_end():
    yield
    FORKS.close()


@dataclass
class Shell:
    """Runs the command in an empty folder, with nothing in the environment but what the test put there."""

    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
        ran = FORKS.run([*arguments], self.folder, {**self.environment, **environment}, stdin)
        for secret in self._secrets(environment):
            assert secret not in ran.stdout + ran.stderr, f"{arguments} showed a secret"
        return ran

    def terminal(
        self, columns: int, *arguments: str, stop_at: str | None = None, **environment: str
    ) -> Terminal:
        """
        Run the command on a terminal of so many columns, and return what it drew there, without colours.

        With *stop_at* it is terminated as soon as that is read.
        """
        controller, line = pty.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
        kept = {key: value for key, value in self.environment.items() if key not in {"COLUMNS", "LINES"}}
        drawn = b""
        with subprocess.Popen(
            [COMMAND, *arguments],
            cwd=self.folder,
            env={**kept, "TERM": "xterm", **environment},
            stdin=line, stdout=line, stderr=line,
        ) as process:  # fmt: skip
            os.close(line)
            while chunk := _read(controller):
                drawn += chunk
                if stop_at is not None and stop_at.encode() in drawn:
                    process.terminate()
                    stop_at = None
        os.close(controller)
        shown = drawn.decode().replace("\r\n", "\n")
        for secret in self._secrets(environment):
            assert secret not in shown, f"{arguments} showed a secret"
        return Terminal(process.returncode, re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown), shown)

    def _secrets(self, environment: dict[str, str]) -> list[str]:
        """Every secret that this run of the command could have shown."""
        file = self.folder / ".env"
        lines = file.read_text().splitlines() if file.exists() else []
        known = {
            **dict(line.split("=", 1) for line in lines if "=" in line),
            **self.environment,
            **environment,
        }
        return [value for name, value in known.items() if SECRET_NAME.search(name) and len(value) > 8]


@dataclass
class Terminal:
    """What a terminal showed."""

    returncode: int
    text: str
    raw: str
    """With colours and whatever else was sent."""


def _read(controller: int) -> bytes:
    try:
        return os.read(controller, 65536)
    except OSError:  # Linux says so when the other side is closed
        return b""


@pytest.fixture
def shell(tmp_path) -> Shell:
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("TIKTOK_", "WINNINGHUNTER_", "XDG_"))
    }
    return Shell(tmp_path, {**kept, "HOME": str(tmp_path), "COLUMNS": "100", "NO_COLOR": "1"})


@contextmanager
def emulator_in(folder: Path, *, shops: int) -> Iterator[str]:
    """Run ``tiktok-shop emulator``, which writes its ``.env`` into *folder*; yield its address."""
    with subprocess.Popen(
        [COMMAND, "emulator", "--port", "0", "--shops", str(shops), "--env-file", ".env"],
        cwd=folder,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield json.loads(process.stdout.readline())["base_url"]
        finally:
            process.terminate()


@pytest.fixture(scope="session")
def emulator(tmp_path_factory) -> Path:
    """A running ``tiktok-shop emulator``; the value is the folder with its ``.env``."""
    folder = tmp_path_factory.mktemp("emulator")
    with emulator_in(folder, shops=6):
        yield folder


@pytest.fixture
def connected(shell, emulator) -> Shell:
    """A shell whose folder has the emulator's ``.env``."""
    (shell.folder / ".env").write_text((emulator / ".env").read_text())
    return shell


@pytest.fixture
def house(shell):
    """A shell with an ``.env`` of its own emulator, whose sellers may withdraw; the vault stands in that ``.env``."""
    with emulator_in(shell.folder, shops=4) as shell.base:
        shell.environment["TIKTOK_SHOP_VAULT_KEY"] = say(shell, "auth", "new-key").stdout.strip()
        shell.environment["HOME"] = str(shell.folder)
        shell.environment.pop("XDG_DATA_HOME", None)
        yield shell


@pytest.fixture
def vaulted(house):
    """The same with ``TIKTOK_SHOP_VAULT`` in the ``.env``, as a relative path."""
    with (house.folder / ".env").open("a") as file:
        file.write("TIKTOK_SHOP_VAULT=sqlite:///kept/shops.db\n")
    return house

"""``tiktok-shop emulator`` as a process of its own."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest
from dotenv import dotenv_values

EMULATOR = [sys.executable, "-c", "from tiktok_shop.cli import main; raise SystemExit(main())", "emulator"]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_writes_the_env_file_says_that_it_is_ready_and_ends_when_asked(
    tmp_path: Path, ending: signal.Signals
) -> None:
    """One line of JSON, a private ``.env`` with plain lines, exit code 0 on SIGINT and SIGTERM."""
    env_file = tmp_path / ".env"
    command = [*EMULATOR, "--port", "0", "--shops", "2"]
    command += ["--seed", "7", "--env-file", str(env_file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            ready = json.loads(process.stdout.readline())
            values = dotenv_values(env_file)
            answer = httpx.get(f"{ready['base_url']}/_emulator/state", trust_env=False)
        finally:
            process.send_signal(ending)
            code = process.wait(20)

    assert (ready["ready"], ready["shops"], ready["seed"]) == (True, 2, 7)
    assert answer.json()["app_key"] == values["TIKTOK_SHOP_APP_KEY"]
    assert values["TIKTOK_SHOP_BASE_URL"] == values["TIKTOK_SHOP_AUTH_URL"] == ready["base_url"]
    assert values["TIKTOK_SHOP2_ACCESS_TOKEN"]
    assert env_file.stat().st_mode & 0o077 == 0
    assert all(line.count("=") and "'" not in line for line in env_file.read_text().splitlines())
    assert code == 0


def test_a_port_in_use_and_a_wrong_fault_are_one_line() -> None:
    """Exit code 1 for the port, 2 for the fault."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        busy = subprocess.run([*EMULATOR, "--port", port], capture_output=True, text=True, check=False)
    wrong = subprocess.run(
        [*EMULATOR, "--port", "0", "--fault", "explode"], capture_output=True, text=True, check=False
    )

    assert busy.returncode == 1
    assert f"127.0.0.1:{port}" in busy.stderr
    assert "Traceback" not in busy.stderr
    assert wrong.returncode == 2
    assert "unknown fault 'explode'" in wrong.stderr

"""The lower bounds in pyproject.toml, tried: every direct dependency at the lowest version that it allows."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEST_TOOLS = ("pytest", "pytest-asyncio", "pytest-timeout", "hypothesis", "respx", "trio", "starlette")

SMOKE = (
    "tests/unit/transport",
    "tests/unit/client",
    "tests/unit/test_webhooks.py",
    "tests/unit/credentials/test_store.py",
    "tests/unit/credentials/test_store_away.py",
)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_lowest_versions_work(tmp_path: Path) -> None:
    """With them the command starts, and calls, wires, vault and webhooks pass their tests."""
    uv, venv = Path(sys.executable).with_name("uv"), tmp_path / "venv"
    python = venv / ("Scripts" if os.name == "nt" else "bin") / "python"

    def run(*command: str | Path) -> str:
        ran = subprocess.run(
            [str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert ran.returncode == 0, f"{command}\n{ran.stdout[-4000:]}\n{ran.stderr[-4000:]}"
        return ran.stdout

    run(uv, "venv", "-q", "--python", sys.executable, venv)
    into = ("pip", "install", "-q", "--python", python)
    run(uv, *into, "--resolution", "lowest-direct", f"{ROOT}[all]")
    run(uv, *into, *TEST_TOOLS)  # as they come: it is not them that are tried
    listed = run(venv / "bin" / "tiktok-shop", "operations", "--json")
    assert "get_order_list" in listed
    # The package under test is the installed one: nothing is taken from src/.
    no_sdk = (
        "--deselect",
        "tests/unit/transport/test_envelope_token_trace.py::test_opentelemetry_hook_makes_spans_and_metrics",
    )
    run(python, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-m", "not slow", *no_sdk, *SMOKE)

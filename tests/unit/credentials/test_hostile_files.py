"""Files that others made: archives that ask for too much, and paths that are no files."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import orjson
import pytest

from tiktok_shop.credentials.vault import Vault
from tiktok_shop.credentials.vault.crypto import open_archive, seal_archive
from tiktok_shop.errors import ConfigurationError


@pytest.mark.parametrize(
    "cost",
    [
        {"n": 2**20, "r": 2**20},
        {"n": 2**20, "r": 8},
        {"n": 2**15, "r": 8, "p": 2**20},
        {"n": 2**31},
        {"n": 3},
        {"n": 0},
        {"n": 1},
        {"n": -(2**15)},
        {"r": 0},
        {"p": -1},
        {"n": None},
        {"salt": 5},
        {"data": "é"},
        {"data": ""},
    ],
)
def test_an_archive_that_asks_for_too_much_is_refused_at_once(cost: dict[str, Any]) -> None:
    """Memory and time that a stranger's file may cost are bounded together, and every refusal is in words."""
    archive = orjson.loads(seal_archive({"a": 1}, "correct horse"))
    started = time.process_time()
    with pytest.raises(ConfigurationError):
        open_archive(orjson.dumps({**archive, **cost}), "correct horse")
    assert time.process_time() - started < 2.0


def test_our_own_archives_open() -> None:
    """The bounds leave room for what we write."""
    assert open_archive(seal_archive({"a": 1}, "correct horse"), "correct horse") == {"a": 1}


@pytest.mark.skipif(os.name != "posix", reason="no FIFOs here")
async def test_a_path_that_is_no_file_is_refused(tmp_path: Path, vault_key: str) -> None:
    """Opening a FIFO would wait for ever, and a directory is no vault."""
    os.mkfifo(tmp_path / "fifo")
    for path in (tmp_path / "fifo", tmp_path):
        vault = Vault(f"sqlite:///{path}", key=vault_key)
        with pytest.raises(ConfigurationError, match="not a file"):
            await vault.open()
        await vault.aclose()

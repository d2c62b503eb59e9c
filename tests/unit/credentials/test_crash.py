"""No crash loses a grant that could be kept, and many processes make one refresh. Processes are real, and so is SIGKILL."""

from __future__ import annotations

import time

import pytest
from tests.unit.credentials.auth_server import AuthServer
from tests.unit.credentials.conftest import APP, empty
from tests.unit.credentials.crash import crash_trials, ended
from tests.unit.credentials.fakes import Rotation
from tests.unit.credentials.processes import Zygote

from tiktok_shop.credentials.vault import Vault

SAMPLE = [
    pytest.param(7, id="sample"),
    pytest.param(170, id="many", marks=[pytest.mark.slow, pytest.mark.timeout(900)]),
]
CROWD = [
    pytest.param(3, 10, id="sample"),
    pytest.param(8, 50, id="many", marks=[pytest.mark.slow, pytest.mark.timeout(300)]),
]


@pytest.mark.parametrize("trials", SAMPLE)
@pytest.mark.parametrize("rotation", ["none", "grace"])
async def test_a_killed_refresh_never_loses_a_grant_where_the_old_token_still_works(
    sqlite_url: str, vault_key: str, rotation: Rotation, trials: int
) -> None:
    """Whenever the process dies, the next one goes on with the grant."""
    count = await crash_trials(sqlite_url, vault_key, rotation, trials)
    print(rotation, dict(count))  # noqa: T201 - the figures that the guide quotes
    assert count["alive"] == trials


@pytest.mark.parametrize("trials", SAMPLE)
async def test_where_the_old_token_dies_at_once_only_the_gap_before_the_write_loses_a_grant(
    sqlite_url: str, vault_key: str, trials: int
) -> None:
    """A grant is lost only by a kill between the server's answer and our write, and the intent log names its shop."""
    count = await crash_trials(sqlite_url, vault_key, "at once", trials)
    print("at once", dict(count))  # noqa: T201 - the figures that the guide quotes
    assert count["lost needlessly"] == 0
    assert count["alive"] + count["lost"] == trials
    assert count["named in the log"] == count["lost"]


@pytest.mark.parametrize(("processes", "tasks"), CROWD)
async def test_many_processes_with_many_tasks_make_one_refresh(
    vault_url: str, vault_key: str, processes: int, tasks: int
) -> None:
    """All meet the same ended token at once: the platform sees one call, and every task has the new token."""
    if vault_url.startswith("postgres"):
        await empty(vault_url)
    vault = Vault(vault_url, key=vault_key)
    await vault.use_app(APP, now=0.0)
    with AuthServer("at once", latency=0.2) as server, Zygote() as zygote:
        await vault.put(ended("grant-1", server.give("one")), now=time.time() - 8 * 86_400)
        await vault.aclose()
        for _ in range(processes):
            zygote.start(vault=vault_url, key=vault_key, auth=server.url, grant="grant-1", tasks=tasks)
        results = zygote.results(processes)
        assert [result.get("error") for result in results] == [None] * processes
        assert server.calls == 1
    assert {tuple(result["tokens"]) for result in results} == {("ROW_access-one-1",)}
    assert sum(result["count"] for result in results) == processes * tasks

"""Kill refreshing processes at many points, and see whether their grants live."""

from __future__ import annotations

import random
import time
from collections import Counter

import httpx
from tests.unit.credentials.auth_server import AuthServer
from tests.unit.credentials.fakes import Rotation, moment
from tests.unit.credentials.processes import Zygote

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop
from tiktok_shop.credentials.oauth import TokenEndpoint
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.errors import NotAuthorizedError
from tiktok_shop.timing import Timing

APP = AppCredentials("key", "secret")


def ended(name: str, refresh_token: str) -> Authorization:
    """A grant whose access token ended an hour ago."""
    return Authorization(
        id=name,
        access_token=f"ROW_old-{name}",
        access_expires_at=moment(time.time() - 3600),
        refresh_token=refresh_token,
    )


async def crash_trials(url: str, key: str, rotation: Rotation, trials: int, *, seed: int = 1) -> Counter[str]:
    """
    Start a refresh, kill it somewhere, and let another process (later, when the lease has run out) use the grant.

    Returns:
        How many grants were ``alive`` afterwards; ``lost`` where the kill fell between the server's answer and the
        durable write; ``lost needlessly`` otherwise; and how many of the kills came ``after the answer`` at all.
    """
    rand = random.Random(seed)
    count: Counter[str] = Counter()
    vault = Vault(url, key=key)
    await vault.use_app(APP, now=0.0)
    with AuthServer(rotation, latency=0.003) as server, Zygote() as zygote:
        order = {"vault": url, "key": key, "auth": server.url, "tasks": 1}

        async def prepare(name: str) -> None:
            await vault.put(ended(name, server.give(name)), now=time.time() - 8 * 86_400)
            await vault.put_shops([Shop(f"shop-{name}", None, None, None, name)], now=0.0)

        seconds = 0.0
        for warm in ("warm-1", "warm-2"):
            await prepare(warm)
            began = time.monotonic()
            zygote.start(grant=warm, **order)
            assert "tokens" in zygote.results(1)[0]
            seconds = time.monotonic() - began
        async with httpx.AsyncHTTPTransport(verify=False, trust_env=False) as wire:
            later = TokenKeeper(
                vault,
                TokenEndpoint(APP, wire, auth_url=server.url),
                timing=Timing(now=lambda: time.time() + 600.0),
            )
            for trial in range(trials):
                name = f"grant-{trial}"
                await prepare(name)
                calls = server.calls
                pid = zygote.start(grant=name, **order)
                if (
                    trial % 2
                ):  # half of the kills fall anywhere, half of them shortly after the server was asked
                    while server.calls == calls:
                        time.sleep(0.0005)  # noqa: ASYNC251 - nothing else runs on this loop meanwhile
                    zygote.kill(pid, after=rand.uniform(0.0, 0.03))
                else:
                    zygote.kill(pid, after=rand.uniform(0.0, 1.1 * seconds))
                stored = await vault.get(name)
                assert stored is not None
                is_answered = name in server.answered
                is_stored = stored.authorization.access_token != f"ROW_old-{name}"
                count["after the answer"] += is_answered
                try:
                    token = await later.access_token(name)
                except NotAuthorizedError:
                    count["lost" if is_answered and not is_stored else "lost needlessly"] += 1
                else:
                    assert token.startswith(f"ROW_access-{name}-")
                    count["alive"] += 1
    count["named in the log"] = len(
        {
            record.authorization_id  # both the intent that was cut off and the one that found out are in the log
            for record in await vault.intents()
            if record.outcome == "lost" and record.shops == (f"shop-{record.authorization_id}",)
        }
    )
    await vault.aclose()
    return count

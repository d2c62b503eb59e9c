"""
A program that has loaded everything and forks for each order, so that hundreds of processes cost little.

One JSON line in: ``{"vault", "key", "auth", "grant", "tasks"}``. Out: ``{"pid"}`` at once, and ``{"pid", "tokens"}`` or
``{"pid", "error"}`` from the fork, when it lives that long.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from typing import Any

import aiosqlite  # noqa: F401 - loaded before the fork
import cryptography.fernet  # noqa: F401 - loaded before the fork
import httpx

from tiktok_shop.credentials.models import AppCredentials
from tiktok_shop.credentials.oauth import TokenEndpoint
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.vault import Vault


async def work(order: dict[str, Any]) -> list[str]:
    vault = Vault(order["vault"], key=order["key"])
    app = AppCredentials("key", "secret")
    async with httpx.AsyncHTTPTransport(verify=False, trust_env=False) as wire:
        keeper = TokenKeeper(vault, TokenEndpoint(app, wire, auth_url=order["auth"]))
        try:
            await vault.use_app(app, now=0.0)
            return list(
                await asyncio.gather(*(keeper.access_token(order["grant"]) for _ in range(order["tasks"])))
            )
        finally:
            await keeper.aclose()


def say(**facts: Any) -> None:
    os.write(1, json.dumps(facts).encode() + b"\n")


def main() -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    say(ready=True)
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if pid:
            say(pid=pid)
            continue
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        try:
            tokens = asyncio.run(work(order))
            say(pid=os.getpid(), tokens=sorted(set(tokens)), count=len(tokens))
        except BaseException as error:  # noqa: BLE001 - the parent is to hear of anything
            say(pid=os.getpid(), error=f"{type(error).__name__}: {error}")
        os._exit(0)


if __name__ == "__main__":
    main()

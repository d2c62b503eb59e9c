"""What ``tiktok-shop emulator`` runs; apart, so that ``--help`` loads no server."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

import anyio

from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.env_file import env_text
from tiktok_shop_emulator.gateway.checks import Policy
from tiktok_shop_emulator.gateway.limits import Limits
from tiktok_shop_emulator.server import bind, make_server
from tiktok_shop_emulator.tokens import Rotation

__all__ = ["Settings", "run"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The command's options."""

    host: str
    port: int
    shops: int
    seed: int
    faults: tuple[str, ...]
    rotation: Rotation
    strict_live: bool
    redirect_url: str | None
    webhook_url: str | None
    per_second: float | None
    env_file: Path | None


def run(settings: Settings) -> None:
    """
    Serve until SIGINT or SIGTERM.

    Raises:
        OSError: If the address or the file cannot be had.

        ValueError: If a fault cannot be read.
    """
    emulator = Emulator(
        shops=settings.shops,
        seed=settings.seed,
        faults=settings.faults,
        rotation=settings.rotation,
        policy=Policy(strict_live=settings.strict_live),
        limits=Limits(per_second=settings.per_second),
        redirect_url=settings.redirect_url,
    )
    emulator.webhooks.default_address = settings.webhook_url
    bound, emulator.base_url = bind(settings.host, settings.port)
    with bound:
        if settings.env_file is not None:
            _write_private(settings.env_file, env_text(emulator.world, emulator.authority, emulator.base_url))
        anyio.run(_serve, emulator, bound, settings)


def _write_private(path: Path, text: str) -> None:
    # Like any file of tokens: nobody else on this machine needs to read it.
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)


async def _serve(emulator: Emulator, bound: socket.socket, settings: Settings) -> None:
    def announce() -> None:
        line = {
            "ready": True,
            "base_url": emulator.base_url,
            "auth_url": emulator.base_url,
            "shops": len(emulator.world.shops),
            "seed": emulator.seed,
            "env_file": None if settings.env_file is None else str(settings.env_file),
        }
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()

    server = make_server(emulator, announce)

    async def stop_on_signal() -> None:
        with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
            async for _ in signals:
                server.should_exit = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(stop_on_signal)
        await server.serve(sockets=[bound])
        tasks.cancel_scope.cancel()

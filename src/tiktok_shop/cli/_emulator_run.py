"""What ``tiktok-shop emulator`` runs; apart, so that ``--help`` loads no server."""

from __future__ import annotations

import json
import signal
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio

from tiktok_shop.cli import _output as output
from tiktok_shop_emulator.app import Emulator
from tiktok_shop_emulator.env_file import NotOursError, check, env_text, write
from tiktok_shop_emulator.gateway.checks import Policy
from tiktok_shop_emulator.gateway.limits import Limits
from tiktok_shop_emulator.server import bind, make_server
from tiktok_shop_emulator.tokens import Rotation

__all__ = ["NotOursError", "Settings", "run"]


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
    force: bool = False
    people: bool = False
    creators: int = 1
    partners: int = 1
    allowed_hosts: tuple[str, ...] = ()
    spec: Path | None = None
    """Operations beside the generated ones."""


def run(settings: Settings) -> None:
    """
    Serve until SIGINT or SIGTERM.

    Raises:
        NotOursError: If the file holds settings that the emulator did not write.

        OSError: If the address or the file cannot be had.

        ValueError: If a fault cannot be read.
    """
    if settings.env_file is not None:
        check(settings.env_file, force=settings.force)
    own: dict[str, Any] = {}
    if settings.spec is not None:
        from tiktok_shop.cli._codegen import codegen, refused
        from tiktok_shop_openapi.registry import OPERATIONS

        with refused():
            document, operations = codegen("own").emulated(settings.spec)
        own = {"spec": document, "operations": [*OPERATIONS.values(), *operations]}
    emulator = Emulator(
        **own,
        shops=settings.shops,
        seed=settings.seed,
        faults=settings.faults,
        rotation=settings.rotation,
        policy=Policy(strict_live=settings.strict_live),
        limits=Limits(per_second=settings.per_second),
        redirect_url=settings.redirect_url,
        world={"creators": settings.creators, "partners": settings.partners},
        allowed_hosts=(settings.host, *settings.allowed_hosts),
    )
    emulator.webhooks.default_address = settings.webhook_url
    bound, emulator.base_url = bind(settings.host, settings.port)
    with bound:
        if settings.env_file is not None:
            text = env_text(emulator.world, emulator.authority, emulator.base_url, people=settings.people)
            write(settings.env_file, text, force=settings.force)
        anyio.run(_serve, emulator, bound, settings)


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
        if sys.stderr.isatty():
            output.note(_hints(emulator.base_url, settings))

    server = make_server(emulator, announce)

    async def stop_on_signal() -> None:
        with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
            async for _ in signals:
                server.should_exit = True

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(stop_on_signal)
        await server.serve(sockets=[bound])
        tasks.cancel_scope.cancel()


def _hints(base_url: str, settings: Settings) -> str:
    """What a person reads beside the line of JSON: where to look, and what to try."""
    if settings.env_file is None:
        then = "with --env-file .env the commands and TikTokShop.from_env() find it"
    else:
        file = "" if str(settings.env_file) == ".env" else f" --env-file {settings.env_file}"
        then = f"in another terminal: tiktok-shop gmv --all-shops --yesterday{file}"
    return f"shops, tokens, requests and faults: {base_url}/ - {then} - Ctrl-C stops it"

"""A sync that runs on a terminal or as a service: until it is done, until it is stopped, or again and again."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import anyio

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import shown
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.sync.destinations import place_of

_FRESH_FOR = 3540.0
"""Seconds. Under ``--every``: what is read whole each time (snapshots, analytics, statements) is read about once an hour."""

_STOPPED = 130


async def until_stopped(work: Callable[[], Awaitable[int]], database: str) -> int:
    """Run *work*; Ctrl-C and SIGTERM end it within a moment, with a line that says what is kept."""
    stopped: list[signal.Signals] = []
    code = 0
    failure: Exception | None = None
    async with anyio.create_task_group() as tasks:

        async def listen() -> None:
            with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
                async for received in signals:
                    stopped.append(received)
                    tasks.cancel_scope.cancel()
                    return

        if sys.platform != "win32":
            tasks.start_soon(listen)
        try:
            code = await work()
        except Exception as error:  # noqa: BLE001 - raised below, and not inside a group
            failure = error
        tasks.cancel_scope.cancel()
    if failure is not None:
        raise failure
    if not stopped:
        return code
    output.note(
        f"stopped: what was committed stays in {place_of(database)}, and the same command goes on from there"
        " (`tiktok-shop sync status` with the same --into shows how far it is)"
    )
    return 0 if stopped[0] == signal.SIGTERM else _STOPPED


async def serve(cycle: Callable[[float], Awaitable[int]], pause: float) -> int:
    """Run again and again; a run that fails is told and followed by the next."""
    is_first = True
    while True:
        began = time.monotonic()
        try:
            await cycle(0.0 if is_first else _FRESH_FOR)
            is_first = False
        except ConfigurationError as error:
            if is_first:  # a wrong setting will be wrong the next time, too
                raise
            output.fail(str(error))
        except TikTokShopError as error:
            output.fail(str(error))
        rest = max(0.0, pause - (time.monotonic() - began))
        output.note(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC: next run in {shown(rest)}")
        await anyio.sleep(rest)

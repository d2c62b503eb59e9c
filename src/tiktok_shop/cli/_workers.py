"""What ``tiktok-shop sync`` knows of queues: putting shops into one, and looking at one."""

from __future__ import annotations

import time
from collections.abc import Sequence

from tiktok_shop.cli import _output as output
from tiktok_shop.client import TikTokShop
from tiktok_shop.sync.since import Since
from tiktok_shop.sync.workers import workers_of

__all__ = ["deferred", "workers_of"]


async def deferred(
    client: TikTokShop,
    names: Sequence[str],
    database: str,
    *,
    streams: Sequence[str],
    since: Since | None,
    as_json: bool,
) -> int:
    """Put *names* into the queue and say so; return the exit code."""
    from tiktok_shop.sync.queue import Deferral, defer

    back = time.time() - since if isinstance(since, float) else since
    put, waiting = await defer(client, database, Deferral(tuple(streams), back), names)
    if as_json:
        output.print_json({"queued": put, "already_queued": waiting})
    else:
        more = f", {waiting} wait there already" if waiting else ""
        output.note(f"{put} shops were put into the queue{more}; `tiktok-shop worker` brings them up to date")
    return 0

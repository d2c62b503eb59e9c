"""A cable between a client and its server that a test can cut: nothing answers then, and nothing is closed either."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from urllib.parse import urlsplit


class Cable:
    """What lies between a client and its server, and may be cut."""

    def __init__(self, host: str, port: int) -> None:
        self._place = host, port
        self.is_cut = False

    async def connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, asks = await asyncio.open_connection(*self._place)
        async with asyncio.TaskGroup() as both:
            both.create_task(self._carry(reader, asks))
            both.create_task(self._carry(answers, writer))

    async def _carry(self, one: asyncio.StreamReader, other: asyncio.StreamWriter) -> None:
        while data := await one.read(65536):
            if not self.is_cut:
                other.write(data)
        other.close()


@contextlib.asynccontextmanager
async def cable_to(url: str) -> AsyncIterator[tuple[Cable, str]]:
    """Yield a cable, and the URL of the database behind it."""
    parts = urlsplit(url)
    cable = Cable(parts.hostname or "127.0.0.1", parts.port or 5432)
    server = await asyncio.start_server(cable.connected, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    user = f"{parts.username}@" if parts.username else ""
    async with server:
        yield cable, parts._replace(netloc=f"{user}127.0.0.1:{port}").geturl()

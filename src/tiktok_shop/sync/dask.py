"""Shops on a Dask cluster, for teams that have one. The ledger is what lasts: a run that dies is a run that is started again."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.sync.destinations import DestinationError, Personal
from tiktok_shop.sync.outcomes import ShopOutcome, StreamOutcome
from tiktok_shop.sync.run import Running, running
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import choose

try:
    import distributed
    from distributed import Client, WorkerPlugin, get_worker
except ImportError as missing:  # pragma: no cover - the extra is there in tests
    raise ConfigurationError(
        "Dask is an extra: pip install 'tiktok-shop-async[dask,sync,postgres]'"
    ) from missing

__all__ = ["DaskEngine"]

as_completed: Any = distributed.as_completed  # distributed's types are half there

_log = logging.getLogger(__name__)


class DaskEngine:
    """
    Runs units on the workers of a Dask cluster.

    .. code-block:: python

        async with Client("scheduler:8786", asynchronous=True) as client, TikTokShop.from_env() as app:
            report = await sync(app, into="postgresql://db/shops", engine=DaskEngine(client))

    Each worker process opens one client and one database for all its units, from its own environment: key, secret, tokens,
    vault and hash key are there, and nothing of them travels. A unit takes one of a worker's threads while it waits for the
    platform, so give workers about 50 (``--nthreads 50``).

    Args:
        client: With ``asynchronous=True``.

        env_file: On the workers.

        retries: How often a unit is given to another worker when its own raises.
    """

    def __init__(self, client: Client, *, env_file: str = ".env", retries: int = 2) -> None:
        self._client: Any = client
        self._env_file = env_file
        self._retries = retries

    async def run(
        self,
        units: Sequence[Mapping[str, Any]],
        *,
        into: str,
        streams: Sequence[str],
        personal: Personal,
        limits: Limits,
    ) -> AsyncIterator[tuple[str, dict[str, Any] | Exception]]:
        """
        Yield a shop's name and what became of it, as each is done.

        Raises:
            ConfigurationError: If the address holds a password, which Dask would show to all who look.
            DestinationError: If a worker's database failed.
        """
        if _has_password(into):
            raise ConfigurationError(
                "a unit travels through Dask's scheduler, where a password can be seen: leave it out of into=, and give the"
                " workers PGPASSWORD or ~/.pgpass"
            )
        plugin = _Kept(into, tuple(streams), personal, limits, self._env_file)
        await self._client.register_plugin(plugin)
        try:
            futures = {
                self._client.submit(_run, dict(unit), plugin.name, pure=False, retries=self._retries): str(
                    unit["shop"]
                )
                for unit in units
            }
            try:
                async for future in as_completed(list(futures)):
                    shop = futures.pop(future)
                    try:
                        found = await future.result()
                    except Exception as error:  # noqa: BLE001 - a worker that was killed is this shop's outcome
                        yield shop, error
                        continue
                    yield shop, DestinationError(found["database"]) if "database" in found else found
            finally:
                if futures:
                    await self._client.cancel(list(futures))
        finally:
            with suppress(Exception):  # the scheduler is gone, and the plugin with it
                await self._client.unregister_worker_plugin(plugin.name)


async def _run(unit: dict[str, Any], name: str) -> dict[str, Any]:
    """Run a unit on a worker; errors become plain values, because not every exception survives the way back."""
    kept: Any = get_worker().plugins[name]
    try:
        found: dict[str, Any] = await kept.run(unit)
        return found
    except DestinationError as error:
        return {"database": str(error)}
    except TikTokShopError as error:
        outcome = ShopOutcome(unit["shop"], None, {stream: StreamOutcome() for stream in unit["streams"]})
        for one in outcome.streams.values():
            one.fail(error)
        return outcome.to_dict()


class _Kept(WorkerPlugin):
    """What a worker keeps open for all units: a client and a database."""

    def __init__(
        self, into: str, streams: tuple[str, ...], personal: Personal, limits: Limits, env_file: str
    ) -> None:
        self.name = f"tiktok-shop-{os.urandom(4).hex()}"
        self._into = into
        self._streams = streams
        self._personal = personal
        self._limits = limits
        self._env_file = env_file

    async def setup(self, worker: Any) -> None:
        """Called on each worker, also on those that come later."""
        del worker
        self._lock = asyncio.Lock()
        self._holding: asyncio.Task[None] | None = None

    async def teardown(self, worker: Any) -> None:
        """Called when the worker leaves, or the run is over."""
        del worker
        await self._close()

    async def run(self, unit: dict[str, Any]) -> dict[str, Any]:
        async with self._lock:
            if self._holding is None or self._holding.done():
                self._opened: asyncio.Future[tuple[TikTokShop, Running]] = asyncio.Future()
                # held by a task of its own: what is entered in one task has to be left in the same
                self._leave = asyncio.Event()
                self._holding = asyncio.create_task(self._hold())
        _, engine = await asyncio.shield(self._opened)
        try:
            return await engine.run_unit(unit)
        except DestinationError:
            self._leave.set()  # a writer that failed takes nothing more: the next unit opens another
            raise

    async def _hold(self) -> None:
        opened = self._opened
        try:
            async with TikTokShop.from_env(self._env_file) as app:
                engine = running(
                    app,
                    self._into,
                    choose(self._streams),
                    personal=self._personal,
                    hash_key=os.environ.get("TIKTOK_SHOP_HASH_KEY"),
                    limits=self._limits,
                )
                async with engine as found:
                    opened.set_result((app, found))
                    await self._leave.wait()
        except Exception as error:  # noqa: BLE001 - handed to those who wait for it
            if opened.done():
                _log.warning("closing the database: %s", error)
            else:
                opened.set_exception(error)

    async def _close(self) -> None:
        holding, self._holding = self._holding, None
        if holding is not None:
            self._leave.set()
            await holding


def _has_password(into: str) -> bool:
    parts = urlsplit(into)
    return bool(parts.password) or any(key == "password" for key, _ in parse_qsl(parts.query))

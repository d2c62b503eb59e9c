"""Shops on a Dask cluster, for teams that have one. The ledger is what lasts: a run that dies is a run that is started again."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tiktok_shop._environ import HASH_KEY, variable
from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.sync.destinations import DestinationError, Personal
from tiktok_shop.sync.outcomes import ShopOutcome, StreamOutcome
from tiktok_shop.sync.run import Running, running
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import choose

try:
    import distributed
    from distributed import Client, KilledWorker, WorkerPlugin, get_worker
except ImportError as missing:  # pragma: no cover - the extra is there in tests
    raise ConfigurationError(
        "Dask is an extra: pip install 'tiktok-shop-async[dask,sync,postgres]'"
    ) from missing

__all__ = ["ClusterError", "DaskEngine"]

as_completed: Any = distributed.as_completed  # distributed's types are half there

_log = logging.getLogger(__name__)

_GONE = "Dask's scheduler is gone, or cancelled the run; what this shop had committed by then stays"


class ClusterError(TikTokShopError):
    """The cluster did not bring a shop to its end: the scheduler is gone, or the workers died. The next run finishes it."""

    is_retry_safe = True


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

        env_file: On the workers; the key of hashes is read there too.

        open_client: Returns a client that is not open yet, on a worker, instead of ``TikTokShop.from_env(env_file)``: one with
            ``RedisQuotas``, say. It travels by its name, so the workers must be able to import it.

        retries: How often a unit is given to another worker when its own raises.
    """

    def __init__(
        self,
        client: Client,
        *,
        env_file: str = ".env",
        open_client: Callable[[], TikTokShop] | None = None,
        retries: int = 2,
    ) -> None:
        self._client: Any = client
        self._open_client = open_client or partial(TikTokShop.from_env, env_file)
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

        What was raised is a ``DestinationError`` if the worker's database failed, and a ``ClusterError`` if the workers died
        under the shop or the scheduler is gone. In the latter case all shops that are left come at once.

        Raises:
            ConfigurationError: If the address holds a password, which Dask would show to all who look.
        """
        if _has_password(into):
            raise ConfigurationError(
                "a unit travels through Dask's scheduler, where a password can be seen: leave it out of into=, and give the"
                " workers PGPASSWORD or ~/.pgpass"
            )
        left = {str(unit["shop"]): unit for unit in units}
        plugin = _Kept(into, tuple(streams), personal, limits, self._open_client, env_file=self._env_file)
        futures: dict[Any, str] = {}
        try:
            # Dask waits half a minute for a scheduler that is gone, at every question; and what is handed to it meanwhile
            # never ends
            if self._is_connected:
                await self._client.register_plugin(plugin)
            if self._is_connected:  # still
                submit = partial(self._client.submit, _run, pure=False, retries=self._retries)
                futures = {submit(dict(unit), plugin.name): shop for shop, unit in left.items()}
            async for future in as_completed(list(futures)):
                shop = futures.pop(future)
                del left[shop]
                yield shop, await _result(future)
        except OSError as error:  # as Dask tells that the scheduler went away meanwhile
            _log.warning("Dask's scheduler: %s", error)
        finally:
            with suppress(Exception):  # of a scheduler that goes away just now; the ledger knows what is done
                if futures and self._is_connected:
                    await self._client.cancel(list(futures))
                if self._is_connected:
                    await self._client.unregister_worker_plugin(plugin.name)
        for shop in left:
            yield shop, ClusterError(_GONE)

    @property
    def _is_connected(self) -> bool:
        return bool(self._client.status == "running")


async def _result(future: Any) -> dict[str, Any] | Exception:
    """Return what became of a unit."""
    try:
        found: dict[str, Any] = await future.result()
    except CancelledError:
        return ClusterError(_GONE)
    except KilledWorker as error:
        died = error.allowed_failures + 1
        who = "1 worker died" if died == 1 else f"{died} workers died"
        return ClusterError(f"{who} while running this shop: the workers' logs may say why")
    except Exception as error:  # noqa: BLE001 - whatever it is, it is this shop's outcome
        return error
    return DestinationError(found["database"]) if "database" in found else found


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
        self,
        into: str,
        streams: tuple[str, ...],
        personal: Personal,
        limits: Limits,
        open_client: Callable[[], TikTokShop],
        *,
        env_file: str,
    ) -> None:
        self.name = f"tiktok-shop-{os.urandom(4).hex()}"
        self._into = into
        self._streams = streams
        self._personal = personal
        self._limits = limits
        self._open_client = open_client
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
                self._opened: asyncio.Future[Running] = asyncio.Future()
                # held by a task of its own: what is entered in one task has to be left in the same
                self._leave = asyncio.Event()
                self._holding = asyncio.create_task(self._hold())
        return await (await asyncio.shield(self._opened)).run_unit(unit)

    async def _hold(self) -> None:
        opened = self._opened
        try:
            async with self._open_client() as app:
                engine = running(
                    app,
                    self._into,
                    choose(self._streams),
                    personal=self._personal,
                    hash_key=variable(HASH_KEY, self._env_file),
                    limits=self._limits,
                )
                async with engine as found:
                    opened.set_result(found)
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

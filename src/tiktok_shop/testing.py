"""
The emulator for your own tests and for trying things out.

.. code-block:: python

    async with running_emulator(shops=4) as running, running.client() as app:
        report = await app.map_shops(lambda shop: shop.orders.get_order_list())
        running.emulator.faults.add("rate_limit;shop=SHOP2;count=1;retry_after=1")

As a pytest fixture, in ``conftest.py``: ``emulator = emulator_fixture(shops=4)``.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

import anyio
import sniffio

from tiktok_shop.timing import Timing

if TYPE_CHECKING:
    from tiktok_shop.client import TikTokShop
    from tiktok_shop.credentials.models import ShopCredentials
    from tiktok_shop_emulator.app import Emulator
    from tiktok_shop_emulator.books import Books
    from tiktok_shop_emulator.emulated_shop import EmulatedShop
    from tiktok_shop_emulator.transport import EmulatorTransport

__all__ = ["RunningEmulator", "demo_client", "emulator_fixture", "running_emulator"]


class RunningEmulator:
    """An emulator that answers: in this process, and on a port where one was asked for."""

    def __init__(self, emulator: Emulator, *, on_port: bool = False) -> None:
        self.emulator = emulator
        """Faults, clock, tokens and world: see ``tiktok_shop_emulator.Emulator``."""

        self._on_port = on_port

    @property
    def base_url(self) -> str:
        """Address of the API host and of the auth host."""
        return self.emulator.base_url

    @property
    def env(self) -> Mapping[str, str]:
        """What a ``.env`` file for this emulator holds: see ``TikTokShop.from_env``."""
        from tiktok_shop_emulator.env_file import env_values

        return env_values(self.emulator.world, self.emulator.authority, self.base_url)

    def shop(self, name: str) -> EmulatedShop:
        """
        Return a shop by its handle (``SHOP1``), name, id or cipher: its books, what happens to it, and what is misreported.

        In process only, and from the thread of the emulator; over a port use ``/_emulator/books`` and ``/_emulator/plant``.

        Raises:
            KeyError: If there is none.
        """
        return self.emulator.shop(name)

    def books(self, shop: str) -> Books:
        """
        Return what really happened in a shop, as plain values (``Decimal`` amounts, Unix seconds); *shop* as for ``shop``.

        Raises:
            KeyError: If there is none.
        """
        return self.emulator.books(shop)

    def advance(self, seconds: float) -> None:
        """Let so many seconds pass on the emulator's clock: tokens run out, orders move on, statements are made."""
        self.emulator.clock.move(seconds)

    def transport(self) -> EmulatorTransport:
        """Return an ``httpx`` transport that reaches the emulator without a socket."""
        from tiktok_shop_emulator.transport import EmulatorTransport

        return EmulatorTransport(self.emulator)

    def shops(self, *names: str) -> list[ShopCredentials]:
        """Return the shops' credentials with their newest tokens, named *names* (``SHOP1`` and so on by default)."""
        from tiktok_shop.credentials.models import ShopCredentials

        authority = self.emulator.authority
        listed = []
        for shop in self.emulator.world.shops:
            pair = authority.pair(shop.authorization_id)
            listed.append(
                ShopCredentials(
                    name=names[shop.index] if shop.index < len(names) else shop.handle,
                    access_token=pair.access_token,
                    access_expires_at=pair.access_token_expire_in,
                    refresh_token=pair.refresh_token,
                    refresh_expires_at=pair.refresh_token_expire_in,
                    open_id=authority.person(shop.authorization_id).open_id,
                    seller_name=shop.name,
                    cipher=shop.cipher,
                    shop_id=shop.shop_id,
                    region=shop.region,
                )
            )
        return listed

    def client(self, *names: str, **settings: Any) -> TikTokShop:
        """
        Return a client for all shops; *settings* are those of ``TikTokShop`` and win, ``shops`` included.

        It speaks HTTP to the port where there is one, and calls the emulator in this process where there is none.
        """
        from tiktok_shop.client import TikTokShop

        world = self.emulator.world
        ours: dict[str, Any] = {
            "shops": self.shops(*names),
            "base_url": self.base_url,
            "auth_url": self.base_url,
            "timing": Timing(now=self.emulator.clock.now),
        }
        if not self._on_port:
            ours["wire"] = self.transport()
        return TikTokShop(world.app_key, world.app_secret, **(ours | settings))


@contextlib.asynccontextmanager
async def running_emulator(
    *, port: int | None = None, host: str = "127.0.0.1", **settings: Any
) -> AsyncIterator[RunningEmulator]:
    """
    Run an emulator while the block runs.

    Args:
        port: Listen there; 0 takes a free one. ``None`` opens no socket: ask by ``client()`` or ``transport()``.

        host: Address to listen on.

        settings: Those of ``tiktok_shop_emulator.Emulator``: ``shops``, ``seed``, ``faults``, ``clock`` and so on.

    Raises:
        OSError: If the port cannot be had.
    """
    from tiktok_shop_emulator.app import Emulator

    emulator = Emulator(**settings)
    if port is None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(emulator.webhooks.run)
            try:
                yield RunningEmulator(emulator)
            finally:
                tasks.cancel_scope.cancel()
        return
    from tiktok_shop_emulator.server import serving, serving_in_thread

    if sniffio.current_async_library() == "asyncio":
        async with serving(emulator, host, port):
            yield RunningEmulator(emulator, on_port=True)
    else:
        # uvicorn is an asyncio program; beside another loop it gets a thread.
        with serving_in_thread(emulator, host, port):
            yield RunningEmulator(emulator, on_port=True)


@contextlib.asynccontextmanager
async def demo_client(*, shops: int = 3, seed: int = 1, **settings: Any) -> AsyncIterator[TikTokShop]:
    """
    Run a client on an emulator of its own: no account, no socket, no file.

    The first shop is called ``demo``, the others ``demo2``, ``demo3`` and so on.

    Args:
        shops: How many shops.

        seed: Another seed makes other shops.

        settings: Those of ``TikTokShop``.
    """
    names = ["demo", *(f"demo{number}" for number in range(2, shops + 1))]
    async with (
        running_emulator(shops=shops, seed=seed) as running,
        running.client(*names, **settings) as client,
    ):
        yield client


def emulator_fixture(*, scope: Any = "function", **settings: Any) -> Any:
    """
    Return a pytest fixture: a ``RunningEmulator`` in this process, new for each *scope*.

    Args:
        scope: pytest's scope: how long it lives.

        settings: Those of ``tiktok_shop_emulator.Emulator``.
    """
    import pytest

    @pytest.fixture(scope=scope)
    def emulator() -> RunningEmulator:
        from tiktok_shop_emulator.app import Emulator

        return RunningEmulator(Emulator(**settings))

    return emulator

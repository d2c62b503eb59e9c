"""The right to write for a shop, held while its unit runs."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import anyio

from tiktok_shop._background import Background
from tiktok_shop.errors import TikTokShopError
from tiktok_shop.sync.destinations import Lease, LeaseLostError
from tiktok_shop.sync.writer import Writer

__all__ = ["BusyError", "HeldLease", "holding"]

_log = logging.getLogger(__name__)


class BusyError(TikTokShopError):
    """Another process works on this shop; it will be up to date when that is done."""

    is_retry_safe = True


class HeldLease:
    """A lease that is renewed while it is held."""

    def __init__(self, lease: Lease) -> None:
        self.lease = lease
        self.lost: LeaseLostError | None = None
        """Set when a renewal or a commit finds that the shop is another process's now: no later commit would be taken."""

    def __call__(self) -> Lease:
        """Return it as it is now."""
        return self.lease


@asynccontextmanager
async def holding(
    writer: Writer,
    shop_id: str,
    shop: str,
    owner: str,
    *,
    seconds: float = 90.0,
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
) -> AsyncIterator[HeldLease]:
    """
    Hold a shop while the block runs; renew every third of *seconds*.

    Whoever dies without giving it back blocks the shop for *seconds* at most. Who loses it (because it slept, say) finds out
    when it renews or commits, and what it has fetched is not written.

    Raises:
        BusyError: If somebody else has it.
    """
    async with writer.exclusive() as destination:
        lease = await destination.acquire(shop_id, owner, seconds)
    if lease is None:
        raise BusyError("another process is at work on this shop", shop=shop, shop_id=shop_id)
    held = HeldLease(lease)

    async def renew() -> None:
        while True:
            await sleep(seconds / 3)
            try:
                async with writer.exclusive() as destination:
                    held.lease = await destination.renew(held.lease, seconds)
            except LeaseLostError as error:
                held.lost = error
                return
            except TikTokShopError as error:
                _log.warning("the lease of %s could not be renewed yet: %s", shop, error)

    renewing = Background(renew)
    try:
        yield held
    finally:
        renewing.cancel()
        with anyio.CancelScope(shield=True):
            try:
                async with writer.exclusive() as destination:
                    await destination.release(held.lease)
            except TikTokShopError as error:
                _log.warning("the lease of %s ends by itself: %s", shop, error)

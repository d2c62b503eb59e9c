"""
A service that lives long: tokens are kept fresh, lost grants are told, SIGTERM ends it in order.

    python service.py            # your shops, from the environment
    python service.py --demo     # an emulator of its own
"""

from __future__ import annotations

import signal
import sys

import anyio

from tiktok_shop import TikTokShop
from tiktok_shop.credentials import GrantEvent
from tiktok_shop.testing import demo_client

EVERY = 60.0
"""Seconds between two rounds."""


def tell(event: GrantEvent) -> None:
    """Say what only a person can put right. Quick: it runs between two calls."""
    print("call the seller:", event.kind, event.reason, event.consent_url, flush=True)


async def rounds(app: TikTokShop) -> None:
    """Ask every shop, again and again. A shop that fails is a line, never the end."""
    while True:
        report = await app.map_shops(
            lambda shop: shop.with_options(priority="backfill").orders.get_order_list(
                order_status="AWAITING_SHIPMENT", page_size=1
            ),
            shop_timeout=30,
        )
        print(f"{len(report.ok)} shops answer, {len(report.failed)} do not", flush=True)
        await anyio.sleep(EVERY)


async def serve(app: TikTokShop) -> None:
    """Work until SIGTERM or Ctrl-C. What is under way is cancelled; the client is left whole, its tokens stored."""
    async with app.keep_fresh(), anyio.create_task_group() as tasks:
        tasks.start_soon(rounds, app)
        with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
            async for number in signals:
                print("stopped by", signal.Signals(number).name, flush=True)
                tasks.cancel_scope.cancel()
                break


async def main() -> None:
    is_demo = "--demo" in sys.argv
    async with (
        demo_client(on_grant_event=tell) if is_demo else TikTokShop.from_env(on_grant_event=tell) as app
    ):
        await serve(app)


if __name__ == "__main__":
    anyio.run(main)

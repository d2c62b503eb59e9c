"""Everything that goes wrong in a night at once: each shop's trouble is its own, and the next run fills exactly the holes."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import anyio
import httpx

from tests.sync.conftest import NOON, no_sleep
from tests.sync.test_databases import assert_books, rows_of
from tiktok_shop import TikTokShop
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync import Limits, StreamOutcome, run_unit, status_of, sync
from tiktok_shop.testing import running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock

SHOPS = 30
DEAD = {"SHOP1", "SHOP2", "SHOP3"}
WORLD = {"history_days": 4, "volume": 0.1}
STREAMS = ("orders", "finance", "shop_daily")


class Recorded(httpx.AsyncBaseTransport):
    """The emulator, and who was asked for what: the first page of each list, by the shop's cipher."""

    def __init__(self, inner):
        self._inner = inner
        self.asked = []
        self.calls = Counter()

    async def handle_async_request(self, request):
        query = dict(request.url.params)
        cipher = query.get("shop_cipher")
        self.calls[cipher] += 1
        if not query.get("page_token"):
            body = json.loads(await request.aread() or b"{}")
            kept = {
                name: value
                for name, value in query.items()
                if name not in {"shop_cipher", "sign", "timestamp"}
            }
            self.asked.append((cipher, request.url.path, json.dumps([kept, body], sort_keys=True)))
        return await self._inner.handle_async_request(request)


async def synced(running, into, *, broken=(), **settings):
    """Sync all shops with a client of its own, in which *broken* have a token that nobody knows; return report and requests."""
    wire = Recorded(running.transport())
    shops = [
        replace(shop, access_token="TTP_unknown", refresh_token=None) if shop.name in broken else shop
        for shop in running.shops()
    ]
    world = running.emulator.world
    app = TikTokShop(
        world.app_key, world.app_secret, shops=shops, base_url=running.base_url, auth_url=running.base_url,
        wire=wire, store=MemoryStore(), timing=Timing(now=running.emulator.clock.now, sleep=no_sleep),
    )  # fmt: skip
    async with app:
        return await sync(app, into, streams=STREAMS, **settings), wire


async def test_a_shop_whose_id_cannot_be_asked_for_tells_what_the_platform_said(tmp_path):
    """A first `.env` has tokens and ciphers only: a dead token is told as such, not as an id that is missing."""
    into = str(tmp_path / "shops.duckdb")
    async with running_emulator(shops=3, port=0, world={"history_days": 2}) as running:
        dead, foreign = running.shops()[:2]
        given = {
            name: {dead.access_token: "withdrawn", foreign.cipher: "of-another-shop"}.get(value, value)
            for name, value in running.env.items()
            if not name.endswith(("_SHOP_ID", "_REFRESH_TOKEN"))
        }
        env = tmp_path / ".env"
        env.write_text("".join(f"{name}={value}\n" for name, value in given.items()))
        async with TikTokShop.from_env(env, store=MemoryStore()) as app:
            seen = []
            report = await sync(app, into, streams=["warehouses"], on_event=seen.append)
            assert {event.shop for event in seen if event.kind == "shop_done"} == {"SHOP1", "SHOP2", "SHOP3"}
        for one in (
            report.shops["SHOP1"].streams["warehouses"],
            StreamOutcome(**(await run_unit(unit("SHOP1", into, env)))["streams"]["warehouses"]),
        ):
            assert one.error_class == "NotAuthorizedError"
            assert "consent" in one.next_step
        lost = report.shops["SHOP2"].streams["warehouses"]
        assert "no shop with this cipher" in lost.message
        assert "shops discover" in lost.next_step
        assert report.shops["SHOP3"].is_ok
        assert report.exit_code == 3


def unit(shop, into, env):
    """A unit as a worker has it."""
    return {"shop": shop, "streams": ["warehouses"], "since": 0.0, "into": into, "env_file": str(env)}


async def test_what_fails_fails_alone_and_the_next_run_fills_exactly_the_holes(tmp_path):
    """Three dead shops, one without a scope, one that hangs, and one call in ten fails for everybody."""
    into, whole = str(tmp_path / "shops.duckdb"), str(tmp_path / "whole.duckdb")
    clock = VirtualClock(lambda: NOON)
    async with running_emulator(shops=SHOPS, clock=clock, world=WORLD) as running:
        ciphers = {shop.name: shop.cipher for shop in running.shops()}
        _, undisturbed = await synced(running, whole, limits=Limits(linger=0))
        faults = running.emulator.faults
        rules = [
            faults.add("withdrawn;shop=SHOP2"),
            faults.add("code;shop=SHOP3;code=105001;status=401"),
            faults.add("code;shop=SHOP4;code=105005;status=403;operation=get_statements"),
            faults.add("hang;shop=SHOP5"),
            faults.add("server_error;probability=0.05"),
            faults.add("cut_before;probability=0.05"),
        ]
        with anyio.fail_after(60):
            report, wire = await synced(
                running, into, broken={"SHOP1"}, limits=Limits(linger=0, patience=0.5)
            )
        # who could complete has completed, and each failure is told of its own shop and stream
        assert report.exit_code == 3
        assert set(report.failed) == DEAD | {"SHOP4", "SHOP5"}
        assert set(report.failed["SHOP4"]) == {"statements", "statement_transactions"}
        assert report.failed["SHOP4"]["statements"].error_class == "PermissionDeniedError"
        for name in DEAD | {"SHOP5"}:
            assert {one.state for one in report.shops[name].streams.values()} <= {"failed", "skipped"}
            assert all(one.next_step for one in report.failed[name].values())
            assert wire.calls[ciphers[name]] < 15, "nobody knocks for ever at a door that stays shut"
        assert len(report.shops) == SHOPS
        stale = [one for one in await status_of(into, now=NOON) if one.age is None]
        assert {(one.shop, one.stream) for one in stale if one.error and one.next_step} == {
            (shop, stream) for shop, found in report.failed.items() for stream in found
        }

        for rule in rules:
            faults.remove(rule.id)
        again, healed = await synced(running, into, limits=Limits(linger=0), fresh_for=3_600)
        assert again.exit_code == 0
        # exactly what an undisturbed first run asks for these shops, and of nobody else anything
        holes = {ciphers[name] for name in (*DEAD, "SHOP5")}
        expected = sorted(one for one in undisturbed.asked if one[0] in holes)
        assert sorted(one for one in healed.asked if one[0] in holes) == expected
        others = {path for cipher, path, _ in healed.asked if cipher not in holes and cipher is not None}
        assert {cipher for cipher, *_ in healed.asked if cipher not in holes and cipher is not None} == {
            ciphers["SHOP4"]
        }
        assert all("/finance/" in path and "statements" in path for path in others)
        await assert_books(running, into)
        assert await rows_of(into) == await rows_of(whole)
        assert not [one for one in await status_of(into, now=NOON) if one.error or one.age is None]

"""A chaos run on virtual time: seconds pass only when everybody waits, so that hours of trouble take minutes."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import selectors
import sys
from collections import Counter
from collections.abc import Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from tiktok_shop import ShopClient
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.errors import CredentialError, TikTokShopError
from tiktok_shop.testing import running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator import Emulator, VirtualClock

T = TypeVar("T")

NOON = 1_795_262_400
"""21 November 2026, 12:00 UTC."""

DAYS = 1
"""Days of orders that a walk covers."""

TROUBLE = (
    "latency;seconds=0.5;distribution=exponential",
    "rate_limit;retry_after=1",
    "server_error",
    "cut_before",
    "cut_after",
    "malformed_json",
    "expired_token",
    "code",
)
"""Each hits a fortieth of the requests: a fifth in all."""

PROBABILITY = 0.025

_chance: ContextVar[random.Random] = ContextVar("chance")
"""What the retries of one shop are spread by. With it, shops that are lost change nothing in the others' luck."""

LOST = ("hang;shop=SHOP1", "withdrawn;shop=SHOP2", "cut_before;shop=SHOP3", "server_error;shop=SHOP4")
"""One shop that hangs and three that are dead."""


class _Jump(selectors.SelectSelector):
    """Never waits: lets the time that it should have waited have passed."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0 if timeout is not None else None)
        if not ready and timeout:
            self.at += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is virtual. Only for programs without sockets and threads."""

    def __init__(self) -> None:
        self.jump = _Jump()
        super().__init__(self.jump)

    def time(self) -> float:
        return self.jump.at


def run_virtual(main: Coroutine[Any, Any, T]) -> T:
    """Run *main* on a ``VirtualLoop``."""
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main)


@dataclass
class Outcome:
    """What a chaos run saw."""

    requests: int = 0
    """Requests that reached the emulator."""

    finished: dict[str, float] = field(default_factory=dict)
    """Shop to the virtual second at which its work was done."""

    pages: dict[str, list[list[str]]] = field(default_factory=dict)
    """Shop to the ids of each page of its first walk through the orders."""

    wrong: list[str] = field(default_factory=list)
    """Walks that lost, repeated or reordered a page, and writes applied otherwise than the client said."""

    writes: Counter[str] = field(default_factory=Counter)
    """``done``, ``unknown`` and ``refused`` writes, and ``applied``."""

    hits: Counter[str] = field(default_factory=Counter)
    """Fault to the requests it hit, of those that hit by chance."""

    memory: list[tuple[int, int]] = field(default_factory=list)
    """After each tenth of the work: live blocks of the allocator, and the process's resident bytes."""


async def chaos(*, shops: int, rounds: int, lost: bool, slots: int = 64, seed: int = 1) -> Outcome:
    """
    Let every shop but four walk through its orders and write messages for *rounds* rounds, under fire.

    Args:
        shops: How many shops.

        rounds: Each has a walk of some five pages and one message.

        lost: Whether the first four shops, which are idle otherwise, are lost and ask all the time.

        slots: Of the client.

        seed: Of the emulator and its faults. Each shop has its own luck, the same whatever the others do.
    """
    loop = asyncio.get_running_loop()
    outcome = Outcome()
    _chance.set(random.Random(seed))
    # Token endpoints are spared: a lost refresh is for the tests of the credentials.
    faults = [
        f"{kind};probability={PROBABILITY};path={path}"
        for path in ("/order/", "/customer_service/")
        for kind in TROUBLE
    ]
    faults = ["latency;seconds=0.05", *faults]  # the way to the server and back
    async with running_emulator(
        shops=shops,
        seed=seed,
        faults=[*(LOST if lost else ()), *faults],
        clock=VirtualClock(lambda: NOON + loop.time()),
    ) as running:
        emulator = running.emulator
        async with running.client(
            store=MemoryStore(),
            timing=Timing(now=emulator.clock.now, monotonic=loop.time, rand=lambda: _chance.get().random()),
            retry=RetryPolicy(max_attempts=12, max_seconds=3600),
            max_connections=slots,
        ) as app:
            names = [shop.name for shop in app.shops]
            working, others = names[4:], names[:4]
            rounds_left = len(working) * rounds

            async def work(name: str) -> None:
                nonlocal rounds_left
                _chance.set(random.Random(f"{seed} {name}"))
                shop = app.shop(name).with_options(timeout=5)
                conversation = ""
                for turn in range(rounds):
                    conversation = conversation or await _conversation(shop)
                    ids = await _walk(shop)
                    if outcome.pages.setdefault(name, ids) != ids:
                        outcome.wrong.append(f"{name}: walk {turn} differs")
                    text = f"{name}-{turn}"
                    said = await _write(shop, conversation, text)
                    found = _taken(emulator, name)
                    outcome.writes[said] += 1
                    outcome.writes["applied"] += found.total()
                    if (
                        set(found) - {text}
                        or found[text] not in {"done": {1}, "refused": {0}, "unknown": {0, 1}}[said]
                    ):
                        outcome.wrong.append(f"{text}: {said}, and found {dict(found)}")
                    rounds_left -= 1
                    if rounds_left % (len(working) * rounds // 10) == 0:
                        gc.collect()
                        outcome.memory.append((sys.getallocatedblocks(), _resident()))
                outcome.finished[name] = loop.time()

            async def insist(name: str) -> None:
                # A lost shop asks again and again, until the others are done.
                _chance.set(random.Random(f"{seed} {name}"))
                shop = app.shop(name).with_options(timeout=5)
                while rounds_left:
                    try:
                        await shop.orders.get_order_list(page_size=10)
                    except TikTokShopError:
                        await asyncio.sleep(1)

            async with asyncio.TaskGroup() as tasks:
                for name in working:
                    tasks.create_task(work(name))
                if lost:
                    for name in others:
                        for _ in range(30):  # more than a shop's share of the slots
                            tasks.create_task(insist(name))
            outcome.requests = emulator.requests_log.total
            for rule in emulator.faults.rules:
                if rule.probability < 1:
                    outcome.hits[rule.kind] += rule.hits
            emulator.faults.clear()
            for name, pages in outcome.pages.items():
                if pages != await _walk(app.shop(name)):
                    outcome.wrong.append(f"{name}: not the pages that a calm walk finds")
                if late := _taken(emulator, name):
                    outcome.wrong.append(f"{name}: {dict(late)} were applied late")
    return outcome


def _resident() -> int:
    """Return the bytes of memory that this process has now; 0 where only a peak can be had, which a child inherits."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if statm.exists() else 0


def _taken(emulator: Emulator, name: str) -> Counter[str]:
    """Return how often each text was written to the shop's conversations, and take the messages away."""
    shop = emulator.world.shops[int(name.removeprefix("SHOP")) - 1]
    found: Counter[str] = Counter()
    for conversation in emulator.world.business(shop).state["conversations"].values():
        kept = []
        for message in conversation["messages"]:
            text = str(json.loads(message["content"]).get("content"))
            if text.startswith("SHOP"):
                found[text] += 1
            else:
                kept.append(message)
        conversation["messages"][:] = kept
    return found


async def _conversation(shop: ShopClient) -> str:
    while True:
        try:
            page = await shop.customer_service.get_conversations(page_size=1)
            return str(page.to_dict()["conversations"][0]["id"])
        except CredentialError:
            raise
        except TikTokShopError:
            continue


async def _walk(shop: ShopClient) -> list[list[str]]:
    """Walk through all orders; where a page cannot be had at all, go on from its token."""
    found: list[list[str]] = []
    token: str | None = None
    while True:
        try:
            walk = shop.orders.get_order_list(
                page_size=5, create_time_ge=NOON - DAYS * 86_400, create_time_lt=NOON, page_token=token
            )
            async for page in walk.pages():
                found.append([str(order.id) for order in page.orders or []])
                token = page.next_page_token
            return found
        except CredentialError:
            raise  # the grant is lost, and no later try would end
        except TikTokShopError:
            continue


async def _write(shop: ShopClient, conversation: str, text: str) -> str:
    try:
        await shop.customer_service.send_message(
            conversation_id=conversation, type="TEXT", content=json.dumps({"content": text})
        )
    except TikTokShopError as error:
        return "unknown" if error.is_outcome_unknown else "refused"
    return "done"

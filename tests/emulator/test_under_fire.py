"""Small samples of tests/slow: the same runs, over in seconds."""

from __future__ import annotations

import anyio
import pytest
from tests.slow.test_cancellation import churn, raw_server
from tests.slow.test_fairness import SECONDS, single_call_beside
from tests.under_fire import TROUBLE, chaos, run_virtual


def test_under_fire() -> None:
    """With a fifth of the requests hit, every page arrives once and no write is applied twice."""
    outcome = run_virtual(chaos(shops=20, rounds=6, lost=True))
    assert outcome.wrong == []
    assert outcome.requests > 1_000
    assert outcome.writes["done"] + outcome.writes["unknown"] + outcome.writes["refused"] == 16 * 6
    assert {rule.partition(";")[0] for rule in TROUBLE} <= set(outcome.hits)


def test_a_queue_delays_another_shop_by_one_slot() -> None:
    """The same with three hundred calls and one slot: it waits for the answer under way, and for no other."""
    took, passed = run_virtual(single_call_beside(300, 1))
    assert took == pytest.approx(1.5 * SECONDS)
    assert passed == 2


@pytest.mark.parametrize(
    ("kind", "backend"), [("aiohttp", "asyncio"), ("httpx", "asyncio"), ("httpx", "trio")]
)
def test_cancelled_calls(kind: str, backend: str) -> None:
    """After three hundred calls with random cancellation and timeouts on a small pool all slots are usable."""
    with raw_server() as base:
        assert anyio.run(churn, base, kind, 300, backend=backend) > 0

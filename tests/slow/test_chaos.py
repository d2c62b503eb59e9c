"""A hundred thousand requests, a fifth of them hit by a fault."""

from __future__ import annotations

import multiprocessing
import statistics
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from tests.under_fire import PROBABILITY, TROUBLE, Outcome, chaos, run_virtual

MANY = 100_000


def run(settings: dict[str, Any]) -> Outcome:
    """Do one chaos run."""
    return run_virtual(chaos(**settings))


def calm_and_lost(**settings: Any) -> tuple[Outcome, Outcome]:
    """Return a run without lost shops and the same with them, each in a fresh process, so that its memory is its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=fresh) as processes:
        calm, lost = processes.map(run, [{**settings, "lost": False}, {**settings, "lost": True}])
    return calm, lost


def slower_by(calm: Outcome, lost: Outcome) -> float:
    """Print what happened; return by which share the lost shops slowed the others down, in the mean."""
    for title, outcome in (("calm", calm), ("lost", lost)):
        times = outcome.finished.values()
        blocks, resident = zip(*outcome.memory, strict=True)
        print(  # noqa: T201 - figures for whoever runs it with -s
            f"{title}: {outcome.requests:,} requests, finished after {statistics.fmean(times):.1f} s in the mean and"
            f" {max(times):.1f} s at last (virtual), writes {dict(outcome.writes)}, faults {dict(outcome.hits)},"
            f" live blocks {blocks}, resident {[f'{size / 1e6:.1f} MB' for size in resident]}"
        )
    share = statistics.fmean(lost.finished.values()) / statistics.fmean(calm.finished.values()) - 1
    print(f"slower by {share:.1%}")  # noqa: T201 - as above
    return share


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_hundred_thousand_requests_under_fire() -> None:
    """Every page arrives once, no write twice, lost shops do not slow the others, and memory stays flat."""
    calm, lost = calm_and_lost(shops=200, rounds=60)
    assert slower_by(calm, lost) < 0.1
    assert max(lost.finished.values()) < 1.1 * max(calm.finished.values())
    for outcome in (calm, lost):
        assert outcome.requests >= MANY
        assert outcome.wrong == []
        assert outcome.hits.keys() == {fault.partition(";")[0] for fault in TROUBLE}
        assert min(outcome.hits.values()) > 0.8 * PROBABILITY * MANY
        assert outcome.writes["done"] + outcome.writes["unknown"] + outcome.writes["refused"] == 196 * 60
        assert min(outcome.writes["done"], outcome.writes["unknown"]) > 0
        blocks, resident = zip(*outcome.memory, strict=True)
        assert max(blocks[2:]) < 1.05 * blocks[1]  # from a fifth of the work on
        assert max(resident[2:]) <= 1.1 * resident[1]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_lost_shops_on_a_full_pool() -> None:
    """Also where two hundred shops crowd on sixteen slots, lost shops do not slow the others."""
    calm, lost = calm_and_lost(shops=200, rounds=6, slots=16)
    assert slower_by(calm, lost) < 0.1
    assert calm.wrong == lost.wrong == []

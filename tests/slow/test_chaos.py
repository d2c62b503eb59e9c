"""A hundred thousand requests, a fifth of them hit by a fault."""

from __future__ import annotations

import statistics

import pytest

from tests.under_fire import Outcome, chaos, run_virtual


def _show(title: str, outcome: Outcome) -> float:
    """Print what happened; return the mean virtual seconds that a shop took."""
    mean = statistics.mean(outcome.finished.values())
    print(  # noqa: T201 - figures for whoever runs it with -s
        f"{title}: {outcome.requests:,} requests, mean finish {mean:.1f} s (virtual), "
        f"writes {dict(outcome.writes)}, faults {dict(outcome.hits)}, memory {outcome.memory[:1]}…{outcome.memory[-1:]}"
    )
    return mean


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_a_hundred_thousand_requests_under_fire() -> None:
    """Every page arrives once, no write twice, lost shops do not slow the others, and memory stays flat."""
    calm = run_virtual(chaos(shops=200, rounds=60, lost=False))
    fire = run_virtual(chaos(shops=200, rounds=60, lost=True))
    alone, beside = _show("without lost shops", calm), _show("with lost shops", fire)
    assert fire.requests >= 100_000
    assert calm.wrong == fire.wrong == []
    assert min(fire.writes["done"], fire.writes["unknown"]) > 0
    assert beside < 1.1 * alone
    assert fire.memory[-1] < 1.1 * fire.memory[len(fire.memory) // 4]

"""Every operation of the bundled specs, fuzzed by schemathesis. Its sample in ``make test`` is tests/emulator/test_spec_fuzz.py."""

from __future__ import annotations

import pytest

from tests.spec_fuzz import fuzz, fuzz_market, is_reached
from tiktok_shop_openapi.registry import OPERATIONS
from winninghunter_openapi.registry import OPERATIONS as MARKET_OPERATIONS


@pytest.mark.slow
@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_answers_follow_the_spec(operation_id: str) -> None:
    """Right requests and wrong ones alike get an answer that the spec describes, and never a 5xx."""
    assert is_reached(fuzz(operation_id, 8))


@pytest.mark.slow
@pytest.mark.parametrize("operation_id", sorted(MARKET_OPERATIONS))
def test_answers_of_the_market_follow_its_spec(operation_id: str) -> None:
    """The same for market data; every operation has succeeded at least once."""
    assert fuzz_market(operation_id, 25)[200] > 0

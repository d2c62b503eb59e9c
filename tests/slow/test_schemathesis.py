"""Every operation of the bundled spec, fuzzed by schemathesis. Its sample in ``make test`` is tests/emulator/test_spec_fuzz.py."""

from __future__ import annotations

import pytest

from tests.spec_fuzz import fuzz, is_reached
from tiktok_shop_openapi.registry import OPERATIONS


@pytest.mark.slow
@pytest.mark.parametrize("operation_id", sorted(OPERATIONS))
def test_answers_follow_the_spec(operation_id: str) -> None:
    """Right requests and wrong ones alike get an answer that the spec describes, and never a 5xx."""
    assert is_reached(fuzz(operation_id, 8))

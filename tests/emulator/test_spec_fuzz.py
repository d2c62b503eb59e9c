"""A sample of tests/slow/test_schemathesis.py: some operations of the spec, a few requests each."""

from __future__ import annotations

import random

from tests.spec_fuzz import fuzz, is_reached

from tiktok_shop_openapi.registry import OPERATIONS

SAMPLE = random.Random(6).sample(sorted(OPERATIONS), 24)


def test_answers_follow_the_spec() -> None:
    """Right requests and wrong ones alike get an answer that the spec describes, and never a 5xx."""
    assert [operation_id for operation_id in SAMPLE if not is_reached(fuzz(operation_id, 3))] == []

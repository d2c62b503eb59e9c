"""Laws of windows: what is done and what is missing are the whole, and cutting loses nothing."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tiktok_shop.sync.windows import Span, contiguous_end, gaps, pieces, split, union

SPANS = st.lists(st.builds(Span, st.integers(0, 60), st.integers(0, 60)), max_size=12)
WITHIN = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(0, 60))


def points(spans):
    return {point for span in spans for point in range(span.start, span.end)}


@given(SPANS)
def test_a_union_has_the_same_points_in_spans_that_do_not_touch(spans):
    """In order, and no two of them could be one."""
    merged = union(spans)
    assert points(merged) == points(spans)
    assert all(left.end < right.start for left, right in pairwise(merged))


@given(SPANS, WITHIN)
def test_what_is_done_and_the_gaps_are_the_whole(done, within):
    """Nothing is asked for twice, and nothing is left out."""
    missing = gaps(done, within)
    assert points(missing) == points([within]) - points(done)
    assert missing == sorted(missing)


@given(SPANS, st.integers(0, 60))
def test_the_cursor_never_jumps_over_a_hole(done, start):
    """Everything before it is done; the point at it is not."""
    cursor = contiguous_end(done, start)
    assert points([Span(start, cursor)]) <= points(done)
    assert cursor not in points(done)


@given(WITHIN, st.integers(1, 20))
def test_pieces_and_parts_put_together_are_the_window(span, number):
    """Whether it is cut by length or by count."""
    for parts in (pieces(span, number), split(span, number)):
        assert [point for part in parts for point in range(part.start, part.end)] == list(
            range(span.start, span.end)
        )
        assert all(part.length for part in parts)
    assert all(piece.length <= number for piece in pieces(span, number))
    lengths = {part.length for part in split(span, number)}
    assert not lengths or max(lengths) - min(lengths) <= 1

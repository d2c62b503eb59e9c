"""
Windows as numbers: what is done, what is missing, and how a missing stretch is cut into pieces.

A window is half open, ``[start, end)``, in Unix seconds; windows of days count days the same way. Everything here is
arithmetic: no clock, no database, no stream. ``schedule`` applies it to a stream.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

__all__ = ["DAY", "Span", "contiguous_end", "gaps", "pieces", "split", "union"]

DAY = 86_400
"""Seconds."""


class Span(NamedTuple):
    """``[start, end)``; empty when the end is not after the start."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """How many units it holds; 0 when it is empty."""
        return max(0, self.end - self.start)


def union(spans: Iterable[Span]) -> list[Span]:
    """Return the same points in order, as few spans as possible: those that touch or overlap become one."""
    merged: list[Span] = []
    for span in sorted(span for span in spans if span.length):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def gaps(done: Iterable[Span], within: Span) -> list[Span]:
    """Return what *done* leaves out of *within*, oldest first."""
    missing: list[Span] = []
    at = within.start
    for span in union(done):
        if span.start >= within.end:
            break
        if span.start > at:
            missing.append(Span(at, span.start))
        at = max(at, span.end)
    if at < within.end:
        missing.append(Span(at, within.end))
    return missing


def contiguous_end(done: Iterable[Span], start: int) -> int:
    """
    Return the cursor: up to where everything from *start* on is done.

    It is *start* itself while nothing that reaches it is done. What was done behind a hole does not count.
    """
    for span in union(done):
        if span.start <= start < span.end:
            return span.end
    return start


def pieces(span: Span, longest: int | None) -> list[Span]:
    """Cut *span* into stretches of *longest*, the last one shorter; ``None`` leaves it whole."""
    if longest is None or span.length <= longest:
        return [span] if span.length else []
    return [Span(at, min(at + longest, span.end)) for at in range(span.start, span.end, longest)]


def split(span: Span, parts: int) -> list[Span]:
    """
    Cut *span* into *parts* of nearly the same length, fewer where it has not that many units.

    Raises:
        ValueError: If *parts* is less than 1.
    """
    if parts < 1:
        raise ValueError("a window has at least one part")
    parts = min(parts, span.length)
    edges = [span.start + span.length * number // parts for number in range(parts + 1)] if parts else []
    return [Span(start, end) for start, end in pairwise(edges)]

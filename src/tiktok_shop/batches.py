"""
Split a call with more ids than the platform takes, put the answers together, and say how each id fared.

A batch answer can be a partial failure inside a success: code 0 with ``data.errors[]``, each entry with ``code``,
``message`` and a ``detail`` that names the id (https://partner.tiktokshop.com/docv2/page/common-errors). Nothing here
does I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from tiktok_shop._protocol.envelope import api_error
from tiktok_shop.errors import APIError, TikTokShopError


class BatchFacts(Protocol):
    """What the spec says about a batch; the generated registry's records fit."""

    @property
    def parameter(self) -> str:
        """Wire name of the list of ids."""

    @property
    def limit(self) -> int:
        """How many ids one call takes."""

    @property
    def split(self) -> bool:
        """Whether several calls mean the same as one."""

    @property
    def results(self) -> str | None:
        """Name of the answer's list with one entry per id; ``None`` when there is none."""

    @property
    def errors(self) -> str | None:
        """Name of the answer's list of refusals; ``None`` when there is none."""


@dataclass(frozen=True, slots=True)
class BatchReport:
    """How each id of a batch fared. Every id given is in ``ok`` or in ``failed``."""

    ok: dict[str, Any] = field(default_factory=dict)
    """Id to its entry in the answer; ``None`` where the answer has no entry per id."""

    failed: dict[str, Exception] = field(default_factory=dict)
    """Id to why not."""

    unassigned: list[Exception] = field(default_factory=list)
    """Refusals that name none of the ids."""


class PartialBatchError(TikTokShopError):
    """Some calls of a split batch failed and some did not. ``report`` has every id."""

    is_retry_safe = False

    def __init__(self, message: str, *, report: BatchReport, **where: Any) -> None:
        super().__init__(message, **where)
        self.report = report


def chunks(values: Sequence[Any], limit: int) -> Iterator[Sequence[Any]]:
    """Yield *values* in order, at most *limit* at a time."""
    for start in range(0, len(values), limit):
        yield values[start : start + limit]


def merge(answers: Sequence[Mapping[str, Any] | None]) -> dict[str, Any]:
    """
    Return one answer that reads as if the whole batch had been one call.

    Lists are joined in the order of the calls, objects merged likewise, ``total_count`` added up; anything else is the
    first answer's.
    """
    merged: dict[str, Any] = {}
    for answer in answers:
        for key, value in (answer or {}).items():
            kept = merged.get(key)
            if kept is None:
                merged[key] = value
            elif isinstance(kept, list) and isinstance(value, list):
                merged[key] = kept + value
            elif isinstance(kept, dict) and isinstance(value, dict):
                merged[key] = merge([kept, value])
            elif key == "total_count" and isinstance(kept, int) and isinstance(value, int):
                merged[key] = kept + value
    return merged


def outcomes(
    facts: BatchFacts, ids: Sequence[str], answer: Mapping[str, Any] | None, *, operation: str
) -> BatchReport:
    """Read from one answer how each of *ids* fared."""
    report = BatchReport()
    wanted = dict.fromkeys(ids)
    for refusal in _listed(answer, facts.errors):
        error = _refused(refusal, operation)
        named = [text for text in _texts(refusal) if text in wanted]
        if named:
            report.failed[named[0]] = error
        else:
            report.unassigned.append(error)
    found = {}
    for entry in _listed(answer, facts.results):
        found.update({text: entry for text in _texts(entry, deep=False) if text in wanted})
    for one in wanted:
        if one not in report.failed:
            report.ok[one] = found.get(one)
    return report


def _listed(answer: Any, dotted: str | None) -> list[Any]:
    """The list under a dotted path; empty where there is none."""
    for name in dotted.split(".") if dotted else ():
        answer = answer.get(name) if isinstance(answer, Mapping) else None
    return answer if dotted and isinstance(answer, list) else []


def _refused(entry: Any, operation: str) -> APIError:
    """The error that one entry of the list of errors stands for; ``code`` is -1 where the platform names none."""
    entry = entry if isinstance(entry, Mapping) else {}
    code = str(entry.get("code") or "")
    message = str(entry.get("message") or "refused, the platform gave no reason")
    error = api_error(int(code) if code.isdecimal() else -1, message, data=entry.get("detail"))
    error.operation = operation
    return error


def _texts(value: Any, *, deep: bool = True) -> Iterator[str]:
    """Yield the texts and whole numbers in *value*, as text."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, int) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, Mapping):
        for member in value.values():
            if deep or not isinstance(member, Mapping | list):
                yield from _texts(member, deep=deep)
    elif isinstance(value, list):
        for member in value:
            yield from _texts(member, deep=deep)

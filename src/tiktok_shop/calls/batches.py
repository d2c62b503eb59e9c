"""
Split a call with more ids than the platform takes, put the answers together, and say how each id fared.

A batch answer can be a partial failure inside a success: code 0 with ``data.errors[]``, each entry with ``code``,
``message`` and perhaps a ``detail`` that names the id (https://partner.tiktokshop.com/docv2/page/common-errors). Where
an entry, a result and a refusal carry the id is a fact of the spec; nothing is guessed from text. What cannot be
assigned leaves the ids that it may be about *unknown*. Nothing here does I/O.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import httpx

from tiktok_shop._protocol.envelope import api_error
from tiktok_shop._transport.context import Call
from tiktok_shop.calls.arguments import NOTHING, Arguments, count, dig, listed, refuse_beyond
from tiktok_shop.errors import APIError, ConfigurationError, InvalidResponseError, PartialBatchError
from tiktok_shop_runtime.models import Model, dump
from tiktok_shop_runtime.operations import Batch, Operation


@dataclass(frozen=True, slots=True)
class BatchReport:
    """
    How each entry of a batch fared. Every id given is in exactly one of ``ok``, ``failed`` and ``unknown``.

    An entry that is an object goes by the id in it, one without an id by its place in what was given (``#0``, ``#1``, …).
    """

    ok: dict[str, Any] = field(default_factory=dict)
    """Id to its entry in the answer; ``None`` where the answer has no entry per id."""

    failed: dict[str, Exception] = field(default_factory=dict)
    """Id to why not."""

    unknown: dict[str, Exception] = field(default_factory=dict)
    """
    Id to why it is not known: the answer was lost, a refusal names no id, or the answer lacks its entry.

    Look before you send it again.
    """

    unassigned: list[Exception] = field(default_factory=list)
    """Refusals that name none of the ids."""

    @property
    def is_complete(self) -> bool:
        """Whether every id is known to be done."""
        return not (self.failed or self.unknown or self.unassigned)


class Sent(NamedTuple):
    """One part that was answered."""

    call: Call
    response: httpx.Response


# --- what goes out ----------------------------------------------------------------------------------------------


def chunks(values: Sequence[Any], limit: int) -> Iterator[Sequence[Any]]:
    """Yield *values* in order, at most *limit* at a time."""
    for start in range(0, len(values), limit):
        yield values[start : start + limit]


def parts(operation: Operation, arguments: Arguments) -> list[Sequence[Any]] | None:
    """
    Return the parts of a batch beyond its limit; ``None`` when one call takes it.

    Raises:
        ConfigurationError: If it is beyond the limit and several calls would not mean the same as one.
    """
    batch = operation.batch
    if batch is None:
        return None
    values = arguments.value(batch.where, batch.parameter)
    if batch.where == "query" and isinstance(values, str):
        values = values.split(",")
    if count(values) <= batch.limit:
        return None
    if not batch.split:
        refuse_beyond(operation, batch.parameter, batch.limit, count(values))
    return list(chunks(values, batch.limit))


def refuse_single(facts: Operation, entries: Any) -> None:
    """
    Refuse what is no list: one by one the letters of a text, or the keys of an object, would be taken for ids.

    Raises:
        ConfigurationError: If it is a text or an object.
    """
    if isinstance(entries, str | bytes | Mapping):
        kind = "a text" if isinstance(entries, str) else f"a {type(entries).__name__}"
        raise ConfigurationError(f"{facts.id} takes a list of ids or objects, not {kind}", operation=facts.id)


def distinct(entries: Sequence[Any]) -> list[Any]:
    """Return *entries* as plain JSON, each once, in order."""
    found: list[Any] = []
    seen: set[str] = set()
    for entry in entries:
        if isinstance(entry, Model | Mapping):
            found.append(dump(entry))
        elif str(entry) not in seen:
            seen.add(str(entry))
            found.append(entry)
    return found


def placed(
    batch: Batch, entries: Sequence[Any], query: Mapping[str, Any], body: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
    """Return *query* and *body* with *entries* where the operation wants them."""
    first, _, rest = batch.parameter.partition(".")
    value: Any = entries
    if rest:
        value = {**(dump((body or NOTHING).get(first)) or NOTHING), rest: entries}
    if batch.where == "query":
        return {**query, first: value}, body
    return query, {**(body or NOTHING), first: value}


# --- what comes back --------------------------------------------------------------------------------------------


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


def report(
    operation: Operation, parts_sent: Sequence[Sequence[Any]], results: Sequence[Sent | Exception]
) -> BatchReport:
    """Put together how every entry fared; a call that failed is the outcome of its entries."""
    assert operation.batch is not None  # noqa: S101 - the callers have looked; narrows the type
    whole = BatchReport()
    start = 0
    for part, result in zip(parts_sent, results, strict=True):
        ids = [_id_of(operation.batch, entry, start + index) for index, entry in enumerate(part)]
        start += len(part)
        if isinstance(result, Exception):
            is_unknown = getattr(result, "is_outcome_unknown", False)
            (whole.unknown if is_unknown else whole.failed).update(dict.fromkeys(ids, result))
            continue
        found = outcomes(operation.batch, ids, result.call.data, operation=operation.id)
        for state, others in (("ok", found.ok), ("failed", found.failed), ("unknown", found.unknown)):
            getattr(whole, state).update(others)
        whole.unassigned.extend(found.unassigned)
    return whole


def partial(
    operation: Operation,
    parts_sent: Sequence[Sequence[Any]],
    results: Sequence[Sent | Exception],
    first: Exception,
    *,
    shop: str | None,
) -> PartialBatchError:
    """Return the error for a call whose parts fared differently."""
    whole = report(operation, parts_sent, results)
    failed = sum(isinstance(result, Exception) for result in results)
    unknown = f", {len(whole.unknown)} are unknown" if whole.unknown else ""
    return PartialBatchError(
        f"{failed} of {len(results)} calls of a split batch failed, {len(whole.ok)} ids are done and"
        f" {len(whole.failed)} are not{unknown} (see .report); the first error: {first}",
        report=whole,
        operation=operation.id,
        shop=shop,
    )


def outcomes(batch: Batch, ids: Sequence[str], answer: Any, *, operation: str) -> BatchReport:
    """Read from one answer how each of *ids* fared."""
    found = BatchReport()
    wanted = dict.fromkeys(ids)
    results: dict[str, Any] = {}
    for entry in listed(answer, batch.results):
        if _is_refusal(batch, entry):
            _refuse(found, wanted, entry, batch.result_id, operation)
        else:
            results.update((name, entry) for name in _names(entry, batch.result_id) if name in wanted)
    for entry in listed(answer, batch.errors):
        _refuse(found, wanted, entry, batch.error_id, operation)
    for name in wanted:
        if name in found.failed:
            continue
        if name in results:
            found.ok[name] = results[name]
        elif found.unassigned:
            found.unknown[name] = found.unassigned[0]
        elif batch.results is not None and batch.result_id:
            found.unknown[name] = InvalidResponseError(
                f"the answer says nothing about {name}", operation=operation
            )
        else:
            found.ok[name] = None
    return found


def refusals(operation: Operation, data: Any) -> list[APIError]:
    """Return the refusals inside the plain ``data`` of a success, in order; empty when all was done."""
    batch = operation.batch
    if batch is None:
        return []
    found = [_refusal(entry, operation.id) for entry in listed(data, batch.errors)]
    found += [
        _refusal(entry, operation.id) for entry in listed(data, batch.results) if _is_refusal(batch, entry)
    ]
    return found


def _is_refusal(batch: Batch, result: Any) -> bool:
    """Whether an item of the results says that its entry was refused."""
    return batch.result_code is not None and dig(result, batch.result_code) not in {None, 0, "0", ""}


def _refuse(
    found: BatchReport, wanted: Mapping[str, None], entry: Any, paths: tuple[str, ...], operation: str
) -> None:
    """Note a refusal at the ids that it names."""
    error = _refusal(entry, operation)
    named = [name for name in _names(entry, paths) if name in wanted]
    found.failed.update(dict.fromkeys(named, error))
    if not named:
        found.unassigned.append(error)


def _id_of(batch: Batch, entry: Any, index: int) -> str:
    return next(iter(_names(entry, batch.entry_id)), f"#{index}")


def _names(item: Any, paths: tuple[str, ...]) -> Iterator[str]:
    """Yield the ids that *item* carries at the first of *paths* that has any: a list's together, and each of them."""
    for path in paths:
        value = dig(item, path) if path else item
        if isinstance(value, list) and value:
            yield ",".join(map(str, value))
            yield from map(str, value)
            return
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            yield str(value)
            return


def _refusal(entry: Any, operation: str) -> APIError:
    """The error that one entry of the list of errors stands for; ``code`` is -1 where the platform names none."""
    refusal = entry if isinstance(entry, Mapping) else {}
    code = str(refusal.get("code") or "")
    message = str(
        refusal.get("message") or refusal.get("fail_reason") or "refused, the platform gave no reason"
    )
    error = api_error(int(code) if code.isdecimal() else -1, message, data=refusal.get("detail"))
    error.operation = operation
    return error

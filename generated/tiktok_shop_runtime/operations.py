# Made by openapi/codegen from openapi/codegen/runtime/operations.py: do not edit; run `make generate`.
"""What is known of an operation at run time: facts of the spec, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple


class Paging(NamedTuple):
    """How an operation is paged."""

    token: str
    """Wire name of the parameter that carries the page token; a dotted path where it stands deeper in the body."""
    where: Literal["query", "body"]
    """Where *token* and *size* stand."""
    next: str
    """Dotted path of the next token in the ``data`` member."""
    items: str
    """Dotted path of the list of items in the ``data`` member."""
    size: str | None
    """Wire name of the page size parameter; ``None`` when the size cannot be chosen."""
    style: Literal["token", "page_number"] = "token"
    """``page_number``: *token* names the parameter that counts pages from 1, and nothing is said of the next page."""
    total: str | None = None
    """Dotted path of the number of all items, where the answer says it."""
    cursor: str | None = None
    """Of a list by page number: a parameter that takes the token found under *next* instead of a number."""
    largest: int | None = None
    """The largest page size; ``None`` where the spec names none."""


class Batch(NamedTuple):
    """How many things one call may name."""

    parameter: str
    """Wire name of the list; a dotted path where it stands deeper in the body."""
    where: Literal["query", "body"]
    limit: int
    """Most entries that one call may have."""
    split: bool
    """Whether several calls do the same as one: reads and per-item writes yes, all-or-nothing no."""
    results: str | None
    """Dotted path of the list of results in the ``data`` member."""
    errors: str | None
    """Dotted path of the list of per-item errors in the ``data`` member."""
    entry_id: tuple[str, ...] = ()
    """Dotted paths of the id in an entry, tried in order; one empty path: the entry is the id. Empty: it has none."""
    result_id: tuple[str, ...] = ()
    """The same for an item of *results*."""
    error_id: tuple[str, ...] = ()
    """The same for an item of *errors*. Empty: a refusal does not say whom it is about."""
    result_code: str | None = None
    """Dotted path of the code in an item of *results* that may be a refusal itself; 0 is a success."""


class Operation(NamedTuple):
    """Everything that the runtime needs to know of an operation, as the spec's extension says it."""

    id: str
    """``operationId``."""
    area: str
    """The attribute of a shop handle, and the module under ``api``."""
    method: str
    """Name of the Python method."""
    http_method: str
    path: str
    """With ``{name}`` for path parameters."""
    version: str
    """The version in the path, such as ``202309``."""
    status: Literal["current", "superseded", "unlisted", "document"]
    summary: str
    effect: Literal["read", "idempotent_write", "unsafe_write"]
    shop_cipher: bool
    replaced_by: str | None = None
    """``operationId`` of the successor."""
    outcome_read: str | None = None
    """The read that tells whether a write whose answer was lost took place."""
    paging: Paging | None = None
    batch: Batch | None = None
    body: Literal["none", "json", "multipart"] = "none"
    path_params: tuple[str, ...] = ()
    query_params: tuple[str, ...] = ()
    body_fields: tuple[str, ...] = ()
    file_fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    """Wire names of path, query and body that must be there."""
    deprecated: bool = False
    host: Literal["api", "auth"] = "api"
    arrays: tuple[str, ...] = ()
    """Query parameters that are lists, sent as one value joined with commas."""
    body_required: bool = False
    """Whether a body must be sent even when no field is given."""
    item_limits: tuple[tuple[str, int], ...] = ()
    """Most entries of list parameters, by wire name, where the platform states them."""
    defaults: tuple[tuple[str, Any], ...] = ()
    """What is sent for parameters that the platform insists on when they are not given, by wire name."""
    moments: tuple[tuple[str, str], ...] = ()
    """
    Parameters that are moments, by wire name: ``unix-seconds`` or ``unix-millis`` (numbers), ``unix-seconds-text`` or
    ``unix-millis-text`` (the same as text), ``date-time`` (ISO 8601).
    """
    scopes: tuple[str, ...] = ()
    """Scopes that the platform states for it: a grant needs one of them. Empty where no source says."""
    sunset: str | None = None
    """The day, ``YYYY-MM-DD``, from which the platform refuses it, as announced for this very operation."""
    may_end: str | None = None
    """The day of an announcement that may mean it, or after which it was still seen to answer."""


class Registry(Mapping[str, Operation]):
    """
    Operations by ``operationId``.

    The records are constants, which a module loads in no time; each becomes an ``Operation`` when it is asked for.
    """

    def __init__(self, rows: tuple[tuple[Any, ...], ...]) -> None:
        self._rows = {row[0]: row for row in rows}
        self._made: dict[str, Operation] = {}

    def __getitem__(self, key: str) -> Operation:
        made = self._made.get(key)
        if made is None:
            made = Operation(*self._rows[key])
            if made.paging is not None:
                made = made._replace(paging=Paging(*made.paging))
            if made.batch is not None:
                made = made._replace(batch=Batch(*made.batch))
            self._made[key] = made
        return made

    def __contains__(self, key: object) -> bool:
        return key in self._rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

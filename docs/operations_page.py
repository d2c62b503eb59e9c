"""docs/operations.md: every operation, from the registry that the client itself uses."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tiktok_shop_openapi.registry import OPERATIONS
from tiktok_shop_runtime.operations import Operation

PAGE = Path(__file__).parent / "operations.md"
_INTRO = """\
<!-- Made by `make docs` from the spec; do not edit. -->

# Operations

{total} operations in {areas} areas. Call one as `shop.AREA.METHOD(...)`, or by its id: `shop.call("ID", params={{...}})`. `tiktok-shop
operations METHOD` shows parameters and types of one.

- **Does**: *read*; *write*, which may be sent again without harm; *write once*, which is sent again only where it surely never arrived.
- **Pages**: the largest page size, or *yes* where the spec names none. [Paging](guides/paging.md).
- **Batch**: how many things one call takes; more are split where *split* stands. [Outcomes](guides/outcomes.md).
- **Scopes**: a grant needs one of them. Empty: no source says.
- **Ends**: the successor of what is superseded, and the day from which the platform refuses it. A day with *?* is one that may be meant.
- ° takes no `shop_cipher`: it works on a [grant without a shop](guides/creators-and-partners.md), too.
"""


def page() -> str:
    """Return the text of docs/operations.md."""
    known = sorted(OPERATIONS.values(), key=lambda one: (one.area, one.path.split("/")[1], one.method))
    areas = [(area, list(members)) for area, members in groupby(known, key=lambda one: one.area)]
    lines = [_INTRO.format(total=len(known), areas=len(areas))]
    for area, members in areas:
        lines += [f"## {area}", "", *_rows(members), ""]
    return "\n".join(lines)


def _rows(members: list[Operation]) -> Iterator[str]:
    yield "| Method | What it does | Request | Does | Pages | Batch | Scopes | Ends |"
    yield "|---|---|---|---|---|---|---|---|"
    does = {"read": "read", "idempotent_write": "write", "unsafe_write": "write once"}
    for one in members:
        name = f"`{one.method}`{'' if one.shop_cipher or one.host == 'auth' else ' °'}"
        if one.id != one.method:
            name += f" (`{one.id}`)"
        pages = str(one.paging.largest or "yes") if one.paging else ""
        batch = f"{one.batch.limit}{', split' if one.batch.split else ''}" if one.batch else ""
        scopes = ", ".join(f"`{scope}`" for scope in one.scopes)
        cells = [
            name,
            one.summary,
            f"`{one.http_method} {one.path}`",
            does[one.effect],
            pages,
            batch,
            scopes,
            _end(one),
        ]
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _end(one: Operation) -> str:
    parts = []
    if one.status == "document":
        parts.append("founding document only")
    if one.replaced_by:
        parts.append(f"now `{OPERATIONS[one.replaced_by].method}`")
    if one.sunset:
        parts.append(one.sunset)
    elif one.may_end:
        parts.append(f"{one.may_end} ?")
    elif one.deprecated and not one.replaced_by:
        parts.append("deprecated")
    return ", ".join(parts)

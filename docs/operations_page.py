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

The line under each operation says:

- *read*; *write*, which may be sent again without harm; *write once*, which is sent again only where it surely never arrived.
- *pages of N*: the largest page size, where the spec names one. [Paging](guides/paging.md).
- *N at once*: how many things one call takes; more are *split* over several. [Outcomes](guides/outcomes.md).
- `seller.product.basic` and the like: scopes, of which a grant needs one. Where there is none, no source names one.
- *now …*: the successor of what is superseded. *refused from*: the day on which the platform ends it; *may end*: a day that may be meant.
- *no shop*: it takes no `shop_cipher` and works on a [grant without a shop](guides/creators-and-partners.md), too.
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
    yield "| Method | What it does |"
    yield "|---|---|"
    for one in members:
        name = f"`{one.method}`" + (f" (`{one.id}`)" if one.id != one.method else "")
        text = f"{one.summary}<br>{' · '.join(_facts(one))}".replace("|", "\\|")
        yield f"| {name}<br>`{one.http_method} {one.path}` | {text} |"


def _facts(one: Operation) -> Iterator[str]:
    yield {"read": "*read*", "idempotent_write": "*write*", "unsafe_write": "*write once*"}[one.effect]
    if one.paging:
        yield f"pages of {one.paging.largest}" if one.paging.largest else "pages"
    if one.batch:
        yield f"{one.batch.limit} at once{', split' if one.batch.split else ''}"
    if not one.shop_cipher and one.host == "api":
        yield "no shop"
    yield from (f"`{scope}`" for scope in one.scopes)
    if one.status == "document":
        yield "not in the live API"
    if one.replaced_by:
        yield f"now `{OPERATIONS[one.replaced_by].method}`"
    elif one.deprecated:
        yield "deprecated"
    if one.sunset:
        yield f"refused from {one.sunset}"
    elif one.may_end:
        yield f"may end {one.may_end}"

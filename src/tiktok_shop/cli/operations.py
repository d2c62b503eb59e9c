"""``tiktok-shop operations``: what there is, and what an operation takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from tiktok_shop import _catalogue as catalogue
from tiktok_shop._api import find_operation
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import AsJson, asked
from tiktok_shop_openapi.registry import OPERATIONS
from tiktok_shop_runtime.operations import Operation

if TYPE_CHECKING:
    from tiktok_shop.cli._text import Cell


def operations(
    name: Annotated[
        str | None, typer.Argument(help="Show one operation: parameters, paging, limits.")
    ] = None,
    *,
    area: Annotated[str | None, typer.Option(help="Only this area, e.g. finance.")] = None,
    search: Annotated[
        str | None, typer.Option(help="Only those with these words in id, path or summary.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Older versions too.")] = False,
    as_json: AsJson = False,
) -> None:
    """
    List the operations, or show what one of them takes.

    Example: tiktok-shop operations --area finance; tiktok-shop operations getWithdrawals
    """
    if name is not None:
        _show(asked(find_operation, name), as_json=as_json)
        return
    older = every or bool(search)
    found = asked(lambda words: catalogue.search(words, area=area, older=older), search or "")
    if as_json:
        output.print_json([_plain(one) for one in found])
        return
    output.table(
        "Operations",
        ["operation", "summary", "area", "method", "path"],
        [[one.id, one.summary, one.area, one.http_method, one.path] for one in found],
        keep=1,
    )
    more = "" if older or area is not None else f"; {len(OPERATIONS) - len(found)} more with --all"
    output.note(f"{len(found)} operations{more}")


def _plain(operation: Operation) -> dict[str, Any]:
    facts = operation._asdict()
    for name in ("paging", "batch"):
        facts[name] = facts[name] and facts[name]._asdict()
    return facts


def _show(operation: Operation, *, as_json: bool) -> None:
    if as_json:
        output.print_json(catalogue.described(operation))
        return
    output.about(f"{operation.http_method} {operation.path}")
    output.about(f"{operation.summary.rstrip('.')}. In Python: shop.{operation.area}.{operation.method}(…)")
    for fact in catalogue.facts(operation):
        output.about(f"- {fact}")
    rows: list[list[Cell]] = [
        [f"{one.name} *" if one.required else one.name, one.place, one.kind, one.about]
        for one in catalogue.fields(operation)
    ]
    if rows:
        output.table("Parameters", ["name", "in", "type", "about"], rows, keep=4)

"""``tiktok-shop market``: market data about TikTok Shop, from WinningHunter."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._given import json_object_of, pairs_of
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, checked_proxy, run

if TYPE_CHECKING:
    from tiktok_shop.winninghunter import WinningHunter

__all__ = ["app"]

app = typer.Typer(
    no_args_is_help=True,
    help="Market data about TikTok Shop (WinningHunter). Every request costs a credit; answers are JSON on stdout.",
)

Entity = Literal["products", "shops", "creators", "videos", "categories"]
Days = Literal["1", "7", "30", "90"]

Id = Annotated[str, typer.Argument(help="The id; `suggest` and `explore` find it.", metavar="ID")]
Period = Annotated[Days, typer.Option(help="Days back from yesterday.")]
Limit = Annotated[int, typer.Option(min=1, help="Rows per page; a page costs one credit whatever its size.")]
MaxItems = Annotated[
    int | None,
    typer.Option("--max-items", min=1, help="Follow the pages up to so many rows; one page without."),
]
Filters = Annotated[
    list[str] | None,
    typer.Option("--filter", "-f", metavar="NAME=VALUE", help="For example min_revenue=1000. Repeatable."),
]


@app.callback()
def settings(
    context: typer.Context,
    *,
    env_file: EnvFile = None,
    base_url: Annotated[
        str | None, typer.Option(help="Another host, such as the emulator's. [WINNINGHUNTER_BASE_URL]")
    ] = None,
    proxy: Proxy = None,
    max_credits: Annotated[int | None, typer.Option(min=1, help="Most credits to spend.")] = None,
) -> None:
    """Settings of all market commands."""
    context.obj = {"env_file": env_file or ".env", "max_credits": max_credits}
    if proxy is not None:
        context.obj["proxy"] = checked_proxy(proxy)
    if base_url is not None:
        context.obj["base_url"] = base_url


@app.command("credits")
def credits_(context: typer.Context) -> None:
    """Tell how many credits are left (costs one)."""
    _print(context, lambda market: market.account.get_credits())


@app.command()
def suggest(
    context: typer.Context,
    kind: Annotated[Entity, typer.Argument(help="What to look for.")],
    part: Annotated[str, typer.Argument(help="A part of the name.")],
    limit: Annotated[int, typer.Option(min=1, max=20, help="Most suggestions.")] = 10,
) -> None:
    """Find ids by a part of a name."""
    _print(context, lambda market: market.search.suggest(type=kind, q=part, limit=limit))


@app.command()
def shop(context: typer.Context, id_: Id) -> None:
    """Describe one shop."""
    _print(context, lambda market: market.shops.get_shop(id=id_))


@app.command()
def product(context: typer.Context, id_: Id) -> None:
    """Describe one product."""
    _print(context, lambda market: market.products.get_product(id=id_))


@app.command()
def video(context: typer.Context, id_: Id) -> None:
    """Describe one video."""
    _print(context, lambda market: market.videos.get_video(id=id_))


@app.command()
def totals(
    context: typer.Context,
    kind: Annotated[Literal["shop", "product", "creator"], typer.Argument(help="Whose sales.")],
    id_: Id,
    period: Period = "30",
) -> None:
    """Add up what a shop, a product or a creator sold."""
    body = {"id": id_, "period": int(period)}
    _print(context, lambda market: market.call(f"get_{kind}_totals", body=body))


@app.command()
def history(context: typer.Context, id_: Id, period: Period = "30") -> None:
    """Show what one product sold, day by day."""
    body = {"id": id_, "period": int(period)}
    _print(context, lambda market: market.call("get_product_history", body=body))


@app.command()
def metrics(
    context: typer.Context, id_: Id, period: Annotated[Literal["1", "7", "30"], typer.Option()] = "30"
) -> None:
    """Count views, likes, comments and shares of one video."""
    params = {"id": id_, "period": int(period)}
    _print(context, lambda market: market.call("get_video_metrics", params=params))


@app.command("products")
def products_of(
    context: typer.Context,
    kind: Annotated[Literal["shop", "creator"], typer.Argument(help="Who sells them.")],
    id_: Id,
    *,
    period: Period = "30",
    limit: Limit = 50,
    max_items: MaxItems = None,
) -> None:
    """List the products of one shop or one creator."""
    body = {"id": id_, "period": int(period), "limit": limit}
    _print(context, lambda market: _rows(market, f"list_{kind}_products", body, max_items))


@app.command()
def explore(
    context: typer.Context,
    kind: Annotated[Entity, typer.Argument(help="What to look for.")],
    *,
    filters: Filters = None,
    sort: Annotated[str | None, typer.Option(help="For example revenue.")] = None,
    limit: Limit = 50,
    max_items: MaxItems = None,
) -> None:
    """Find products, shops, creators, videos or categories by what they sell."""
    body = {**_filters(filters), "sort": sort, "limit": limit}
    _print(context, lambda market: _rows(market, f"explore_{kind}", body, max_items))


@app.command()
def count(
    context: typer.Context,
    kind: Annotated[Entity, typer.Argument(help="What to count.")],
    filters: Filters = None,
) -> None:
    """Count what a filter finds."""
    _print(context, lambda market: market.call(f"count_{kind}", body=_filters(filters)))


@app.command()
def call(
    context: typer.Context,
    operation: Annotated[str, typer.Argument(help="For example explore_products.")],
    param: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="Path or query. Repeatable."),
    ] = None,
    body: Annotated[str | None, typer.Option(help="JSON, @FILE, or - for stdin.")] = None,
) -> None:
    """Call any operation by its id."""
    params = pairs_of("--param", param)
    parsed = None if body is None else json_object_of("--body", body)
    _print(context, lambda market: market.call(operation, params=params, body=parsed))


async def _rows(market: WinningHunter, operation: str, body: dict[str, Any], max_items: int | None) -> Any:
    """Return one page, or the rows of as many as *max_items* need."""
    paged = market.paged(operation, body=body)
    if max_items is None:
        return await paged
    rows = await paged.all(max_items=max_items)
    return {"data": rows, "credits_remaining": market.credits_remaining}


def _print(context: typer.Context, ask: Callable[[WinningHunter], Awaitable[Any]]) -> None:
    """Ask, and print the answer as JSON."""
    from tiktok_shop.winninghunter import WinningHunter  # the commands' help loads no client

    async def main() -> Any:
        async with WinningHunter.from_env(**context.obj) as market:
            return await ask(market)

    answer = run(main())
    plain = answer if isinstance(answer, dict) else answer.to_dict()
    output.print_json(plain)


def _filters(given: list[str] | None) -> dict[str, Any]:
    """Return filters with numbers as numbers: they go into JSON. Ids and periods stay text."""
    return {name: _number(name, value) for name, value in pairs_of("--filter", given).items()}


def _number(name: str, value: str) -> Any:
    if not name.startswith(("min_", "max_")) and name not in {"page", "level"}:
        return {"true": True, "false": False}.get(value, value)
    try:
        return int(value) if value.lstrip("-").isdigit() else float(value)
    except ValueError:
        raise UsageError(f"--filter {name} needs a number, not {value!r}") from None

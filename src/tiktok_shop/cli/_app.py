"""Puts the commands together, and makes every error one line and an exit code."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tiktok_shop import __version__
from tiktok_shop.cli import (
    auth,
    call,
    demo,
    doctor,
    emulator,
    fetch,
    gmv,
    market,
    operations,
    shops,
    sign,
    webhook,
)
from tiktok_shop.cli._output import fail
from tiktok_shop.cli._session import UsageError
from tiktok_shop.errors import TikTokShopError

app = typer.Typer(
    name="tiktok-shop",
    help="Every TikTok Shop you manage, from the command line.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _common(
    *,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop."),
    ] = False,
    debug: Annotated[  # read by `run`
        bool, typer.Option("--debug", help="Show where an error came from.")
    ] = False,
) -> None:
    pass


app.command("demo")(demo.demo)
app.command("gmv")(gmv.gmv)
app.command("orders")(fetch.orders)
app.command("finance")(fetch.finance)
app.command("products")(fetch.products)
app.command("call")(call.call)
app.command("operations")(operations.operations)
app.command("emulator")(emulator.emulator)
app.command("sign")(sign.sign)
app.command("doctor")(doctor.doctor)
app.add_typer(market.app, name="market")
app.add_typer(webhook.app, name="webhook")
app.add_typer(auth.app, name="auth")
app.add_typer(shops.app, name="shops")


def run(arguments: list[str]) -> int:
    """Run the command line; every foreseen error is one line on stderr and an exit code."""
    try:
        app(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        return 130
    except TikTokShopError as error:
        return _failed(error, debug="--debug" in arguments)
    except BaseExceptionGroup as group:
        first = _first(group)
        if not isinstance(first, TikTokShopError | KeyboardInterrupt):
            raise
        return 130 if isinstance(first, KeyboardInterrupt) else _failed(first, debug="--debug" in arguments)
    return 0


def _first(group: BaseException) -> BaseException:
    while isinstance(group, BaseExceptionGroup):
        group = group.exceptions[0]
    return group


def _failed(error: BaseException, *, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exception(error, file=sys.stderr)
    fail(str(error))
    return 2 if isinstance(error, UsageError) else 1

"""The root of the commands; makes every error one line and an exit code."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from tiktok_shop import __version__
from tiktok_shop.cli import INTERRUPTED
from tiktok_shop.cli._commands import CONTEXT, Group
from tiktok_shop.errors import TikTokShopError

app = typer.Typer(
    name="tiktok-shop",
    cls=Group,
    help="Every TikTok Shop you manage, from the command line.",
    no_args_is_help=True,
    context_settings=CONTEXT,
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


def run(arguments: list[str]) -> int:
    """Run the command line; every foreseen error is one line on stderr and an exit code."""
    debug = "--debug" in arguments
    try:
        app(arguments, prog_name="tiktok-shop")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except KeyboardInterrupt:
        return INTERRUPTED
    except TikTokShopError as error:
        return _failed(error, debug=debug)
    except BaseExceptionGroup as group:
        first = _first(group)
        if not isinstance(first, TikTokShopError | KeyboardInterrupt):
            raise
        return INTERRUPTED if isinstance(first, KeyboardInterrupt) else _failed(first, debug=debug)
    return 0


def _first(group: BaseException) -> BaseException:
    while isinstance(group, BaseExceptionGroup):
        group = group.exceptions[0]
    return group


def _failed(error: BaseException, *, debug: bool) -> int:
    from tiktok_shop.cli import _output as output
    from tiktok_shop.cli._session import UsageError

    if debug:
        import traceback

        traceback.print_exception(error, file=sys.stderr)
    output.fail(str(error))
    return 2 if isinstance(error, UsageError) else 1

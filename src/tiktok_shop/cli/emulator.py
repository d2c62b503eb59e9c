"""``tiktok-shop emulator``: a TikTok Shop on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from tiktok_shop.cli import _output as output

__all__ = ["emulator"]


def emulator(
    *,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.", min=0, max=65535)] = 8700,
    shops: Annotated[int, typer.Option(help="How many shops.", min=1, max=99_999)] = 6,
    seed: Annotated[int, typer.Option(help="The same seed makes the same shops, tokens and data.")] = 1,
    env_file: Annotated[
        Path | None,
        typer.Option(help="Write key, secret, tokens and ciphers there, for TikTokShop.from_env()."),
    ] = None,
    force: Annotated[
        bool,
        typer.Option(
            "--force",
            help="Write the env file beside settings of others: only the emulator's own lines change.",
        ),
    ] = False,
    people: Annotated[
        bool, typer.Option("--people", help="List creators and partners in the env file, after the shops.")
    ] = False,
    creators: Annotated[int, typer.Option(help="How many creators.", min=0, max=999)] = 1,
    partners: Annotated[int, typer.Option(help="How many affiliate partners.", min=0, max=999)] = 1,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(help="A name that it may be called by, besides addresses and localhost. Repeatable."),
    ] = None,
    fault: Annotated[
        list[str] | None,
        typer.Option(help="For example 'rate_limit;shop=SHOP2;retry_after=2'. Repeatable; see the guide."),
    ] = None,
    rotation: Annotated[
        Literal["none", "grace", "at_once"], typer.Option(help="What a refresh does to the refresh token.")
    ] = "none",
    strict_live: Annotated[
        bool, typer.Option(help="Refuse ended versions and paths that the live API never had.")
    ] = False,
    redirect_url: Annotated[
        str | None, typer.Option(help="Where the consent page sends the browser; shows the code without.")
    ] = None,
    webhook_url: Annotated[
        str | None, typer.Option(help="Where webhooks go that no shop subscribed to.")
    ] = None,
    spec: Annotated[
        Path | None,
        typer.Option(
            help="Operations of your own, as for generate-client: answered with valid data.", metavar="FILE"
        ),
    ] = None,
    per_second: Annotated[
        float | None, typer.Option(help="Calls per second for each shop and operation; no limit without.")
    ] = None,
) -> None:
    """
    Run the emulator until interrupted.

    Prints one line of JSON when it is ready. The page at its address shows shops, tokens, requests and faults.
    """
    try:
        from tiktok_shop.cli._emulator_run import NotOursError, Settings, run
    except ModuleNotFoundError as error:
        raise typer.BadParameter(
            f"{error.name} is missing: pip install 'tiktok-shop-async[emulator]'"
        ) from None
    try:
        settings = Settings(
            host=host,
            port=port,
            shops=shops,
            seed=seed,
            faults=tuple(fault or ()),
            rotation=rotation,
            strict_live=strict_live,
            redirect_url=redirect_url,
            webhook_url=webhook_url,
            per_second=per_second,
            env_file=env_file,
            force=force,
            people=people,
            creators=creators,
            partners=partners,
            allowed_hosts=tuple(allow_host or ()),
            spec=spec,
        )
        run(settings)
    except NotOursError as error:
        output.fail(str(error))
        raise typer.Exit(1) from None
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
    except OSError as error:
        where = error.filename or f"{host}:{port}"
        output.fail(f"cannot use {where}: {error.strerror or error}")
        raise typer.Exit(1) from None

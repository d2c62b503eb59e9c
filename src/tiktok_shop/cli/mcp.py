"""``tiktok-shop mcp``: a server for agents, on stdin and stdout."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import EnvFile, Proxy, Timeout, UsageError, open_client, run


def mcp(
    *,
    database: Annotated[
        str | None,
        typer.Option(
            "--from",
            help="A synced database to ask: a DuckDB file, or postgresql://… of a role that may only read.",
            metavar="DATABASE",
        ),
    ] = None,
    database_only: Annotated[
        bool, typer.Option("--database-only", help="No shop is called; needs no credentials.")
    ] = False,
    allow_writes: Annotated[
        bool, typer.Option("--allow-writes", help="Let agents change shops, too: prices, stock, shipments.")
    ] = False,
    keep_personal: Annotated[
        bool,
        typer.Option("--keep-personal", help="Show names, addresses and phone numbers of buyers to agents."),
    ] = False,
    timeout: Timeout = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Serve agents over the Model Context Protocol, on stdin and stdout.

    Tools to look up operations, read every shop, and ask the synced database. Nothing can be changed unless --allow-writes is
    given. An agent's program starts this command; by hand it waits for one, and ends with Ctrl-C.

    Example: tiktok-shop mcp --from shops.duckdb
    """
    if database_only and database is None:
        raise UsageError("--database-only needs --from DATABASE")
    if database_only and allow_writes:
        raise UsageError("--database-only calls no shop: leave --allow-writes out")
    if database is not None and "://" not in database and not Path(database).is_file():
        raise UsageError(
            f"--from {database}: there is no such file; `tiktok-shop sync --into {database}` makes it"
        )
    from tiktok_shop.mcp import build

    async def serve() -> None:
        if database_only:
            await build(None, database=database).run_stdio_async()
            return
        async with open_client(env_file, proxy, timeout=timeout) as app:
            server = build(app, database=database, writes=allow_writes, keep_personal=keep_personal)
            output.note(
                f"serving agents on stdin: {len(app.shops.names)} shops{', writes allowed' * allow_writes}"
            )
            await server.run_stdio_async()

    run(serve(), stopped=lambda: "no agent is served any more")

"""``tiktok-shop queue`` and ``tiktok-shop worker``: many processes over one PostgreSQL."""

from __future__ import annotations

from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import seconds_of
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, asked, open_client, run
from tiktok_shop.cli.sync import Into, Personal, Streams
from tiktok_shop.sync import FIRST_ORDER, Limits, Since, choose
from tiktok_shop.sync.destinations import is_postgres

queue = typer.Typer(help="The queue of a database that several workers fill.", add_completion=False)


@queue.callback()
def queues() -> None:
    """The queue of a database that several workers fill."""


@queue.command("init")
def init_queue(*, into: Into = "") -> None:
    """
    Make the queue's tables in a PostgreSQL database; nothing happens where they are.

    Example: tiktok-shop queue init --into postgresql:///shops
    """
    from tiktok_shop.sync.queue import init

    made = run(init(_postgres(into)))
    output.note("the queue is there now" if made else "the queue was there already")


def worker(
    *,
    into: Into = "",
    concurrency: Annotated[int, typer.Option(help="Shops at the same time.", min=1, max=1000)] = 50,
    cron: Annotated[
        str | None,
        typer.Option(
            "--cron",
            help="When all shops are put into the queue, such as '*/15 * * * *'. May be given to every worker.",
            metavar="LINE",
        ),
    ] = None,
    streams: Streams = "",
    since: Annotated[
        str | None,
        typer.Option(
            "--since", help="How far back rows of a shop are to be there under --cron: 30d, or first-order."
        ),
    ] = None,
    personal: Personal = "drop",
    deadline: Annotated[
        float, typer.Option(help="Seconds that shops under way have after SIGTERM.", min=0.0, max=3600.0)
    ] = 25.0,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Bring shops of a queue up to date until stopped; run as many of them as you like.

    `tiktok-shop sync --queue` or `--cron` fills the queue. SIGTERM and Ctrl-C let the shops under way end; what is not done by
    the deadline goes back. Jobs of a worker that died go to the others within two minutes.

    Example: tiktok-shop worker --into postgresql:///shops --cron '*/15 * * * *'
    """
    database = _postgres(into)
    chosen = tuple(word.strip() for word in streams.split(",") if word.strip())
    asked(choose, chosen)
    from tiktok_shop.sync.queue import Deferral, Work, checked_cron, work

    what = Work(
        database,
        concurrency=concurrency,
        deadline=deadline,
        cron=None if cron is None else asked(checked_cron, cron),
        # what is read whole each time is read once an hour, as under `sync --every`
        deferral=Deferral(chosen, _since(since), 3540.0),
        personal=personal,
        env_file=env_file or ".env",
        limits=Limits(shops=concurrency),
    )
    output.note(f"at work, {concurrency} shops at a time; Ctrl-C or SIGTERM ends it")
    run(work(lambda: open_client(env_file, proxy), what))
    output.note("stopped: what was committed stays, and the rest waits in the queue")


def _postgres(into: str) -> str:
    if not is_postgres(into):
        raise UsageError("several processes need PostgreSQL: --into postgresql://…")
    return into


def _since(text: str | None) -> Since | None:
    if text is None:
        return None
    return FIRST_ORDER if text == FIRST_ORDER else seconds_of("--since", text)

"""``tiktok-shop export``: files from a synced database."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import AsJson, UsageError, run


def export(
    *,
    source: Annotated[
        str, typer.Option("--from", help="The synced database: a DuckDB file or postgresql://….")
    ],
    table: Annotated[
        list[str] | None,
        typer.Option("--table", help="A table or a view, repeatable. Without it: every table that has rows."),
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", help="Folder for the files; made when it is not there.")
    ] = Path("out"),
    format: Annotated[str, typer.Option("--format", help="parquet, csv; both with a comma.")] = "parquet",  # noqa: A002 - the option's name
    partition_by: Annotated[
        list[str] | None,
        typer.Option("--partition-by", help="A column, repeatable: a folder per value, such as shop_id."),
    ] = None,
    raw_text: Annotated[
        bool,
        typer.Option(
            "--raw-text",
            help="In CSV, leave text as it is, also where a spreadsheet would run it as a formula.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """
    Write tables of a synced database to Parquet or CSV files.

    Money is exact, moments are UTC. A file is replaced only when the new one is complete. TikTok Shop is not called.

    Example: tiktok-shop export --from shops.duckdb --table orders --table v_daily_gmv --format parquet,csv
    """
    from tiktok_shop.sync.export import FORMATS
    from tiktok_shop.sync.export import export as write

    wanted = [part.strip().lower() for part in format.split(",") if part.strip()]
    if not wanted or not set(wanted) <= set(FORMATS):
        raise UsageError(f"--format {format!r}: there are parquet and csv")

    async def work() -> list[Path]:
        return await write(
            source,
            table or [],
            out=out,
            formats=wanted,
            partition_by=partition_by or [],
            neutralise=not raw_text,
            on_removed=lambda path: output.note(f"{path} removed: its table has no rows any more"),
        )

    written = run(work())
    if as_json:
        output.print_json([str(path) for path in written])
    else:
        output.table("Files", ["file"], [[str(path)] for path in written])

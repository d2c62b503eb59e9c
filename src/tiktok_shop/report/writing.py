"""From a database to a report file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from os import PathLike
from pathlib import Path

import anyio.to_thread

from tiktok_shop.report.figures import Figures
from tiktok_shop.report.page import page
from tiktok_shop.report.reading import Source, read_figures
from tiktok_shop.sync.destinations import Destination, connect

__all__ = ["read", "write"]


async def read(
    source: str | PathLike[str] | Destination,
    *,
    start: date,
    end: date,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Figures:
    """
    Return the figures of a synced database.

    Args:
        source: The path of a DuckDB file, ``postgresql://…``, or a destination that is open.

        start: First day.

        end: The day after the last.

        now: For the ages of the data.

    Raises:
        DestinationError: If the database is not there or cannot be read.
    """
    if not isinstance(source, str | PathLike):
        return await _figures(source, start, end, now)
    async with connect(source) as destination:
        await destination.open((), read_only=True)
        return await _figures(destination, start, end, now)


async def _figures(source: Source, start: date, end: date, now: Callable[[], datetime]) -> Figures:
    return await read_figures(source, start=start, end=end, now=now())


async def write(
    source: str | PathLike[str] | Destination,
    out: str | PathLike[str],
    *,
    start: date,
    end: date,
    title: str = "TikTok Shop report",
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Figures:
    """
    Write the report and return its figures. The file is whole or not there; one that exists is replaced.

    Args as for :func:`read`, and:

    Args:
        out: The HTML file.

        title: The heading.

    Raises:
        DestinationError: If the database is not there or cannot be read.

        OSError: If the file cannot be written.
    """
    figures = await read(source, start=start, end=end, now=now)
    text = await anyio.to_thread.run_sync(lambda: page(figures, title=title))
    await anyio.to_thread.run_sync(_put, Path(out), text)
    return figures


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

"""The options that many commands share, and the client they open."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import anyio
import typer

from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError

T = TypeVar("T")


class UsageError(ConfigurationError):
    """An argument of the command is wrong: exit code 2."""


EnvFile = Annotated[
    Path | None,
    typer.Option("--env-file", help="Where key, secret, tokens and ciphers are; `.env` unless given."),
]
Proxy = Annotated[
    str | None,
    typer.Option("--proxy", help="HTTP or SOCKS proxy for everything, e.g. socks5://127.0.0.1:1080."),
]
Shops = Annotated[
    list[str] | None, typer.Option("--shop", help="A shop's name, id or cipher. Repeatable.", metavar="NAME")
]
AllShops = Annotated[bool, typer.Option("--all-shops", help="Every shop of the environment.")]
Start = Annotated[str, typer.Option("--start", help="First day, YYYY-MM-DD.", metavar="DAY")]
End = Annotated[
    str,
    typer.Option("--end", help="Day after the last one: the end is exclusive, YYYY-MM-DD.", metavar="DAY"),
]
Out = Annotated[Path, typer.Option("--out", help="Folder for the files; made when it is not there.")]
Format = Annotated[
    str, typer.Option("--format", help="json, csv, parquet; several with commas. JSON is one file per shop.")
]
Concurrency = Annotated[int, typer.Option(help="Shops at the same time.", min=1, max=1000)]


def open_client(env_file: Path | None, proxy: str | None, **settings: Any) -> TikTokShop:
    """Return the client of the environment; enter it with ``async with``."""
    if proxy is not None:
        settings["proxy"] = proxy
    return TikTokShop.from_env(env_file or ".env", **settings)


def chosen(app: TikTokShop, shops: list[str] | None, *, all_shops: bool) -> list[str]:
    """
    Return the names of the shops that were asked for, each once.

    Raises:
        UsageError: If none or both ways of choosing were used, or a name is unknown.
    """
    if bool(shops) == all_shops:
        known = ", ".join(app.shops.names[:5]) + (" …" if len(app.shops) > 5 else "")
        raise UsageError(f"say which shops: --all-shops, or --shop NAME (there are {known})")
    return app.shops.names if all_shops else list(dict.fromkeys(app.shop(name).name for name in shops or ()))


def window(start: str, end: str) -> tuple[date, date]:
    """
    Return first day and the day after the last.

    Raises:
        UsageError: If one is no day, or the end is not after the start.
    """
    first, last = _day("--start", start), _day("--end", end)
    if last <= first:
        raise UsageError(
            f"--end {end} is not after --start {start}: the end is exclusive, one day is that day and the next"
        )
    return first, last


def _day(option: str, text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise UsageError(f"{option} {text!r} is not a day: write it as YYYY-MM-DD") from None


def formats(text: str) -> set[str]:
    """
    Return the formats in a comma list.

    Raises:
        UsageError: For one that there is not.
    """
    wanted = {part.strip().lower() for part in text.split(",") if part.strip()}
    unknown = wanted - {"json", "csv", "parquet"}
    if unknown or not wanted:
        raise UsageError(f"--format {text!r}: there are json, csv and parquet")
    return wanted


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a command's coroutine."""

    async def main() -> T:
        return await work

    return anyio.run(main)

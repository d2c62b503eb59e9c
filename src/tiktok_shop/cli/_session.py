"""The options that many commands share, and the client they open. Imports no client: ``--help`` needs none."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from tiktok_shop import _environ
from tiktok_shop.cli import INTERRUPTED
from tiktok_shop.errors import ConfigurationError

if TYPE_CHECKING:
    from tiktok_shop.client import TikTokShop

T = TypeVar("T")
G = TypeVar("G")


class UsageError(ConfigurationError):
    """An argument of the command is wrong: exit code 2."""


def _is_there(path: Path | None) -> Path | None:
    if path is not None and not path.is_file():
        raise UsageError(f"--env-file {path}: there is no such file")
    return path


EnvFile = Annotated[
    Path | None,
    typer.Option(
        "--env-file",
        help="Where key, secret, tokens and ciphers are; `.env` unless given.",
        callback=_is_there,
    ),
]
Proxy = Annotated[
    str | None,
    typer.Option("--proxy", help="HTTP or SOCKS proxy for everything, e.g. socks5://127.0.0.1:1080."),
]
Shops = Annotated[
    list[str] | None,
    typer.Option(
        "--shop",
        help="A shop's name, id or cipher, tag:TAG, or a pattern such as 'DE*'. Repeatable.",
        metavar="NAME",
    ),
]
AllShops = Annotated[bool, typer.Option("--all-shops", help="Every shop of the environment and the vault.")]
Concurrency = Annotated[int, typer.Option(help="Shops at the same time.", min=1, max=1000)]
Timeout = Annotated[
    float | None,
    typer.Option("--timeout", help="Seconds to wait for an answer, per request; 30 without.", min=0.001),
]
ShopTimeout = Annotated[
    float | None,
    typer.Option("--shop-timeout", help="Longest time for one shop, in seconds; it fails then.", min=0.001),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")]


def open_client(
    env_file: Path | None,
    proxy: str | None = None,
    *,
    timeout: float | None = None,
    require_shops: bool = True,
    **settings: Any,
) -> TikTokShop:
    """
    Return the client of the environment; enter it with ``async with``.

    Raises:
        UsageError: If *proxy* is not the URL of a proxy.
    """
    from tiktok_shop._transport.context import CallOptions
    from tiktok_shop.client import TikTokShop
    from tiktok_shop.credentials.environment import load_environment

    if proxy is not None:
        settings["proxy"] = checked_proxy(proxy)
    if timeout is not None:
        settings["options"] = CallOptions(timeout=timeout)
    found = load_environment(env_file or ".env", require_shops=require_shops)
    return TikTokShop.from_credentials(found, **settings)


def checked_proxy(url: str) -> str:
    """
    Return *url* if a proxy can be reached by it.

    Raises:
        UsageError: If not; nothing was sent.
    """
    shown = url.rpartition("@")[2]  # not whole: it may hold a password
    try:
        return _environ.checked_proxy(f"--proxy {shown!r}", url)
    except ConfigurationError as error:
        raise UsageError(str(error)) from None


def chosen(app: TikTokShop, shops: list[str] | None, *, all_shops: bool) -> list[str]:
    """
    Return the names of the shops that were asked for, each once; disabled ones are left out of all, and that is said.

    Raises:
        UsageError: If none or both ways of choosing were used, or a name is unknown.
        ConfigurationError: If there are no shops at all.
    """
    if all_shops and shops:
        raise UsageError("--all-shops and --shop contradict each other: give one of them")
    if not app.shops.names:
        raise ConfigurationError(_no_shops(app))
    if not shops and not all_shops:
        known = ", ".join(app.shops.names[:5]) + (" …" if len(app.shops.names) > 5 else "")
        raise UsageError(f"say which shops: --all-shops, or --shop NAME (there are {known})")
    found = asked(app.shops.select, None if all_shops else shops)
    left_out = [shop.name for shop in app.shops.disabled] if all_shops else []
    if not found:
        raise ConfigurationError("every shop is disabled: `tiktok-shop shops enable NAME`")
    if left_out:
        from tiktok_shop.cli import _output as output

        some = ", ".join(left_out[:5]) + (" …" if len(left_out) > 5 else "")
        output.note(f"left out, because disabled: {some}")
    return [shop.name for shop in found]


def asked(check: Callable[[G], T], given: G) -> T:
    """Return what *check* makes of an argument; what it refuses is a usage error."""
    try:
        return check(given)
    except UsageError:
        raise
    except ConfigurationError as error:
        raise UsageError(str(error)) from error


def _no_shops(app: TikTokShop) -> str:
    place = getattr(app.tokens.store, "place", None)
    where = (
        f"neither the environment and .env (TIKTOK_SHOP1_ACCESS_TOKEN, …) nor the vault {place} names one"
        if place
        else "neither the environment nor .env (TIKTOK_SHOP1_ACCESS_TOKEN, …) names one, and there is no vault"
    )
    return (
        f"there are no shops: {where}. `tiktok-shop auth login` connects one, `tiktok-shop shops import` takes what "
        ".env says into the vault"
    )


def run(work: Coroutine[Any, Any, T], *, stopped: Callable[[], str] | None = None) -> T:
    """
    Run a command's coroutine. Ctrl-C and SIGTERM end it in order: connections are closed, files are whole or not there.

    Args:
        work: The coroutine.

        stopped: Says in a line what is there, and how to go on, when it was stopped.
    """

    async def main() -> T:
        return await work

    before = signal.signal(signal.SIGTERM, lambda *_: os.kill(os.getpid(), signal.SIGINT))
    from tiktok_shop.cli._warnings import spoken_warnings

    try:
        import anyio

        with spoken_warnings():
            return anyio.run(main)
    except KeyboardInterrupt:
        work.close()  # it may not have begun
        from tiktok_shop.cli import _output as output

        output.note(f"stopped: {stopped() if stopped else 'nothing was left half-done'}")
        raise typer.Exit(INTERRUPTED) from None
    finally:
        signal.signal(signal.SIGTERM, before)

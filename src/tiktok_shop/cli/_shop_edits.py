"""What people decide about shops: their names, their tags, whether they take part."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import EnvFile, asked, run
from tiktok_shop.cli._vault import read_environment, writing_client
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.models import Shop
from tiktok_shop.credentials.naming import check_name, check_tag
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.shops import ShopRegistry

Names = Annotated[list[str], typer.Argument(help="Names, ids, tag:… or patterns.", metavar="SHOP…")]


def rename(
    old: Annotated[str, typer.Argument(help="Its name, id, or the seller's name for it.")],
    new: Annotated[str, typer.Argument(help="What you want to call it.")],
    *,
    env_file: EnvFile = None,
) -> None:
    """
    Give a shop another name, in the vault. The number that .env gives it (SHOP1) finds it as before.

    Example: tiktok-shop shops rename MYLCHFSQTADS 'Cobalt Audio'
    """
    name = asked(check_name, new)
    found = read_environment(env_file)
    chosen = {shop.name for shop in found.shops if shop.name_from == "person"}

    async def work() -> None:
        async with writing_client(env_file) as client:
            (shop,) = await _stored(client, [old])
            if shop.name in chosen:
                raise ConfigurationError(
                    f"{shop.name!r} has its name from TIKTOK_SHOPn_NAME in the environment or in .env: change it there"
                )
            if name != shop.name and name in client.shops.names:
                raise ConfigurationError(f"there is a shop called {name!r} already")
            await _change(client, shop, replace(shop, name=name, name_from="person"))
        output.note(f"{shop.name} is called {name} now")

    run(work())


def tag(
    shop: Annotated[str, typer.Argument(help="A name, an id, tag:… or a pattern such as 'SHOP*'.")],
    tags: Annotated[list[str], typer.Argument(help="a-z, 0-9, - _ .", metavar="TAG…")],
    *,
    env_file: EnvFile = None,
) -> None:
    """
    Give shops tags, by which `--shop tag:TAG` finds them.

    Example: tiktok-shop shops tag SHOP1 luxury malaysia
    """
    wanted = [asked(check_tag, one) for one in tags]
    _edit(env_file, [shop], lambda one: replace(one, tags=tuple(dict.fromkeys([*one.tags, *wanted]))))


def untag(
    shop: Annotated[str, typer.Argument(help="A name, an id, tag:… or a pattern.")],
    tags: Annotated[list[str], typer.Argument(help="Which.", metavar="TAG…")],
    *,
    env_file: EnvFile = None,
) -> None:
    """
    Take tags from shops.

    Example: tiktok-shop shops untag 'SHOP*' luxury
    """
    unwanted = {asked(check_tag, one) for one in tags}
    _edit(
        env_file, [shop], lambda one: replace(one, tags=tuple(tag for tag in one.tags if tag not in unwanted))
    )


def disable(shops: Names, *, env_file: EnvFile = None) -> None:
    """
    Leave shops out wherever all shops are meant; who names one still gets it.

    Example: tiktok-shop shops disable SHOP7
    """
    _edit(env_file, shops, lambda one: replace(one, is_enabled=False))


def enable(shops: Names, *, env_file: EnvFile = None) -> None:
    """
    Take shops in again.

    Example: tiktok-shop shops enable SHOP7
    """
    _edit(env_file, shops, lambda one: replace(one, is_enabled=True))


def _edit(env_file: Path | None, wanted: list[str], edit: Callable[[Shop], Shop]) -> None:
    """Change shops in the vault, and say how they are then."""

    async def work() -> None:
        async with writing_client(env_file) as client:
            changed = [(shop, edit(shop)) for shop in await _stored(client, wanted)]
            for old, new in changed:
                await _change(client, old, new)
        for _, new in changed:
            tags = f", tags: {' '.join(new.tags)}" if new.tags else ", no tags"
            output.note(f"{new.name}: {'enabled' if new.is_enabled else 'disabled'}{tags}")

    run(work())


async def _stored(client: TikTokShop, wanted: list[str]) -> list[Shop]:
    """The shops that are meant, disabled ones included, as they stand in the vault; those of ``.env`` are put there."""
    everything = [replace(one, is_enabled=True) for one in client.shops]
    states = {one.name: one.is_enabled for one in client.shops}
    names = [one.name for one in ShopRegistry(everything).select(wanted)]
    shops = [replace(client.shops.get(name), is_enabled=states[name]) for name in names]
    stored = {one.name for one in (await client.tokens.store.snapshot()).shops}
    await client.tokens.store.put_shops([one for one in shops if one.name not in stored], now=time.time())
    return shops


async def _change(client: TikTokShop, old: Shop, new: Shop) -> None:
    from tiktok_shop.credentials.vault import Vault

    store = client.tokens.store
    assert isinstance(store, Vault)  # noqa: S101 - a writing client has one; narrows the type
    await store.change_shop(old.name, new)

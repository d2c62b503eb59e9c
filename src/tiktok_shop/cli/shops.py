"""``tiktok-shop shops``: which shops there are."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._files import whole_file
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, run
from tiktok_shop.cli._vault import open_client, open_vault, read_environment, remind
from tiktok_shop.credentials.grants import group_by_grant
from tiktok_shop.credentials.models import Shop, ShopCredentials
from tiktok_shop.errors import ConfigurationError

app = typer.Typer(help="Shops: list, discover, add, remove, move.", no_args_is_help=True)

Passphrase = Annotated[
    str,
    typer.Option(
        envvar="TIKTOK_SHOP_EXPORT_PASSPHRASE",
        prompt=True,
        hide_input=True,
        help="Opens the export.",
        show_default=False,
    ),
]


@app.command("list")
def list_shops(
    *, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False, env_file: EnvFile = None
) -> None:
    """
    List the shops of the vault and of the environment.

    Example: tiktok-shop shops list
    """

    async def work() -> list[Shop]:
        async with open_client(env_file, None) as client:
            return list(client.shops)

    shops = run(work())
    if as_json:
        output.print_json(
            [
                {"name": one.name, "shop_id": one.shop_id, "region": one.region, "seller_name": one.seller_name,
                 "has_cipher": one.cipher is not None, "authorization": one.authorization_id}
                for one in shops
            ]
        )  # fmt: skip
        return
    _show(shops)


def _show(shops: list[Shop]) -> None:
    rows = [
        [
            one.name,
            one.seller_name or "–",
            one.region or "–",
            one.shop_id or "–",
            "yes" if one.cipher else "NO",
        ]
        for one in shops
    ]
    output.table(f"{len(shops)} shops", ["name", "shop", "region", "shop_id", "cipher"], rows, keep=3)


@app.command()
def discover(*, env_file: EnvFile = None, proxy: Proxy = None) -> None:
    """
    Ask the platform which shops the grants open, and keep their ids, ciphers, regions and names.

    Example: tiktok-shop shops discover
    """

    async def work() -> list[Shop]:
        async with open_client(env_file, proxy) as client:
            return await client.discover_shops()

    _show(run(work()))
    remind(read_environment(env_file))


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="What you want to call it.")],
    *,
    cipher: Annotated[
        str | None, typer.Option(help="Its shop_cipher; `shops discover` finds it, too.")
    ] = None,
    shop_id: Annotated[str | None, typer.Option(help="The platform's id.")] = None,
    region: Annotated[str | None, typer.Option(help="Two letters.")] = None,
    expires: Annotated[int | None, typer.Option(help="access_token_expire_in, in Unix seconds.")] = None,
    env_file: EnvFile = None,
) -> None:
    """
    Add a shop whose tokens you have; they are read from TIKTOK_SHOP_NEW_ACCESS_TOKEN and _REFRESH_TOKEN.

    Tokens are no options, because other users of a machine see the options of a running command.

    Example: TIKTOK_SHOP_NEW_ACCESS_TOKEN=… tiktok-shop shops add SHOP9 --cipher ROW_…
    """
    token = os.environ.get("TIKTOK_SHOP_NEW_ACCESS_TOKEN")
    if not token:
        raise UsageError("TIKTOK_SHOP_NEW_ACCESS_TOKEN is not set: it holds the access token of the new shop")
    given = ShopCredentials(
        name=name,
        access_token=token,
        refresh_token=os.environ.get("TIKTOK_SHOP_NEW_REFRESH_TOKEN") or None,
        access_expires_at=expires,
        cipher=cipher,
        shop_id=shop_id,
        region=region,
    )

    async def work() -> None:
        async with open_client(env_file, None) as client:
            if name in client.shops.names:
                raise ConfigurationError(f"there is a shop called {name!r} already")
            grants = group_by_grant([given])
            store = client.tokens.store
            kept_as = await store.adopt(grants.authorizations, now=time.time())
            (shop,) = grants.shops
            await store.put_shops(
                [
                    Shop(
                        name,
                        shop_id,
                        cipher,
                        region,
                        kept_as.get(shop.authorization_id, shop.authorization_id),
                    )
                ],
                now=time.time(),
            )

    run(work())
    output.note(f"added: {name}")
    remind(read_environment(env_file))


@app.command()
def remove(
    name: Annotated[str, typer.Argument(help="The shop's name.")],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    env_file: EnvFile = None,
) -> None:
    """
    Forget a shop; with the last shop of a grant its tokens are forgotten, too.

    Example: tiktok-shop shops remove SHOP9
    """

    async def work() -> None:
        async with open_client(env_file, None) as client:
            shop = client.shops.get(name)
            if not yes and not typer.confirm(
                f"Forget {shop.name} and, if it is the grant's last, its tokens?", err=True
            ):
                raise UsageError("nothing was changed")
            await client.tokens.store.remove_shop(shop.name)

    run(work())
    output.note(f"removed: {name}")


@app.command("import")
def import_shops(
    archive: Annotated[
        Path | None, typer.Argument(help="A file of `shops export`; without it, the .env layout.")
    ] = None,
    *,
    passphrase: Annotated[
        str | None, typer.Option(envvar="TIKTOK_SHOP_EXPORT_PASSPHRASE", show_default=False)
    ] = None,
    env_file: EnvFile = None,
) -> None:
    """
    Take shops and grants into the vault: from the environment and .env, or from an export of another machine.

    Example: tiktok-shop shops import --env-file old.env
    """
    found = read_environment(env_file)

    async def from_environment() -> int:
        async with open_client(env_file, None) as client:
            mine = {shop.name for shop in found.shops}
            await client.tokens.store.put_shops(
                [one for one in client.shops if one.name in mine], now=time.time()
            )
            return len(mine)

    async def from_archive(content: bytes, secret: str) -> int:
        from tiktok_shop.credentials.vault.portable import import_vault

        vault = open_vault(found)
        try:
            return await import_vault(vault, content, passphrase=secret, now=time.time())
        finally:
            await vault.aclose()

    if archive is None:
        count = run(from_environment())
    else:
        try:
            content = archive.read_bytes()
        except OSError as error:
            raise UsageError(f"cannot read {archive}: {error.strerror}") from error
        secret = passphrase or typer.prompt("Passphrase", hide_input=True, err=True)
        count = run(from_archive(content, secret))
    output.note(f"{count} shops are in the vault")
    remind(found)


@app.command("export")
def export_shops(
    archive: Annotated[Path, typer.Argument(help="File to write; encrypted.")],
    *,
    passphrase: Passphrase,
    env_file: EnvFile = None,
) -> None:
    """
    Write the whole vault into one encrypted file, to move it to another machine.

    Example: tiktok-shop shops export shops.vault
    """
    from tiktok_shop.credentials.vault.portable import export_vault

    found = read_environment(env_file)

    async def work() -> bytes:
        vault = open_vault(found)
        try:
            return await export_vault(vault, passphrase=passphrase, now=time.time())
        finally:
            await vault.aclose()

    with whole_file(archive, mode=0o600) as file:
        file.write(run(work()))
    output.note(f"written to {archive}; whoever has it and the passphrase has your shops")

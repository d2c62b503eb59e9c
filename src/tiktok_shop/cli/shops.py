"""``tiktok-shop shops``: which shops there are, what they are called, and moving them."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import httpx
import typer

from tiktok_shop._transport.context import CallOptions
from tiktok_shop.cli import _output as output
from tiktok_shop.cli import _passphrase as passphrase
from tiktok_shop.cli import _shop_edits
from tiktok_shop.cli._files import whole_file
from tiktok_shop.cli._session import AsJson, EnvFile, Proxy, UsageError, asked, run
from tiktok_shop.cli._vault import (
    client_of,
    open_client,
    open_vault,
    read_environment,
    remind,
    writing_client,
)
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.discovery import Discovery
from tiktok_shop.credentials.grants import group_by_grant, no_token
from tiktok_shop.credentials.identity import ShopIndex
from tiktok_shop.credentials.models import Shop, ShopCredentials
from tiktok_shop.credentials.naming import check_name, check_region
from tiktok_shop.credentials.precedence import is_usable
from tiktok_shop.credentials.stores import Snapshot
from tiktok_shop.errors import ConfigurationError

app = typer.Typer(help="Shops: list, discover, add, remove, name, tag, move.", no_args_is_help=True)

NO_SHOPS = "there are no shops yet: `tiktok-shop auth login` connects one, `tiktok-shop shops import` takes what .env says"

for edit in (_shop_edits.rename, _shop_edits.tag, _shop_edits.untag, _shop_edits.disable, _shop_edits.enable):
    app.command()(edit)


Patience = Annotated[
    float,
    typer.Option(
        "--timeout", help="Seconds to wait for an answer; a grant is asked twice at most.", min=0.001
    ),
]


def _bounded(timeout: float) -> CallOptions:
    """Settings of calls that ask each grant one small thing: a server that hangs holds nobody up for long."""
    return CallOptions(timeout=timeout, max_attempts=2, total_timeout=2 * timeout)


_NO_WIRE = httpx.AsyncBaseTransport()
"""For commands that send nothing: loading a wire and the machine's certificates takes as long as all the rest."""


@app.command("list")
def list_shops(*, as_json: AsJson = False, env_file: EnvFile = None) -> None:
    """
    List the shops of the vault and of the environment.

    Example: tiktok-shop shops list
    """

    async def work() -> tuple[list[Shop], set[str]]:
        async with open_client(env_file, None, wire=_NO_WIRE) as client:
            grants = (await client.tokens.store.snapshot()).grants
            usable = {grant.authorization.id for grant in grants if is_usable(grant, time.time())}
            return list(client.shops), usable

    shops, usable = run(work())
    if as_json:
        output.print_json(
            [
                {"name": one.name, "shop_id": one.shop_id, "region": one.region, "seller_name": one.seller_name,
                 "has_cipher": one.cipher is not None, "authorization": one.authorization_id,
                 "tags": one.tags, "is_enabled": one.is_enabled, "state": _state(one, usable)}
                for one in shops
            ]
        )  # fmt: skip
        return
    _show(shops, usable)


def _state(shop: Shop, usable: set[str]) -> str:
    if not shop.is_enabled:
        return "disabled"
    if shop.authorization_id not in usable:
        return "no consent"
    return "ready" if shop.cipher else "no cipher"


def _show(shops: list[Shop], usable: set[str]) -> None:
    rows = [
        [
            one.name,
            one.seller_name,
            _state(one, usable),
            one.region,
            one.shop_id,
            " ".join(one.tags) or None,
        ]
        for one in shops
    ]
    if not rows:
        output.note(NO_SHOPS)
    output.table(f"{len(shops)} shops", ["name", "shop", "state", "region", "shop_id", "tags"], rows, keep=3)


@app.command()
def discover(*, timeout: Patience = 10.0, env_file: EnvFile = None, proxy: Proxy = None) -> None:
    """
    Ask the platform which shops the grants open, and keep their ids, ciphers, regions and names.

    Without a vault the answer is shown and not kept. A grant that cannot be asked does not stop the others: exit 3.

    Example: tiktok-shop shops discover
    """
    found = read_environment(env_file)

    async def work() -> tuple[Discovery, set[str], dict[str, str]]:
        async with client_of(found, proxy, options=_bounded(timeout)) as client:
            before = {
                one: ", ".join(shop.name for shop in client.shops.of_authorization(one)) or one
                for one in {shop.authorization_id for shop in client.shops}
            }
            answer = await client.discover()
            grants = (await client.tokens.store.snapshot()).grants
            return answer, {g.authorization.id for g in grants if is_usable(g, time.time())}, before

    answer, usable, names = run(work())
    asked_of = len(names)
    if answer.shops or not asked_of:
        _show(list(answer.shops), usable)
    output.failures({names.get(key, key): one for key, one in answer.failed.items()}, asked_of, what="grants")
    if found.vault_url is None:
        output.note("nothing was kept: that needs TIKTOK_SHOP_VAULT")
    else:
        remind(found)
    raise typer.Exit(output.exit_code(asked_of - len(answer.failed), len(answer.failed)))


@app.command()
def add(
    name: Annotated[str, typer.Argument(help="What you want to call it.")],
    *,
    cipher: Annotated[
        str | None, typer.Option(help="Its shop_cipher; `shops discover` finds it, too.")
    ] = None,
    shop_id: Annotated[str | None, typer.Option(help="The platform's id.")] = None,
    region: Annotated[str | None, typer.Option(help="Two letters, such as MY.")] = None,
    expires: Annotated[int | None, typer.Option(help="access_token_expire_in, in Unix seconds.")] = None,
    env_file: EnvFile = None,
) -> None:
    """
    Add a shop whose tokens you have; they are read from TIKTOK_SHOP_NEW_ACCESS_TOKEN and _REFRESH_TOKEN.

    Tokens are not options, because other users of a machine can see the options of a running command.

    Example: TIKTOK_SHOP_NEW_ACCESS_TOKEN=… tiktok-shop shops add SHOP9 --cipher ROW_…
    """
    token = os.environ.get("TIKTOK_SHOP_NEW_ACCESS_TOKEN")
    if not token:
        raise UsageError("TIKTOK_SHOP_NEW_ACCESS_TOKEN is not set: it holds the access token of the new shop")
    given = ShopCredentials(
        name=asked(check_name, name),
        access_token=token,
        refresh_token=os.environ.get("TIKTOK_SHOP_NEW_REFRESH_TOKEN") or None,
        access_expires_at=expires,
        cipher=cipher,
        shop_id=shop_id,
        region=asked(check_region, region) if region else None,
    )

    async def work() -> None:
        async with writing_client(env_file) as client:
            if given.name in client.shops.names:
                raise ConfigurationError(f"there is a shop called {given.name!r} already")
            known = next((key for key in (shop_id, cipher) if key and key in client.shops), None)
            if known is not None:
                other = client.shops.get(known)
                raise ConfigurationError(
                    f"that shop is here already, as {other.name!r}: `tiktok-shop shops rename`"
                )
            grants = group_by_grant([given])
            store = client.tokens.store
            kept_as = await store.adopt(grants.authorizations, now=time.time())
            await store.put_shops(
                [replace(one, authorization_id=kept_as[one.authorization_id]) for one in grants.shops],
                now=time.time(),
            )
        output.note(f"added: {given.name}")

    run(work())


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
        found = read_environment(env_file)
        open_vault(found)
        async with client_of(found) as client:
            shop = asked(client.shops.get, name)
            if not yes and not typer.confirm(
                f"Forget {shop.name} and, if it is the grant's last, its tokens?", err=True
            ):
                raise UsageError("nothing was changed")
            known_as = {shop.name, *shop.aliases}
            for one in (await client.tokens.store.snapshot()).shops:
                if one.name in known_as:
                    await client.tokens.store.remove_shop(one.name)
        if known_as & {one.name for one in found.shops}:
            output.warn(f"{shop.name} stands in the environment or in .env: take its lines out there, too")
        output.note(f"removed: {shop.name}")

    run(work())


@app.command("import")
def import_shops(
    archive: Annotated[
        Path | None, typer.Argument(help="A file of `shops export`; without it, the .env layout.")
    ] = None,
    *,
    offline: Annotated[
        bool, typer.Option("--offline", help="Do not ask the platform for names, ids and regions.")
    ] = False,
    passphrase_file: passphrase.PassphraseFile = None,
    timeout: Patience = 10.0,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Take shops and grants into the vault: from the environment and .env, or from an export of another machine.

    What .env does not say of its shops (ids, regions, the sellers' names for them) the platform is asked for. A grant
    that cannot be asked is imported all the same; a shop that nobody has a token for is not: exit 3.

    Example: tiktok-shop shops import --env-file old.env
    """
    found = read_environment(env_file, writes=True)

    lost: dict[str, Exception] = {}

    async def from_environment() -> int:
        mine = {shop.name for shop in found.shops}
        async with writing_client(env_file, proxy, options=_bounded(timeout)) as client:
            told = [one for one in client.shops if mine & {one.name, *one.aliases}]
            if not told and not found.authorizations:
                raise ConfigurationError(
                    "neither the environment nor .env names a shop: nothing was imported"
                )
            given = [one for one in told if one.authorization_id]
            lost.update((one.name, no_token()) for one in told if not one.authorization_id)
            await client.tokens.store.put_shops(given, now=time.time())
            if given and not offline:
                _told_of(await client.discover(*{one.authorization_id for one in given}), client)
            return len(given)

    async def from_archive(content: bytes, secret: str) -> int:
        from tiktok_shop.credentials.vault.portable import import_vault

        vault = open_vault(found)
        try:
            count = await import_vault(vault, content, passphrase=secret, now=time.time())
        finally:
            await vault.aclose()
        remind(found)
        return count

    if archive is None:
        count = run(from_environment())
    else:
        try:
            content = archive.read_bytes()
        except OSError as error:
            raise UsageError(f"cannot read {archive}: {error.strerror}") from error
        count = run(from_archive(content, passphrase.ask(passphrase_file)))
    output.note(f"{output.counted(count, 'shop')} {'is' if count == 1 else 'are'} in the vault")
    output.failures(lost, count + len(lost))
    raise typer.Exit(output.exit_code(count, len(lost)))


def _told_of(answer: Discovery, client: TikTokShop) -> None:
    """Say which of the imported grants could not be asked for their shops."""
    if answer.failed:
        names = {
            key: ", ".join(shop.name for shop in client.shops.of_authorization(key)) or key
            for key in answer.failed
        }
        output.note(
            "imported; what the platform knows of these shops is missing (`tiktok-shop shops discover`):"
        )
        output.failures(
            {names[key]: one for key, one in answer.failed.items()}, len(client.authorizations), what="grants"
        )


@app.command("export")
def export_shops(
    archive: Annotated[Path, typer.Argument(help="File to write; encrypted.")],
    *,
    passphrase_file: passphrase.PassphraseFile = None,
    env_file: EnvFile = None,
) -> None:
    """
    Write the whole vault into one encrypted file, to move it to another machine.

    Example: tiktok-shop shops export shops.vault
    """
    from tiktok_shop.credentials.vault.portable import export_vault

    found = read_environment(env_file)
    open_vault(found)
    secret = passphrase.ask(passphrase_file, is_new=True)

    async def work() -> tuple[bytes, Snapshot]:
        vault = open_vault(found)
        try:
            return await export_vault(vault, passphrase=secret, now=time.time()), await vault.snapshot()
        finally:
            await vault.aclose()

    with whole_file(archive, mode=0o600) as file:
        content, held = run(work())
        file.write(content)
    index = ShopIndex(held.shops)
    only_here = [shop.name for shop in found.shops if index.find(shop) is None]
    if only_here:
        some = ", ".join(only_here[: output.SHOWN]) + (" …" if len(only_here) > output.SHOWN else "")
        output.warn(
            f"{len(only_here)} shops stand in the environment or .env only ({some}) and are not in the file:"
            " `tiktok-shop shops import` takes them into the vault"
        )
    output.note(
        f"{len(held.shops)} shops and {len(held.grants)} grants written to {archive}; whoever has it and the passphrase"
        " has your shops"
    )

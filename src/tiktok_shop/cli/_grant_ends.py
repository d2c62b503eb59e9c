"""``tiktok-shop auth remove`` and ``revoke``: the end of a grant, here or on the platform."""

from __future__ import annotations

from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._grant_words import KINDS, names_of
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, asked, run
from tiktok_shop.cli._vault import client_of, open_client, open_vault, read_environment
from tiktok_shop.credentials.grants import WITHOUT_SHOPS, find_authorization
from tiktok_shop.credentials.models import Authorization


def remove(
    grant: Annotated[
        str, typer.Argument(help="Its id (`auth status` lists them), its name, or a shop of it.")
    ],
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    env_file: EnvFile = None,
) -> None:
    """
    Forget a grant and its shops, here only; `auth revoke` also tells the platform.

    Example: tiktok-shop auth remove grant-1f2e3d4c5b6a7988
    """
    found = read_environment(env_file)
    open_vault(found)

    async def work() -> str:
        async with client_of(found) as client:
            known = (await client.tokens.store.snapshot()).grants
            one = asked(
                lambda key: find_authorization([each.authorization for each in known], client.shops, key),
                grant,
            )
            named = names_of(client, one.id)
            if not yes and not typer.confirm(f"Forget the tokens of {named}?", err=True):
                raise UsageError("nothing was changed")
            await client.tokens.store.remove_authorization(one.id)
            return named

    output.note(f"removed: {run(work())}")


def revoke(
    grant: Annotated[
        str | None, typer.Argument(help="Its id (`auth status` lists them), its name, or a shop of it.")
    ] = None,
    *,
    shop: Annotated[
        str | None, typer.Option("--shop", help="The same, for a shop whose grant ends.", metavar="NAME")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Give a grant back: the platform is told, and it is not used any more.

    The platform takes shops out of a seller's grant. It has no call that ends a creator's or a partner's: they end it
    in their own account, and `auth remove` forgets it here.

    Example: tiktok-shop auth revoke SHOP1
    """
    if (grant is None) == (shop is None):
        raise UsageError("say whose grant ends, once: its id, its name or a shop of it (`auth status`)")
    key = grant or shop or ""

    async def work() -> None:
        async with open_client(env_file, proxy) as client:
            one = asked(client.authorization, key).info
            shops = client.shops.of_authorization(one.id)
            if not shops:
                raise UsageError(_has_no_shop(one))
            named = names_of(client, one.id)
            if not yes and not typer.confirm(
                f"End the grant of {named}? The seller must consent again", err=True
            ):
                raise UsageError("nothing was changed")
            for other in shops:
                await client.shop(other.name).call("deauthorize_shop")
            await client.tokens.set_aside(one.id, "revoked from the command line")
            output.note(f"revoked: {named}")

    run(work())


def _has_no_shop(grant: Authorization) -> str:
    kind = KINDS.get(grant.user_type, "account")
    why = (
        f"is a {kind}'s, and the platform has no call that ends it: the {kind} ends it in their own account"
        if grant.user_type in WITHOUT_SHOPS
        else "opens no shop that is known here, and the platform ends grants by their shops: `tiktok-shop shops discover`"
    )
    return (
        f"{grant.name or grant.id} {why}. `tiktok-shop auth remove {grant.name or grant.id}` forgets it here"
    )

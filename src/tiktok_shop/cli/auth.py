"""``tiktok-shop auth``: consent, codes, tokens."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Literal
from urllib.parse import quote

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import EnvFile, Proxy, UsageError, run
from tiktok_shop.cli._vault import open_client, read_environment, remind, until
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.background import CONSENT_WARNING, refresh_many
from tiktok_shop.credentials.callback import wait_for_code
from tiktok_shop.credentials.models import Shop
from tiktok_shop.credentials.oauth import new_state, read_callback
from tiktok_shop.credentials.stores import Grant

app = typer.Typer(help="Grants: consent, codes, tokens.", no_args_is_help=True)

Who = Annotated[Literal["seller", "partner", "creator"], typer.Option(help="Whose consent is asked for.")]
UnitedStates = Annotated[bool, typer.Option("--us", help="A United States seller or partner.")]


@app.command()
def url(*, who: Who = "seller", us: UnitedStates = False, env_file: EnvFile = None) -> None:
    """
    Print the page on which a seller lets your app act for them.

    Example: tiktok-shop auth url --us
    """
    state = new_state()
    client = open_client(env_file, None)
    typer.echo(client.consent_url(state=state, who=who, us_market=us))
    output.note(f"afterwards: tiktok-shop auth exchange --state {state} 'THE URL THE BROWSER WAS SENT TO'")


@app.command()
def login(
    *,
    who: Who = "seller",
    us: UnitedStates = False,
    port: Annotated[
        int, typer.Option(help="Your app's redirect URL leads to this port.", min=1, max=65535)
    ] = 8710,
    wait: Annotated[float, typer.Option(help="Longest wait in seconds.")] = 300.0,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Show the consent page, wait on this machine for the seller to come back, and keep the grant.

    The app's redirect URL in the Partner Center must be http://127.0.0.1:PORT/callback (or lead there).

    Example: tiktok-shop auth login --port 8710
    """

    async def work() -> None:
        async with open_client(env_file, proxy) as client:
            state = new_state()
            output.note("open this page and approve:")
            page = client.consent_url(state=state, who=who, us_market=us)
            if read_environment(env_file).auth_url is not None:
                # An emulator is told where to send the browser; on the platform that is a setting of the app.
                page += f"&redirect_uri={quote(f'http://127.0.0.1:{port}/callback', safe='')}"
            typer.echo(page)
            code = await wait_for_code(host="127.0.0.1", port=port, expected_state=state, seconds=wait)
            _connected(await client.exchange(code))

    run(work())
    remind(read_environment(env_file))


@app.command()
def exchange(
    callback: Annotated[str, typer.Argument(help="The URL the browser was sent to, or the code alone.")],
    *,
    state: Annotated[
        str | None, typer.Option(help="What `auth url` printed; checked against the URL.")
    ] = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Turn an authorization code into a grant, keep it in the vault, and find its shops.

    Example: tiktok-shop auth exchange 'https://example.com/callback?code=ROW_…&state=…'
    """
    code = read_callback(callback, expected_state=state)

    async def work() -> None:
        async with open_client(env_file, proxy) as client:
            _connected(await client.exchange(code))

    run(work())
    remind(read_environment(env_file))


def _connected(shops: list[Shop]) -> None:
    if not shops:
        output.note("the grant is kept; it has no shops (creators and partners have none)")
    for shop in shops:
        output.note(
            f"connected: {shop.name} ({shop.seller_name or 'no name'}, {shop.region or 'region not known'})"
        )


@app.command()
def refresh(
    *,
    shop: Annotated[
        list[str] | None, typer.Option("--shop", help="Only this shop's grant.", metavar="NAME")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every grant, due or not.")] = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Refresh tokens now; without options those that are due. For cron.

    Example: tiktok-shop auth refresh --all
    """

    async def work() -> int:
        async with open_client(env_file, proxy) as client:
            grants = {
                grant.authorization.id: grant for grant in (await client.tokens.store.snapshot()).grants
            }
            if shop:
                wanted = list(dict.fromkeys(client.shops.get(name).authorization_id for name in shop))
            elif every:
                wanted = [key for key, grant in grants.items() if grant.state != "withdrawn"]
            else:
                wanted = [key for key, grant in grants.items() if client.tokens.due_in(grant) <= 0]
            outcomes = await refresh_many(client.tokens, wanted)
            names = {key: _names(client, key) for key in outcomes}
        failed = {names[key]: one for key, one in outcomes.items() if isinstance(one, Exception)}
        output.note(f"{len(outcomes) - len(failed)} of {len(grants)} grants refreshed")
        output.failures(failed, len(outcomes))
        return output.exit_code(len(outcomes) - len(failed), len(failed))

    raise typer.Exit(run(work()))


@app.command()
def status(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    env_file: EnvFile = None,
) -> None:
    """
    List the grants: whose they are, and when tokens and consents end.

    Example: tiktok-shop auth status
    """

    async def work() -> list[dict[str, Any]]:
        async with open_client(env_file, None) as client:
            snapshot = await client.tokens.store.snapshot()
            by_grant: dict[str, list[str]] = {}
            for one in client.shops:
                by_grant.setdefault(one.authorization_id, []).append(one.name)
            place = {authorization_id: number for number, authorization_id in enumerate(by_grant)}
            grants = sorted(snapshot.grants, key=lambda grant: place.get(grant.authorization.id, len(place)))
            return [_described(grant, by_grant.get(grant.authorization.id, [])) for grant in grants]

    grants = run(work())
    if as_json:
        output.print_json(grants)
        return
    now = datetime.now(UTC)
    rows = [
        [
            ", ".join(grant["shops"][:3]) + (" …" if len(grant["shops"]) > 3 else "")
            or grant["authorization"],
            grant["seller"] or "–",
            grant["state"],
            until(grant["access_token_ends_at"], now),
            until(grant["consent_ends_at"], now),
        ]
        for grant in grants
    ]
    output.table(
        f"{len(grants)} grants", ["shops", "seller", "state", "token ends", "consent ends"], rows, keep=3
    )
    for grant in grants:
        end = grant["consent_ends_at"]
        if end is not None and end - now < CONSENT_WARNING and grant["state"] == "active":
            output.note(
                f"ask for a new consent soon: {', '.join(grant['shops'])} ends {end:%Y-%m-%d} ({until(end, now)})"
            )
        if grant["state"] != "active":
            output.note(f"{', '.join(grant['shops']) or grant['authorization']}: {grant['reason']}")


def _described(grant: Grant, shops: list[str]) -> dict[str, Any]:
    authorization = grant.authorization
    return {
        "authorization": authorization.id,
        "shops": shops,
        "seller": authorization.seller_name,
        "region": authorization.region,
        "state": grant.state,
        "reason": grant.reason,
        "access_token_ends_at": authorization.access_expires_at,
        "consent_ends_at": authorization.refresh_expires_at,
        "can_refresh": authorization.refresh_token is not None,
    }


def _names(client: TikTokShop, authorization_id: str) -> str:
    return (
        ", ".join(shop.name for shop in client.shops.of_authorization(authorization_id)) or authorization_id
    )


@app.command()
def revoke(
    *,
    shop: Annotated[str, typer.Option("--shop", help="The shop whose grant ends.", metavar="NAME")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Give a grant back: the platform is told, and it is not used any more.

    Example: tiktok-shop auth revoke --shop SHOP1
    """

    async def work() -> None:
        async with open_client(env_file, proxy) as client:
            handle = client.shop(shop)
            named = _names(client, handle.info.authorization_id)
            if not yes and not typer.confirm(
                f"End the grant of {named}? The seller must consent again", err=True
            ):
                raise UsageError("nothing was changed")
            await handle.call("deauthorize_shop")
            for other in client.shops.of_authorization(handle.info.authorization_id):
                if other.name != handle.info.name:
                    await client.shop(other.name).call("deauthorize_shop")
            await client.tokens.set_aside(handle.info.authorization_id, "revoked from the command line")
            output.note(f"revoked: {named}")

    run(work())


@app.command("new-key")
def new_key() -> None:
    """
    Print a new vault key for TIKTOK_SHOP_VAULT_KEY. To rotate: NEW,OLD, then `tiktok-shop auth rotate-key`.

    Example: export TIKTOK_SHOP_VAULT_KEY=$(tiktok-shop auth new-key)
    """
    from tiktok_shop.credentials.vault.crypto import make_key

    typer.echo(make_key())


@app.command("rotate-key")
def rotate_key(*, env_file: EnvFile = None) -> None:
    """
    Seal everything with the first key of TIKTOK_SHOP_VAULT_KEY, so that the others may be thrown away.

    Example: TIKTOK_SHOP_VAULT_KEY=NEW,OLD tiktok-shop auth rotate-key
    """
    from tiktok_shop.cli._vault import open_vault

    async def work() -> int:
        vault = open_vault(read_environment(env_file))
        try:
            return await vault.reseal()
        finally:
            await vault.aclose()

    output.note(f"{run(work())} records sealed with the first key")
